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
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Optional;
import nl.draagvlak.live.Frame;
import nl.draagvlak.live.Presence;
import nl.draagvlak.live.Watcher;
import nl.draagvlak.lobby.PersonalLinks;
import nl.draagvlak.shell.ConnectionState;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.People.Person;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import org.jspecify.annotations.Nullable;

/// A workshop on a screen: the frame, and the panel of the stage that somebody looks at.
@Route("workshops/:workshop/nbas/:item?")
@PermitAll
public class RoomView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NEW = "new";

    /// The front page, with a sentence for somebody who was taken out.
    private static final String FOR_REMOVED = "/?removed";

    private final Participations participations;
    private final PersonalLinks links;
    private @Nullable Screen screen;
    private Optional<String> item = Optional.empty();
    private Runnable stopWatching = () -> {};

    RoomView(Participations participations, PersonalLinks links) {
        this.participations = participations;
        this.links = links;
        getContent().addClassName("frame");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var workshop = parameters.get("workshop");
        if (workshop.filter(participations::hasEnded).isPresent()) {
            event.getUI().getPage().setLocation(FOR_REMOVED);
            return;
        }
        var participation =
                workshop.flatMap(participations::of)
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
                            participations.hasAccount());
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
            panel.open(wanted.flatMap(Participations::uuid).map(ItemId::new));
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
