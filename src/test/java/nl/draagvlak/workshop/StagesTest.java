package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Refusal.FACILITATORS_ONLY;
import static nl.draagvlak.workshop.Refusal.STAGE_IS_CLOSED_ALREADY;
import static nl.draagvlak.workshop.Refusal.STAGE_IS_OPEN_ALREADY;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static nl.draagvlak.workshop.Stage.NBAS;
import static org.assertj.core.api.Assertions.assertThat;

import nl.draagvlak.workshop.Stages.CloseStage;
import nl.draagvlak.workshop.Stages.OpenStage;
import nl.draagvlak.workshop.Stages.StageClosed;
import nl.draagvlak.workshop.Stages.StageOpened;
import org.junit.jupiter.api.Test;

class StagesTest {

    @Test
    void theFacilitatorClosesAStageAndOpensItAgain() {
        givenAWorkshop().when(FATIMA, new CloseStage(NBAS)).then(new StageClosed(NBAS));
        givenAWorkshop(new StageClosed(NBAS))
                .when(FATIMA, new OpenStage(NBAS))
                .then(new StageOpened(NBAS));
    }

    @Test
    void nobodyElseDoes() {
        givenAWorkshop().when(SANNE, new CloseStage(NBAS)).thenRefused(FACILITATORS_ONLY);
    }

    @Test
    void whatIsOpenIsNotOpenedAndWhatIsClosedIsNotClosed() {
        givenAWorkshop().when(FATIMA, new OpenStage(NBAS)).thenRefused(STAGE_IS_OPEN_ALREADY);
        givenAWorkshop(new StageClosed(NBAS))
                .when(FATIMA, new CloseStage(NBAS))
                .thenRefused(STAGE_IS_CLOSED_ALREADY);
    }

    @Test
    void aClosedStageStaysReadable() {
        var stages = givenAWorkshop(new StageClosed(NBAS)).workshop().stages();
        assertThat(stages.isOpen(NBAS)).isFalse();
        assertThat(stages.isReadable(NBAS)).isTrue();
    }
}
