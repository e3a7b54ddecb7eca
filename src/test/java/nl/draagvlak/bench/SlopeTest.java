package nl.draagvlak.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlopeTest {

    @Test
    void whatRisesAndFallsByTurnsIsFlat() {
        var heap = Slope.of(List.of(100.0, 104.0, 99.0, 103.0, 101.0));
        assertThat(heap.isFlat()).isTrue();
        assertThat(heap.words("Heap", "MB"))
                .isEqualTo("Heap: flat, +0.4 MB over all of it around a mean of 101.4");
    }

    @Test
    void whatRisesByAFifthInAllGrows() {
        var heap = Slope.of(List.of(100.0, 105.0, 110.0, 115.0, 120.0));
        assertThat(heap.growth()).isEqualTo(20, within(1e-9));
        assertThat(heap.isFlat()).isFalse();
        assertThat(heap.words("Heap", "MB")).startsWith("Heap: growing, +20.0 MB");
    }

    @Test
    void whatFallsIsNotFlatEither() {
        assertThat(Slope.of(List.of(120.0, 100.0)).words("Threads", "threads"))
                .startsWith("Threads: shrinking, -20.0 threads");
    }
}
