package nl.draagvlak.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void eachSystemIsHeldAgainstTheFloor() {
        var results =
                List.of(
                        steady("floor", 2),
                        steady("draagvlak", 8),
                        flatOut("floor", 1000),
                        flatOut("draagvlak", 250));
        assertThat(new Comparison(results, 20).lines())
                .containsExactly(
                        "50 people, the floor being 1: until another sees it draagvlak 4.00;"
                                + " changes a second draagvlak 0.250");
    }

    @Test
    void nothingIsHeldAgainstAFloorThatMoved() {
        var results = List.of(steady("floor", 2), steady("floor", 4), steady("draagvlak", 8));
        assertThat(new Comparison(results, 20).lines())
                .containsExactly(
                        "50 people: the floor moved from 2.0 to 4.0 ms between rounds, so that"
                                + " nothing is held against it");
    }

    @Test
    void whatAPeerLosesIsSaid() {
        var lost = new Crowd.Verdict(3, 0, Optional.empty());
        assertThat(new Comparison(List.of(result("wbo", 0, 2, 10, lost)), 20).lines())
                .singleElement()
                .asString()
                .startsWith("wbo, 50 people:")
                .contains("3 lost");
    }

    private static Result steady(String system, long milliseconds) {
        return result(system, 20, milliseconds, 20, Crowd.Verdict.FINE);
    }

    private static Result flatOut(String system, double perSecond) {
        return result(system, 0, 1, perSecond, Crowd.Verdict.FINE);
    }

    private static Result result(
            String system,
            double rate,
            long milliseconds,
            double perSecond,
            Crowd.Verdict verdict) {
        var waits = new Histogram(3);
        waits.recordValue(milliseconds * 1000);
        return Result.of(
                new Result.Subject("run", system, 50, "line"),
                rate,
                new Trial.Outcome(10, 10, waits, waits, perSecond, 1),
                verdict,
                new Result.Cost(1, 1),
                null);
    }
}
