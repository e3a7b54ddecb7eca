package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import nl.draagvlak.agreement.Secretary;
import nl.draagvlak.demo.Players;
import nl.draagvlak.lobby.PersonalLinks;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/// The address of a workshop: finds out who comes in, and gives them their screen.
@Route("workshops/:workshop/:stage/:item?")
@PermitAll
@JsModule("./shell/steady-press.ts")
public class RoomView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /// The front page, with a sentence for somebody who was taken out.
    private static final String FOR_REMOVED = "/?removed";

    /// The front page, with a sentence for somebody whose workshop is not there any more.
    public static final String FOR_LATE = "/?gone";

    private final Participations participations;
    private final PersonalLinks links;
    private final Secretary secretary;
    private final Players players;
    private @Nullable Screen screen;
    private Stage stage = Stage.NBAS;
    private Optional<String> item = Optional.empty();

    RoomView(
            Participations participations,
            PersonalLinks links,
            Secretary secretary,
            Players players) {
        this.participations = participations;
        this.links = links;
        this.secretary = secretary;
        this.players = players;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var workshop = parameters.get("workshop");
        if (workshop.filter(participations::hasEnded).isPresent()) {
            event.getUI().getPage().setLocation(FOR_REMOVED);
            return;
        }
        if (workshop.filter(participations::isGone).isPresent()) {
            event.getUI().getPage().setLocation(FOR_LATE);
            return;
        }
        var participation =
                workshop.flatMap(participations::of)
                        .orElseThrow(() -> new NotFoundException("nobody's workshop"));
        stage =
                parameters
                        .get("stage")
                        .flatMap(RoomView::stage)
                        .orElseThrow(() -> new NotFoundException("no stage"));
        item = parameters.get("item");
        new Whereabouts(event.getLocation().getPath()).remember(event.getUI());
        if (screen == null) {
            show(participation);
        } else {
            screen.open(stage, item);
        }
    }

    @Override
    public String getPageTitle() {
        return screen == null ? "" : screen.title();
    }

    private static Optional<Stage> stage(String address) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.address().equals(address))
                .findFirst();
    }

    private void show(Participation participation) {
        var workshop = participation.seen().workshop();
        screen =
                new Screen(
                        participation,
                        () -> links.make(workshop, participation.me()),
                        participations.hasAccount(),
                        waysFrom(workshop),
                        secretary,
                        players);
        getContent().add(screen);
        screen.open(stage, item);
    }

    private void leaveFor(String address) {
        leave();
        getUI().ifPresent(ui -> ui.getPage().setLocation(address));
    }

    private void leave() {
        if (screen != null) {
            screen.closeDialogs();
            getContent().remove(screen);
        }
        screen = null;
    }

    private Ways waysFrom(WorkshopId workshop) {
        return new Ways() {
            @Override
            public void goTo(Stage stage, Optional<String> what) {
                var parameters = new HashMap<String, String>();
                parameters.put("workshop", workshop.value().toString());
                parameters.put("stage", stage.address());
                what.ifPresent(one -> parameters.put("item", one));
                UI.getCurrent().navigate(RoomView.class, new RouteParameters(parameters));
            }

            @Override
            public void comeBackAs(Participation participation) {
                leave();
                show(participation);
                var role = getTranslation("room.role." + participation.role());
                Notices.tell(getTranslation("room.role.changed", role));
            }

            @Override
            public void sendAway() {
                leaveFor(FOR_REMOVED);
            }

            @Override
            public void sayGoodbye() {
                leaveFor(FOR_LATE);
            }
        };
    }
}
