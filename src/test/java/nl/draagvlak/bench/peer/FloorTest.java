package nl.draagvlak.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import nl.draagvlak.bench.Crowd;
import org.junit.jupiter.api.Test;

class FloorTest {

    @Test
    void everybodyIsToldOfWhatIsCommitted() {
        try (var floor = new Floor();
                var crowd = floor.crowd(5)) {
            var marks =
                    LongStream.range(0, 20)
                            .map(n -> crowd.act((int) n % 5).getAsLong())
                            .boxed()
                            .toList();
            crowd.settle();
            assertThat(crowd.verdict()).matches(Crowd.Verdict::isFine);
            for (var person = 0; person < 5; person++) {
                var who = person;
                assertThat(marks).noneMatch(mark -> crowd.seenAt(0, who, mark) == Crowd.NEVER);
            }
            assertThat(floor.committed()).isEqualTo(20);
        }
    }
}
