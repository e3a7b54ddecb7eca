package nl.draagvlak.room;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.DomEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.draagvlak.live.Frame;
import nl.draagvlak.live.Presence;
import nl.draagvlak.shell.Marks;
import nl.draagvlak.subject.widget.Widget;
import nl.draagvlak.workshop.Became;
import nl.draagvlak.workshop.Demand;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Layout.Spot;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Place;
import nl.draagvlak.workshop.Priority;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Step;

/// The dashboard that people design: widgets on a grid, moved by mouse or key.
@Tag("dashboard-canvas")
@JsModule("./room/dashboard-canvas.ts")
@NpmPackage(value = "gridstack", version = "14.1.0")
@NpmPackage(value = "echarts", version = "6.1.0")
class DashboardCanvas extends ItemList {

    private final Participation participation;
    private final Arranging arranging;
    private int answered;

    /// A widget as the browser gets it; no place where it is off the canvas.
    public record Row(
            String id,
            String name,
            List<Integer> place,
            Became status,
            Optional<Priority> verdict,
            int comments,
            List<SupportPillars.Foot> audience,
            Drawing drawing) {}

    /// What a widget draws.
    public record Drawing(
            String chart,
            boolean counted,
            boolean agreed,
            String figure,
            String note,
            String standing,
            String sentence,
            List<Reading.Part> parts) {}

    /// Somebody else who has a widget in their hand.
    public record Hand(String id, String says, String shape) {}

    public record Words(
            ItemList.Words list,
            Map<String, String> priorities,
            Map<String, String> status,
            List<String> stances,
            String audience,
            String keys,
            String moved,
            String off) {}

    DashboardCanvas(Participation participation, Runnable behind) {
        super(participation, Stage.DASHBOARD, behind);
        this.participation = participation;
        arranging = new Arranging(participation);
        getElement().setPropertyBean("words", words());
        getElement()
                .addEventListener("arrange", this::arrange)
                .addEventData("event.detail.id")
                .addEventData("event.detail.x")
                .addEventData("event.detail.y")
                .addEventData("event.detail.w")
                .addEventData("event.detail.h");
        getElement()
                .addEventListener("step", this::step)
                .addEventData("event.detail.id")
                .addEventData("event.detail.step");
        getElement().addEventListener("hold", this::hold).addEventData("event.detail");
    }

    @Override
    void showAll(Seen seen) {
        super.showAll(seen);
        showAround(seen);
    }

    @Override
    void show(Frame frame) {
        super.show(frame);
        showAround(frame.seen());
    }

    /// A widget that made room for another was not touched itself.
    @Override
    Collection<ItemId> touched(Frame frame) {
        var touched = new HashSet<>(frame.touched());
        var layout = frame.seen().layout();
        layout.inOrder().stream()
                .filter(item -> layout.find(item).filter(spot -> isNew(spot, frame)).isPresent())
                .forEach(touched::add);
        return touched;
    }

    private static boolean isNew(Spot spot, Frame frame) {
        return spot.seq() > frame.before().seq();
    }

    @Override
    Row row(Seen seen, Item item) {
        var widget = (Widget) item.content();
        var whole = seen.demands().of(item.id()).whole();
        return new Row(
                item.id().value().toString(),
                widget.name().words(),
                seen.layout().find(item.id()).map(Spot::place).map(this::place).orElse(List.of()),
                seen.became(item.id()),
                whole.flatMap(Demand.Counts::verdict),
                seen.talk().about(item.id()).size(),
                audience(seen, widget),
                drawing(new Readings(this, seen).read(widget)));
    }

    @Override
    void meet(Presence present) {
        getElement()
                .setPropertyList(
                        "hands",
                        present.holding().entrySet().stream()
                                .filter(held -> !held.getValue().equals(participation.me()))
                                .map(held -> hand(held.getKey(), held.getValue()))
                                .toList());
    }

    private Hand hand(ItemId item, ParticipantId who) {
        return new Hand(
                item.value().toString(),
                getTranslation("room.canvas.held", participation.name(who, this)),
                participation
                        .seen()
                        .departmentOf(who)
                        .map(department -> Marks.shape(department.mark()))
                        .orElse(""));
    }

    /// Only who may move a widget can have it in their hand.
    private void hold(DomEvent event) {
        if (participation.mayAdd(participation.seen(), Stage.DASHBOARD)) {
            var item = event.getEventData().get("event.detail").asString();
            holds(Participations.uuid(item).map(ItemId::new));
        }
    }

    void holds(Optional<ItemId> item) {
        participation.room().holds(participation.me(), item);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        holds(Optional.empty());
    }

    /// What dropping a widget somewhere comes to.
    void arrange(ItemId item, Place place) {
        arranging.arrange(item, place);
        answer();
    }

    /// What an arrow key on a widget comes to.
    void step(ItemId item, Step step) {
        arranging.step(item, step);
        answer();
    }

    /// Only when what came of its own wish is there does a screen show places again, so that
    /// nothing jumps back and forth.
    private void answer() {
        answered++;
        awaits(participation.seen().seq());
        getElement().setProperty("due", (double) participation.seen().seq());
        getElement().setProperty("answered", answered);
    }

    private void showAround(Seen seen) {
        getElement().setProperty("locked", !participation.mayAdd(seen, Stage.DASHBOARD));
        getElement().setProperty("alike", new RankedAlike(this).say(seen));
    }

    private void arrange(DomEvent event) {
        arrange(
                item(event),
                new Place(
                        number(event, "event.detail.x"),
                        number(event, "event.detail.y"),
                        number(event, "event.detail.w"),
                        number(event, "event.detail.h")));
    }

    private void step(DomEvent event) {
        step(item(event), Step.valueOf(event.getEventData().get("event.detail.step").asString()));
    }

    private static ItemId item(DomEvent event) {
        return new ItemId(UUID.fromString(event.getEventData().get("event.detail.id").asString()));
    }

    private static int number(DomEvent event, String key) {
        return event.getEventData().get(key).asInt();
    }

    private List<Integer> place(Place place) {
        return List.of(place.x(), place.y(), place.w(), place.h());
    }

    private static List<SupportPillars.Foot> audience(Seen seen, Widget widget) {
        return seen.charter().departments().stream()
                .filter(department -> widget.audience().contains(department.id()))
                .map(department ->
                        new SupportPillars.Foot(
                                department.name().words(),
                                Marks.shape(department.mark()),
                                Marks.look(department.mark())))
                .toList();
    }

    private static Drawing drawing(Reading reading) {
        return new Drawing(
                reading.chart().name(),
                reading.isCounted(),
                reading.isAgreed(),
                reading.figure(),
                reading.note(),
                reading.standing(),
                reading.sentence(),
                reading.parts());
    }

    private Words words() {
        return new Words(
                listWords(),
                Arrays.stream(Priority.values())
                        .collect(
                                Collectors.toMap(
                                        Priority::name,
                                        priority -> getTranslation("room.priority." + priority))),
                statuses(),
                List.of(
                        getTranslation("room.support.agree"),
                        getTranslation("room.support.can-live"),
                        getTranslation("room.support.object"),
                        getTranslation("room.support.abstain"),
                        getTranslation("room.support.not-yet")),
                getTranslation("room.canvas.audience"),
                getTranslation("room.canvas.keys"),
                getTranslation("room.canvas.moved"),
                getTranslation("room.canvas.off"));
    }
}
