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
import nl.draagvlak.shell.ConnectionState;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/// A workshop on a screen: the frame, and the panel of the stage that somebody looks at.
@Route("workshops/:workshop/nbas/:item?")
@PermitAll
public class RoomView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NEW = "new";

    private final LiveWorkshops workshops;
    private final Seats seats;
    private final Names names;
    private final AuthenticationContext authentication;
    private @Nullable Screen screen;
    private Runnable stopWatching = () -> {};

    RoomView(
            LiveWorkshops workshops,
            Seats seats,
            Names names,
            AuthenticationContext authentication) {
        this.workshops = workshops;
        this.seats = seats;
        this.names = names;
        this.authentication = authentication;
        getContent().addClassName("frame");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var workshop = parameters.get("workshop").flatMap(RoomView::uuid).map(WorkshopId::new);
        var participation =
                workshop.flatMap(this::participation)
                        .orElseThrow(() -> new NotFoundException("nobody's workshop"));
        if (screen == null) {
            screen = new Screen(participation);
        }
        var item = parameters.get("item");
        screen.panel.open(item.flatMap(RoomView::uuid).map(ItemId::new));
        screen.propose(item.filter(NEW::equals).isPresent());
    }

    @Override
    public String getPageTitle() {
        return screen == null ? "" : screen.title();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (screen != null) {
            stopWatching = screen.watch(event.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching.run();
    }

    private Optional<Participation> participation(WorkshopId workshop) {
        return authentication
                .getAuthenticatedUser(Visitor.class)
                .flatMap(visitor -> seats.participant(visitor, workshop))
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
        private final PresenceList presence;
        private final NbaPanel panel;
        private @Nullable ProposeDialog proposing;

        Screen(Participation participation) {
            this.participation = participation;
            connection = new ConnectionState(participation.address() + "/newest", this::catchUp);
            presence = new PresenceList(participation);
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
                            new MeBadge(participation));
            getContent().add(header, new StageRail(participation, presence), main);
            connection.shows(participation.seen().seq());
            presence.show(participation.room().presence());
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

        Runnable watch(UI ui) {
            var watching =
                    participation
                            .room()
                            .watch(participation.me(), participation.role(), watcher(ui));
            catchUp();
            return watching;
        }

        void propose(boolean wanted) {
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
            panel.showAll(seen);
            connection.shows(seen.seq());
            presence.show(participation.room().presence());
        }

        private Watcher watcher(UI ui) {
            return new Watcher() {
                @Override
                public void see(Frame frame) {
                    var _ = ui.access(() -> show(frame));
                }

                @Override
                public void meet(Presence present) {
                    var _ = ui.access(() -> presence.show(present));
                }
            };
        }

        private void show(Frame frame) {
            panel.show(frame);
            connection.shows(frame.seen().seq());
        }
    }
}
