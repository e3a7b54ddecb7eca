package nl.draagvlak.log;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.draagvlak.log.ContributionJson.Halves;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.Contribution;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items;
import nl.draagvlak.workshop.Stance;
import nl.draagvlak.workshop.Stances;
import nl.draagvlak.workshop.Text;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How fast a contribution becomes what lies on disk, and is read again.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ContributionJsonSpeed {

    private final ItemId item = new ItemId(new UUID(7, 1));
    private final Contribution stance = new Stances.Taken(item, 1, Stance.AGREE, Text.NONE);
    private final Contribution proposal = new Items.Proposed(item, SampleNba.rateReviewCall());
    private final Halves writtenStance = ContributionJson.write(stance);
    private final Halves writtenProposal = ContributionJson.write(proposal);

    @Benchmark
    public Object writeAStance() {
        return ContributionJson.write(stance);
    }

    @Benchmark
    public Contribution readAStance() {
        return ContributionJson.read(writtenStance);
    }

    @Benchmark
    public Object writeAProposal() {
        return ContributionJson.write(proposal);
    }

    @Benchmark
    public Contribution readAProposal() {
        return ContributionJson.read(writtenProposal);
    }
}
