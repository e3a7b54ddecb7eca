package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
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
import nl.draagvlak.lobby.PersonalLinks;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/// The address of a workshop: finds out who comes in, and gives them their screen.
@Route("workshops/:workshop/:stage/:item?")
@PermitAll
public class RoomView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /// The front page, with a sentence for somebody who was taken out.
    private static final String FOR_REMOVED = "/?removed";

    private final Participations participations;
    private final PersonalLinks links;
    private final Secretary secretary;
    private @Nullable Screen screen;
    private Stage stage = Stage.NBAS;
    private Optional<String> item = Optional.empty();

    RoomView(Participations participations, PersonalLinks links, Secretary secretary) {
        this.participations = participations;
        this.links = links;
        this.secretary = secretary;
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
        stage =
                parameters
                        .get("stage")
                        .flatMap(RoomView::stage)
                        .orElseThrow(() -> new NotFoundException("no stage"));
        item = parameters.get("item");
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
                        secretary);
        getContent().add(screen);
        screen.open(stage, item);
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
                leave();
                getUI().ifPresent(ui -> ui.getPage().setLocation(FOR_REMOVED));
            }
        };
    }
}
