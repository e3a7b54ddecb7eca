package nl.draagvlak.subject.nba;

import static nl.draagvlak.workshop.Refusal.CODE_TAKEN;
import static nl.draagvlak.workshop.Refusal.ENDS_BEFORE_IT_STARTS;
import static nl.draagvlak.workshop.Refusal.ITEM_EXISTS;
import static nl.draagvlak.workshop.Refusal.MISSING;
import static nl.draagvlak.workshop.Refusal.NOT_A_CODE;
import static nl.draagvlak.workshop.Refusal.NOT_IN_THIS_WORKSHOP;
import static nl.draagvlak.workshop.Refusal.OBSERVERS_LOOK_ON;
import static nl.draagvlak.workshop.Refusal.ONE_LINE_ONLY;
import static nl.draagvlak.workshop.Refusal.OUTBOUND_CALL_NEEDS_CONSENT;
import static nl.draagvlak.workshop.Refusal.STAGE_CLOSED;
import static nl.draagvlak.workshop.Refusal.TOO_LONG;
import static nl.draagvlak.workshop.Refusal.UNREADABLE_CHARACTER;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.OBSERVER;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.STRANGER;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Items.Revise;
import nl.draagvlak.workshop.Items.Revised;
import nl.draagvlak.workshop.Scenario.Outcome;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages;
import nl.draagvlak.workshop.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemsTest {

    private static final ItemId ITEM = new ItemId(new UUID(2, 1));
    private static final Nba CALL = SampleNba.rateReviewCall();

    @Test
    void everybodyWhoTakesPartProposes() {
        givenAWorkshop().when(SANNE, new Propose(ITEM, CALL)).then(new Proposed(ITEM, CALL));
        givenAWorkshop().when(FATIMA, new Propose(ITEM, CALL)).then(new Proposed(ITEM, CALL));
    }

    @Test
    void observersAndStrangersDoNot() {
        givenAWorkshop().when(OBSERVER, new Propose(ITEM, CALL)).thenRefused(OBSERVERS_LOOK_ON);
        givenAWorkshop().when(STRANGER, new Propose(ITEM, CALL)).thenRefused(NOT_IN_THIS_WORKSHOP);
    }

    @Test
    void aClosedStageTakesNoProposals() {
        givenAWorkshop(new Stages.StageClosed(Stage.NBAS))
                .when(SANNE, new Propose(ITEM, CALL))
                .thenRefused(STAGE_CLOSED);
    }

    @Test
    void oneItemIsProposedOnce() {
        givenAWorkshop(new Proposed(ITEM, CALL))
                .when(SANNE, new Propose(ITEM, CALL))
                .thenRefused(ITEM_EXISTS);
    }

    @Test
    void itemsKeepTheOrderInWhichTheyCameUp() {
        var first = new ItemId(new UUID(2, 9));
        var second = new ItemId(new UUID(2, 3));
        var items =
                givenAWorkshop(new Proposed(first, CALL), new Proposed(second, CALL))
                        .workshop()
                        .items();
        assertThat(items.byId().keySet()).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate_review", "Ab", "A1_2"})
    void aCodeIsWhatSystemsCanCallIt(String code) {
        proposing(coded("Call", code)).then(proposed(coded("Call", code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "1st", "_x", "rate review", "rate-review", "é1", "=A1"})
    void whatSystemsCannotReadIsNoCode(String code) {
        proposing(coded("Call", code)).thenRefused(NOT_A_CODE, "code");
    }

    @Test
    void noTwoHaveTheSameCodeButItMayStay() {
        var call = coded("Call", "rate_review").nba();
        var workshop = givenAWorkshop(new Proposed(ITEM, call));
        var another = new ItemId(new UUID(2, 2));
        workshop.when(SANNE, new Propose(another, coded("Mail", "RATE_review").nba()))
                .thenRefused(CODE_TAKEN, "code");
        var revised = coded("Rate review call", "rate_review").nba();
        workshop.when(SANNE, new Revise(ITEM, 1, revised)).then(new Revised(ITEM, 2, revised));
    }

    private static SampleNba coded(String name, String code) {
        return SampleNba.named(name).with("code", Text.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "قرض عقاري", "利率の見直し", "Zoë’s café 👩‍👩‍👧", "<b>not bold</b>"})
    void namesOfAnyScriptAreWelcome(String name) {
        proposing(SampleNba.named(name)).then(proposed(SampleNba.named(name)));
    }

    @Test
    void aNameIsOneLineOfEightyCharacters() {
        proposing(SampleNba.named("")).thenRefused(MISSING, "name");
        proposing(SampleNba.named(" \u00a0 ")).thenRefused(MISSING, "name");
        proposing(SampleNba.named("two\nlines")).thenRefused(ONE_LINE_ONLY, "name");
        proposing(SampleNba.named("👍".repeat(80)))
                .then(proposed(SampleNba.named("👍".repeat(80))));
        proposing(SampleNba.named("👍".repeat(81))).thenRefused(TOO_LONG, "name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lone \ud800 surrogate", "null \u0000", "escape \u001b[2J"})
    void charactersThatCannotBeReadAreRefused(String name) {
        proposing(SampleNba.named(name)).thenRefused(UNREADABLE_CHARACTER, "name");
    }

    @Test
    void aDescriptionMayHaveLinesButNotTooMany() {
        var long255 = Text.of("line\n".repeat(51).strip());
        proposing(SampleNba.named("X").with("description", long255))
                .then(proposed(SampleNba.named("X").with("description", long255)));
        proposing(SampleNba.named("X").with("description", Text.of("x".repeat(256))))
                .thenRefused(TOO_LONG, "description");
    }

    @Test
    void nothingEndsBeforeItStarts() {
        var from = Optional.of(LocalDate.of(2027, 3, 1));
        var before = Optional.of(LocalDate.of(2027, 2, 28));
        proposing(SampleNba.named("X").with("validFrom", from).with("validTo", before))
                .thenRefused(ENDS_BEFORE_IT_STARTS, "validTo");
        proposing(SampleNba.named("X").with("validFrom", from).with("validTo", from))
                .then(proposed(SampleNba.named("X").with("validFrom", from).with("validTo", from)));
    }

    @Test
    void anOutboundCallNeedsConsentOnceTheBasisIsSaid() {
        proposing(calling(Nba.LegalBasis.LEGITIMATE_INTEREST))
                .thenRefused(OUTBOUND_CALL_NEEDS_CONSENT, "legalBasis");
        proposing(calling(Nba.LegalBasis.CONSENT)).then(proposed(calling(Nba.LegalBasis.CONSENT)));
        proposing(calling(Nba.LegalBasis.UNDECIDED))
                .then(proposed(calling(Nba.LegalBasis.UNDECIDED)));
    }

    private static SampleNba calling(Nba.LegalBasis basis) {
        return SampleNba.named("Call")
                .with("channels", Set.of(Channel.OUTBOUND_CALL))
                .with("legalBasis", basis);
    }

    private static Outcome proposing(SampleNba sample) {
        return givenAWorkshop().when(SANNE, new Propose(ITEM, sample.nba()));
    }

    private static Proposed proposed(SampleNba sample) {
        return new Proposed(ITEM, sample.nba());
    }
}
