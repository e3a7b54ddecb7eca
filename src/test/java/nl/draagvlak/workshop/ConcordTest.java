package nl.draagvlak.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import nl.draagvlak.estimate.Interval;
import org.junit.jupiter.api.Test;

class ConcordTest {

    @Test
    void theMiddleHalfLiesBetweenTheQuartilesOfTheBestGuesses() {
        // quantile(c(1, 2, 4, 8, 16)) of R: 1 2 4 8 16.
        var concord = of(16, 1, 8, 2, 4);
        assertThat(concord.hasMiddle()).isTrue();
        assertThat(concord.middle()).isEqualTo(new Interval(2, 4, 8));
        assertThat(concord.reach()).isEqualTo(new Interval(1, 4, 16));
        assertThat(concord.width()).isEqualTo(6);
    }

    @Test
    void threeAnswersHaveNoMiddleHalf() {
        assertThat(of(1, 2, 3).hasMiddle()).isFalse();
        assertThat(of(1, 2, 3, 4).hasMiddle()).isTrue();
    }

    @Test
    void theVariationIsTheSpreadAsAShareOfTheMean() {
        // sd(c(2, 4, 6)) is 2, their mean 4.
        assertThat(of(2, 4, 6).variation()).contains(0.5);
        assertThat(of(5, 5).variation()).contains(0.0);
    }

    @Test
    void thereIsNoVariationWhereItMeansNothing() {
        assertThat(of(5).variation()).isEmpty();
        assertThat(of(0, 0, 0).variation()).isEmpty();
        assertThat(of(-4, 2, 6).variation()).isEmpty();
        assertThat(Concord.of(List.of(new Interval(-1, 3, 5), new Interval(2, 4, 6))).variation())
                .isEmpty();
        assertThat(of(-2, -4, -6).variation()).contains(-0.5);
    }

    @Test
    void theOverlapIsThatOfAllPairs() {
        var half = Concord.of(List.of(new Interval(0, 1, 4), new Interval(2, 3, 6)));
        assertThat(half.overlap()).isEqualTo(1 / 3.0, within(1e-15));
        assertThat(half.hasPairs()).isTrue();
    }

    @Test
    void oneAnswerAgreesWithItselfAndHasNobodyToShareWith() {
        var alone = of(4);
        assertThat(alone.hasPairs()).isFalse();
        assertThat(alone)
                .isEqualTo(
                        new Concord(
                                1,
                                new Interval(4, 4, 4),
                                new Interval(4, 4, 4),
                                Optional.empty(),
                                1));
    }

    private static Concord of(double... bests) {
        return Concord.of(
                DoubleStream.of(bests).mapToObj(best -> new Interval(best, best, best)).toList());
    }
}
