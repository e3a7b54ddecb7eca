package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.subject.benchmark.Benchmark;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Stage;

/// The benchmarks on the table.
record Benchmarks(Participation participation) implements ItemsOf {

    @Override
    public Stage stage() {
        return Stage.BENCHMARKS;
    }

    @Override
    public SubjectKind<?> kind() {
        return Benchmark.KIND;
    }

    @Override
    public ItemList list(Runnable behind) {
        return new BenchmarkList(participation, behind);
    }

    @Override
    public ItemCard card(Item item) {
        return new BenchmarkCard(participation, item);
    }

    @Override
    public Component nothing(Component first) {
        return new EmptyBenchmarks(participation, first);
    }

    @Override
    public Keys keys() {
        return new Keys(
                "room.benchmarks.title",
                "room.benchmarks.propose",
                "room.empty-benchmarks.first",
                "room.benchmarks.dialog",
                "room.benchmarks.choose",
                "room.benchmarks.back");
    }

    @Override
    public boolean areMeasured() {
        return true;
    }

    @Override
    public boolean isWide() {
        return true;
    }
}
