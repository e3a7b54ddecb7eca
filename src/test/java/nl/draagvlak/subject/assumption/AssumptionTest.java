package nl.draagvlak.subject.assumption;

import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;

import java.util.UUID;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Parameter;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Scenario;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.StageOpened;
import nl.draagvlak.workshop.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssumptionTest {

    private static final ItemId CALL = new ItemId(new UUID(2, 1));
    private static final ItemId ITEM = new ItemId(new UUID(2, 2));
    private static final Scenario GIVEN =
            givenAWorkshop(
                    new StageOpened(Stage.ASSUMPTIONS),
                    new Proposed(CALL, SampleNba.rateReviewCall()));

    @ParameterizedTest
    @CsvSource({
        "PROPENSITY, PERCENT",
        "PROPENSITY, COUNT",
        "VALUE_ON_ACCEPT, MONEY",
        "VOLUME_PER_MONTH, COUNT",
        "HANDLE_TIME, SECONDS",
        "HORIZON, DAYS"
    })
    void aNumberOfAnNbaIsCountedInAUnitOfIts(Parameter measures, Unit unit) {
        var assumption = SampleAssumption.measuring(measures, CALL, "Ours", unit);
        GIVEN.when(JORIS, new Propose(ITEM, assumption)).then(new Proposed(ITEM, assumption));
    }

    @Test
    void whatIsNothingInParticularCanBeInAnyUnit() {
        for (var unit : Unit.values()) {
            var assumption = SampleAssumption.measuring(Parameter.NOTHING, CALL, "Any", unit);
            GIVEN.when(JORIS, new Propose(ITEM, assumption)).then(new Proposed(ITEM, assumption));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PROPENSITY, MONEY",
        "VALUE_ON_ACCEPT, PERCENT",
        "VOLUME_PER_WEEK, DAYS",
        "COST_PER_CONTACT, COUNT",
        "REACH_RATE, SECONDS"
    })
    void noChanceIsInEurosAndNoValueInPerCent(Parameter measures, Unit unit) {
        var assumption = SampleAssumption.measuring(measures, CALL, "Theirs", unit);
        GIVEN.when(JORIS, new Propose(ITEM, assumption))
                .thenRefused(Refusal.COUNTED_OTHERWISE, "measures");
    }
}
