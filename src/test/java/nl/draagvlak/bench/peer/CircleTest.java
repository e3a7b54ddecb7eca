package nl.draagvlak.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import nl.draagvlak.bench.Crowd;
import org.junit.jupiter.api.Test;

class CircleTest {

    private final List<Ear> ears = new CopyOnWriteArrayList<>();

    @Test
    void whatEverybodyHeardOnceIsFine() {
        try (var circle = circle((_, mark) -> ears.forEach(ear -> ear.hear(mark)))) {
            var mark = circle.act(0).getAsLong();
            assertThat(circle.verdict()).matches(Crowd.Verdict::isFine);
            assertThat(circle.seenAt(0, 1, mark)).isNotEqualTo(Crowd.NEVER);
        }
    }

    @Test
    void whatSomebodyDidNotHearIsLost() {
        try (var circle = circle(Ear::hear)) {
            var mark = circle.act(0).getAsLong();
            assertThat(circle.verdict().lost()).isEqualTo(1);
            assertThat(circle.seenAt(0, 1, mark)).isEqualTo(Crowd.NEVER);
        }
    }

    @Test
    void whatSomebodyHeardTwiceIsDoubled() {
        try (var circle =
                circle((own, mark) -> {
                    ears.forEach(ear -> ear.hear(mark));
                    own.hear(mark);
                })) {
            circle.act(0);
            assertThat(circle.verdict().doubled()).isEqualTo(1);
        }
    }

    private Circle circle(BiConsumer<Ear, Long> told) {
        return Circle.of(
                2,
                ear -> {
                    ears.add(ear);
                    return new Seat() {

                        @Override
                        public void change(long mark) {
                            told.accept(ear, mark);
                        }

                        @Override
                        public void close() {
                            ears.remove(ear);
                        }
                    };
                });
    }
}
