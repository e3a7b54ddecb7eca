package nl.draagvlak.room;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.live.Frame;
import nl.draagvlak.room.SupportPillars.Foot;
import nl.draagvlak.shell.Marks;
import nl.draagvlak.subject.benchmark.Benchmark;
import nl.draagvlak.workshop.Became;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;

/// The benchmarks on the table, each as a bullet with how it is to be read.
@Tag("benchmark-list")
@JsModule("./room/benchmark-list.ts")
class BenchmarkList extends ItemList {

    private final Participation participation;
    private Map<String, BenchmarkBullet.Mark> shown = Map.of();

    /// A row as the browser gets it.
    public record Line(
            String id,
            String name,
            String question,
            List<Foot> owners,
            Became status,
            int comments,
            List<ItemNote> notes,
            BenchmarkBullet.Picture bullet,
            BenchmarkReading reading) {}

    public record BenchmarkWords(
            ItemList.Words list,
            String nothingForYou,
            String nothingAgreed,
            Map<String, String> status,
            BenchmarkBullet.Words bullet) {}

    BenchmarkList(Participation participation, Runnable behind) {
        super(participation, Stage.BENCHMARKS, behind);
        this.participation = participation;
        getElement()
                .setPropertyBean(
                        "words",
                        new BenchmarkWords(
                                listWords(),
                                getTranslation("room.benchmark-list.nothing-for-you"),
                                getTranslation("room.benchmark-list.nothing-agreed"),
                                statuses(),
                                BenchmarkBullet.words(this::getTranslation)));
    }

    @Override
    Record row(Seen seen, Item item) {
        var benchmark = (Benchmark) item.content();
        return new Line(
                item.id().value().toString(),
                benchmark.name().words(),
                benchmark.question().words(),
                owners(seen, benchmark),
                seen.became(item.id()),
                seen.talk().about(item.id()).size(),
                ItemNote.of(this, seen, item.id(), participation.today(), getLocale()),
                new Bullets(this, seen, getLocale()).picture(item, Optional.empty()),
                BenchmarkReading.of(this, seen, item, getLocale()));
    }

    @Override
    void showAll(Seen seen) {
        super.showAll(seen);
        showMine(seen);
    }

    @Override
    void show(Frame frame) {
        super.show(frame);
        showMine(frame.seen());
    }

    /// Shows what I voted for, by the id of the benchmark; nobody else is sent that.
    private void showMine(Seen seen) {
        var bullets = new Bullets(this, seen, getLocale());
        var mine = participation.mine();
        var marks = new LinkedHashMap<String, BenchmarkBullet.Mark>();
        seen.items()
                .of(Stage.BENCHMARKS)
                .forEach(item ->
                        Bullets.voted(seen, mine, item.id())
                                .map(band -> bullets.mark(item, band))
                                .ifPresent(mark -> marks.put(item.id().value().toString(), mark)));
        if (!marks.equals(shown)) {
            getElement().setPropertyMap("mine", marks);
            shown = marks;
        }
    }

    private static List<Foot> owners(Seen seen, Benchmark benchmark) {
        return seen.charter().departments().stream()
                .filter(department -> benchmark.owners().contains(department.id()))
                .map(department ->
                        new Foot(
                                department.name().words(),
                                Marks.shape(department.mark()),
                                Marks.look(department.mark())))
                .toList();
    }
}
