package nl.draagvlak.history;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.draagvlak.account.Names;
import nl.draagvlak.live.Frame;
import nl.draagvlak.live.Presence;
import nl.draagvlak.live.Watcher;
import nl.draagvlak.room.Participation;
import nl.draagvlak.room.Participations;
import nl.draagvlak.room.RoomView;
import nl.draagvlak.room.Whereabouts;
import nl.draagvlak.workshop.ItemId;
import org.jspecify.annotations.Nullable;

/// Everything that anybody did in a workshop, newest first, as it happens.
@Route("workshops/:workshop/history/:item?")
@PermitAll
public class HistoryView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Participations participations;
    private final Names names;
    private @Nullable Participation participation;
    private @Nullable Timeline timeline;
    private Runnable stopWatching = () -> {};

    HistoryView(Participations participations, Names names) {
        this.participations = participations;
        this.names = names;
        getContent().addClassName("history");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var workshop = event.getRouteParameters().get("workshop");
        if (workshop.filter(participations::isGone).isPresent()) {
            event.getUI().getPage().setLocation(RoomView.FOR_LATE);
            return;
        }
        if (timeline == null) {
            participation =
                    workshop.flatMap(participations::of)
                            .orElseThrow(() -> new NotFoundException("nobody's workshop"));
            timeline = new Timeline(participation, names);
            show(participation, timeline, event.getUI());
        }
        event.getRouteParameters()
                .get("item")
                .flatMap(Participations::uuid)
                .map(ItemId::new)
                .ifPresent(timeline::only);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("history.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (participation != null) {
            var watcher = watcher(event.getUI());
            stopWatching =
                    participation.room().watch(participation.me(), participation.role(), watcher);
            catchUp();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching.run();
    }

    private void show(Participation participation, Timeline timeline, UI ui) {
        var from =
                Whereabouts.in(participation, ui)
                        .orElseGet(() -> participation.address() + "/nbas");
        var back = new Anchor(from, getTranslation("history.back"));
        var title = new Span(participation.seen().charter().title().words());
        title.addClassName("title");
        var main = new Main(new H1(getTranslation("history.title")), timeline);
        main.addClassName("history-page");
        getContent().add(new Header(back, title), main);
    }

    private void catchUp() {
        if (timeline != null && participation != null) {
            if (participation.hasEnded()) {
                leave(participation);
            } else {
                timeline.catchUp();
            }
        }
    }

    /// Somebody who was taken out reads no further.
    private void leave(Participation participation) {
        stopWatching.run();
        timeline = null;
        getContent().removeAll();
        getUI().ifPresent(ui -> ui.getPage().setLocation(participation.address() + "/nbas"));
    }

    private Watcher watcher(UI ui) {
        return new Watcher() {
            @Override
            public void see(Frame frame) {
                var _ = ui.access(HistoryView.this::catchUp);
            }

            @Override
            public void meet(Presence presence) {
                // The history does not say who is here.
            }

            @Override
            public void end() {
                var _ = ui.access(() -> ui.getPage().setLocation(RoomView.FOR_LATE));
            }
        };
    }
}
