package nl.draagvlak.live;

import static org.assertj.core.api.Assertions.assertThat;

import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Refusal;

/// What became of a wish.
public record Answer(Decision decision) {

    public Answer thenAccepted() {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return this;
    }

    public void thenRefused(Refusal why) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
