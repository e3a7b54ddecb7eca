package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Refusal.FACILITATORS_ONLY;
import static nl.draagvlak.workshop.Refusal.TIMER_NOT_SET;
import static nl.draagvlak.workshop.Refusal.TIMER_OUT_OF_RANGE;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.draagvlak.workshop.Timer.StartTimer;
import nl.draagvlak.workshop.Timer.StopTimer;
import nl.draagvlak.workshop.Timer.TimerStarted;
import nl.draagvlak.workshop.Timer.TimerStopped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimerTest {

    @Test
    void itRunsFromTheMomentThatItWasSet() {
        var scenario = givenAWorkshop(new TimerStarted(10));
        assertThat(scenario.workshop().seenBy(Role.PARTICIPANT).timer().until())
                .contains(Scenario.HALF_PAST_ONE.plus(Duration.ofMinutes(10)));
    }

    @Test
    void theFacilitatorSetsItSetsItAnewAndStopsIt() {
        givenAWorkshop().when(FATIMA, new StartTimer(10)).then(new TimerStarted(10));
        givenAWorkshop(new TimerStarted(10))
                .when(FATIMA, new StartTimer(5))
                .then(new TimerStarted(5));
        givenAWorkshop(new TimerStarted(10)).when(FATIMA, new StopTimer()).then(new TimerStopped());
    }

    @Test
    void nobodyElseDoes() {
        givenAWorkshop().when(SANNE, new StartTimer(10)).thenRefused(FACILITATORS_ONLY);
        givenAWorkshop(new TimerStarted(10))
                .when(SANNE, new StopTimer())
                .thenRefused(FACILITATORS_ONLY);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 181, Integer.MAX_VALUE})
    void aTimeThatIsNoTimeIsRefused(int minutes) {
        givenAWorkshop().when(FATIMA, new StartTimer(minutes)).thenRefused(TIMER_OUT_OF_RANGE);
    }

    @Test
    void whatDoesNotRunIsNotStopped() {
        givenAWorkshop().when(FATIMA, new StopTimer()).thenRefused(TIMER_NOT_SET);
        givenAWorkshop(new TimerStarted(10), new TimerStopped())
                .when(FATIMA, new StopTimer())
                .thenRefused(TIMER_NOT_SET);
    }
}
