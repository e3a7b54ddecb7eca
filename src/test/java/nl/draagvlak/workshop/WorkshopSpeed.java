package nl.draagvlak.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.draagvlak.subject.nba.SampleNba;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How fast the rules are, in a workshop of two hundred people with fifty NBAs.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WorkshopSpeed {

    private static final int ITEMS = 50;
    private static final int PEOPLE = 200;
    private static final int REMARKS = 20;

    private final List<ParticipantId> people =
            IntStream.range(0, PEOPLE).mapToObj(n -> new ParticipantId(new UUID(8, n))).toList();
    private final List<ItemId> items =
            IntStream.range(0, ITEMS).mapToObj(n -> new ItemId(new UUID(7, n))).toList();
    private final Workshop workshop = busy();
    private final Entry opposite = next(taken(0, Stance.CAN_LIVE_WITH_IT));
    private final Entry remark = next(said(REMARKS));

    @Benchmark
    public Decision decideOnAStance() {
        var wish = new Stances.TakeStance(items.getFirst(), 1, Stance.CAN_LIVE_WITH_IT);
        return workshop.decide(wish, people.getFirst());
    }

    @Benchmark
    public Decision decideOnARemark() {
        var id = new CommentId(new UUID(9, REMARKS));
        var wish = new Talk.Say(id, items.getFirst(), Text.of("So it is"), Optional.empty());
        return workshop.decide(wish, people.getFirst());
    }

    @Benchmark
    public Workshop evolveByAStance() {
        return workshop.evolve(opposite);
    }

    @Benchmark
    public Workshop evolveByARemark() {
        return workshop.evolve(remark);
    }

    /// Everybody agrees with everything, and there are remarks on the first NBA.
    private Workshop busy() {
        var proposals = new ArrayList<Contribution>();
        items.forEach(item -> proposals.add(new Items.Proposed(item, SampleNba.rateReviewCall())));
        IntStream.range(0, PEOPLE)
                .forEach(n ->
                        proposals.add(
                                Scenario.joined(
                                        people.get(n),
                                        n % 2 == 0 ? Scenario.MARKETING : Scenario.INBOUND)));
        IntStream.range(0, REMARKS).forEach(n -> proposals.add(said(n)));
        var stances =
                IntStream.range(0, ITEMS)
                        .mapToObj(n -> taken(n, Stance.AGREE))
                        .toArray(Contribution[]::new);
        var scenario = Scenario.givenAWorkshop(proposals.toArray(Contribution[]::new));
        for (var who : people) {
            scenario = scenario.by(who, stances);
        }
        return scenario.workshop();
    }

    private Contribution taken(int item, Stance stance) {
        return new Stances.Taken(items.get(item), 1, stance, Text.NONE);
    }

    private Contribution said(int n) {
        var id = new CommentId(new UUID(9, n));
        return new Talk.Said(id, items.getFirst(), Text.of("So it is"), Optional.empty());
    }

    private Entry next(Contribution fact) {
        var seq = workshop.seq() + 1;
        return new Entry(
                seq, Scenario.commandOf(seq), 0, people.getFirst(), Scenario.HALF_PAST_ONE, fact);
    }
}
