package nl.draagvlak.room;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.account.Names;
import nl.draagvlak.account.Seats;
import nl.draagvlak.account.Visitor;
import nl.draagvlak.live.Frame;
import nl.draagvlak.live.LiveWorkshop;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.live.Presence;
import nl.draagvlak.live.Watcher;
import nl.draagvlak.lobby.PersonalLinks;
import nl.draagvlak.shell.ConnectionState;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.People.Person;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/// A workshop on a screen: the frame, and the panel of the stage that somebody looks at.
@Route("workshops/:workshop/nbas/:item?")
@PermitAll
public class RoomView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NEW = "new";

    /// The front page, with a sentence for somebody who was taken out.
    private static final String FOR_REMOVED = "/?removed";

    private final LiveWorkshops workshops;
    private final Seats seats;
    private final Names names;
    private final PersonalLinks links;
    private final AuthenticationContext authentication;
    private @Nullable Screen screen;
    private Optional<String> item = Optional.empty();
    private Runnable stopWatching = () -> {};

    RoomView(
            LiveWorkshops workshops,
            Seats seats,
            Names names,
            PersonalLinks links,
            AuthenticationContext authentication) {
        this.workshops = workshops;
        this.seats = seats;
        this.names = names;
        this.links = links;
        this.authentication = authentication;
        getContent().addClassName("frame");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var workshop = parameters.get("workshop").flatMap(RoomView::uuid).map(WorkshopId::new);
        if (workshop.filter(this::hasRemovedMe).isPresent()) {
            event.getUI().getPage().setLocation(FOR_REMOVED);
            return;
        }
        var participation =
                workshop.flatMap(this::participation)
                        .orElseThrow(() -> new NotFoundException("nobody's workshop"));
        item = parameters.get("item");
        if (screen == null) {
            screen = new Screen(participation);
        }
        screen.open(item);
    }

    @Override
    public String getPageTitle() {
        return screen == null ? "" : screen.title();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching.run();
    }

    private void watch(UI ui) {
        if (screen != null) {
            stopWatching = screen.watch(ui);
            screen.catchUp();
        }
    }

    /// Comes in again, with the role that somebody has now.
    private void comeBackAs(Participation participation) {
        leave();
        screen = new Screen(participation);
        screen.open(item);
        getUI().ifPresent(this::watch);
        var role = getTranslation("room.role." + participation.role());
        Notices.tell(getTranslation("room.role.changed", role));
    }

    private void sendAway() {
        leave();
        getUI().ifPresent(ui -> ui.getPage().setLocation(FOR_REMOVED));
    }

    private void leave() {
        stopWatching.run();
        stopWatching = () -> {};
        if (screen != null) {
            screen.closeDialogs();
        }
        screen = null;
        getContent().removeAll();
    }

    private boolean hasRemovedMe(WorkshopId workshop) {
        return me(workshop)
                .flatMap(me ->
                        workshops
                                .find(workshop)
                                .map(room -> room.seenBy(Role.OBSERVER).people().hasRemoved(me)))
                .orElse(false);
    }

    private boolean isSignedIn() {
        return authentication
                .getAuthenticatedUser(Visitor.class)
                .flatMap(Visitor::account)
                .isPresent();
    }

    private Optional<ParticipantId> me(WorkshopId workshop) {
        return authentication
                .getAuthenticatedUser(Visitor.class)
                .flatMap(visitor -> seats.participant(visitor, workshop));
    }

    private Optional<Participation> participation(WorkshopId workshop) {
        return me(workshop)
                .flatMap(me -> workshops.find(workshop).flatMap(room -> participation(room, me)));
    }

    private Optional<Participation> participation(LiveWorkshop room, ParticipantId me) {
        return room.seenBy(Role.OBSERVER)
                .people()
                .find(me)
                .map(person -> new Participation(room, me, person.role(), names));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// What stands in the frame for one participant.
    private final class Screen {

        private final Participation participation;
        private final ConnectionState connection;
        private final StageRail rail;
        private final MeMenu me;
        private final NbaPanel panel;
        private Seen around;
        private @Nullable ProposeDialog proposing;
        private @Nullable PeopleDialog everybody;

        Screen(Participation participation) {
            this.participation = participation;
            connection = new ConnectionState(participation.address() + "/newest", this::catchUp);
            around = participation.seen();
            rail = new StageRail(participation, this::showPeople);
            me =
                    new MeMenu(
                            participation,
                            () -> links.make(participation.seen().workshop(), participation.me()),
                            isSignedIn());
            panel = new NbaPanel(participation, () -> navigate(NEW));

            var skip = new Anchor("#content", getTranslation("shell.skip"));
            skip.addClassName("skip");
            var title = new Span(title());
            title.addClassName("title");
            var space = new Span();
            space.addClassName("grow");
            var main = new Main(panel);
            main.addClassName("main");
            main.setId("content");
            var header =
                    new Header(
                            skip,
                            new HomeLink(),
                            title,
                            space,
                            connection,
                            invite(),
                            history(),
                            me);
            getContent().add(header, rail, main);
            connection.shows(participation.seen().seq());
            rail.show(participation.room().presence());
        }

        /// The beamer page, for facilitators.
        private Anchor invite() {
            var address = participation.address() + "/invitation";
            var invite = new Anchor(address, getTranslation("room.invite"));
            invite.setRouterIgnore(true);
            invite.addClassName("invite");
            invite.setVisible(participation.role() == Role.FACILITATOR);
            return invite;
        }

        private Anchor history() {
            var history =
                    new Anchor(
                            participation.address() + "/history", getTranslation("room.history"));
            history.addClassName("to-history");
            return history;
        }

        String title() {
            return participation.seen().charter().title().words();
        }

        void open(Optional<String> wanted) {
            panel.open(wanted.flatMap(RoomView::uuid).map(ItemId::new));
            var mayPropose = NbaPanel.mayPropose(participation, participation.seen());
            propose(mayPropose && wanted.filter(NEW::equals).isPresent());
        }

        Runnable watch(UI ui) {
            return participation
                    .room()
                    .watch(participation.me(), participation.role(), watcher(ui));
        }

        void closeDialogs() {
            closeProposing();
            if (everybody != null) {
                everybody.close();
            }
        }

        private void showPeople() {
            everybody = new PeopleDialog(participation);
            everybody.addClosedListener(_ -> everybody = null);
            everybody.open();
        }

        private void propose(boolean wanted) {
            if (!wanted) {
                closeProposing();
            } else if (proposing == null) {
                proposing = new ProposeDialog(participation);
                proposing.addClosedListener(_ -> navigate(null));
                proposing.open();
            }
        }

        private void closeProposing() {
            if (proposing != null) {
                proposing.close();
                proposing = null;
            }
        }

        /// Whether these eyes may go on looking: who was taken out leaves, and who got another role
        /// comes in again with it.
        private boolean mayLookOn(Seen seen) {
            if (screen != this) {
                return false;
            }
            var role = seen.people().find(participation.me()).map(Person::role);
            if (role.equals(Optional.of(participation.role()))) {
                return true;
            }
            role.ifPresentOrElse(now -> comeBackAs(participation.as(now)), RoomView.this::sendAway);
            return false;
        }

        private void navigate(@Nullable String item) {
            var parameters = new HashMap<String, String>();
            parameters.put("workshop", participation.seen().workshop().value().toString());
            if (item != null) {
                parameters.put("item", item);
            }
            UI.getCurrent().navigate(RoomView.class, new RouteParameters(parameters));
        }

        private void catchUp() {
            var seen = participation.seen();
            if (mayLookOn(seen)) {
                panel.showAll(seen);
                connection.shows(seen.seq());
                showAround(seen);
            }
        }

        private void showAround(Seen seen) {
            around = seen;
            rail.show(seen);
            me.show(seen);
            meet(participation.room().presence());
        }

        private void meet(Presence present) {
            rail.show(present);
            if (everybody != null) {
                everybody.show(participation.seen(), present);
            }
        }

        private Watcher watcher(UI ui) {
            return new Watcher() {
                @Override
                public void see(Frame frame) {
                    var _ = ui.access(() -> show(frame));
                }

                @Override
                public void meet(Presence present) {
                    var _ = ui.access(() -> Screen.this.meet(present));
                }
            };
        }

        private void show(Frame frame) {
            if (mayLookOn(frame.seen())) {
                panel.show(frame);
                connection.shows(frame.seen().seq());
                if (hasChangedAround(frame.seen())) {
                    showAround(frame.seen());
                }
            }
        }

        private boolean hasChangedAround(Seen seen) {
            return !seen.people().equals(around.people())
                    || !seen.lobby().equals(around.lobby())
                    || !seen.stages().equals(around.stages());
        }
    }
}
