package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Refusal.CHANGED_MEANWHILE;
import static nl.draagvlak.workshop.Refusal.FACILITATORS_ONLY;
import static nl.draagvlak.workshop.Refusal.MISSING;
import static nl.draagvlak.workshop.Refusal.ONE_LINE_ONLY;
import static nl.draagvlak.workshop.Refusal.STAGE_CLOSED;
import static nl.draagvlak.workshop.Refusal.TOO_LONG;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.HALF_PAST_ONE;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.OBSERVER;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.draagvlak.workshop.Releases.Release;
import nl.draagvlak.workshop.Releases.Released;
import nl.draagvlak.workshop.Stages.StageClosed;
import nl.draagvlak.workshop.Stages.StageOpened;
import org.junit.jupiter.api.Test;

class ReleasesTest {

    private static final Fingerprint FIRST = new Fingerprint("7f3a91c2e04d5b88".repeat(4));
    private static final Fingerprint SECOND = new Fingerprint("0".repeat(64));
    private static final Text TITLE = Text.of("After the consent talk");
    private static final Scenario OPEN = givenAWorkshop(new StageOpened(Stage.AGREEMENT));
    private static final long SEQ = OPEN.workshop().seq();
    private static final Released RELEASED = new Released(1, SEQ, HALF_PAST_ONE, FIRST, TITLE);

    @Test
    void theFacilitatorReleasesWhatWasComposedAtThisVeryMoment() {
        OPEN.when(FATIMA, release(1, SEQ, TITLE)).then(RELEASED);
    }

    @Test
    void nobodyElseDoes() {
        OPEN.when(JORIS, release(1, SEQ, TITLE)).thenRefused(FACILITATORS_ONLY);
        OPEN.when(OBSERVER, release(1, SEQ, TITLE)).thenRefused(FACILITATORS_ONLY);
    }

    @Test
    void theStageIsOpen() {
        var closed = OPEN.by(FATIMA, new StageClosed(Stage.AGREEMENT));
        closed.when(FATIMA, release(1, SEQ + 1, TITLE)).thenRefused(STAGE_CLOSED);
        givenAWorkshop().when(FATIMA, release(1, SEQ - 1, TITLE)).thenRefused(STAGE_CLOSED);
    }

    @Test
    void whatGrewOldBeforeItWasStoredIsNotReleased() {
        OPEN.when(FATIMA, release(1, SEQ - 1, TITLE)).thenRefused(CHANGED_MEANWHILE);
        OPEN.when(FATIMA, release(2, SEQ, TITLE)).thenRefused(CHANGED_MEANWHILE);
        OPEN.by(FATIMA, RELEASED)
                .when(FATIMA, release(1, SEQ, TITLE))
                .thenRefused(CHANGED_MEANWHILE);
    }

    @Test
    void aVersionHasATitleOnOneShortLine() {
        OPEN.when(FATIMA, release(1, SEQ, Text.NONE)).thenRefused(MISSING, "title");
        OPEN.when(FATIMA, release(1, SEQ, Text.of("x".repeat(81)))).thenRefused(TOO_LONG, "title");
        OPEN.when(FATIMA, release(1, SEQ, Text.of("a\nb"))).thenRefused(ONE_LINE_ONLY, "title");
    }

    @Test
    void versionsAreNumberedAndStay() {
        var again = new Released(2, SEQ + 1, HALF_PAST_ONE, SECOND, Text.of("Final"));
        var releases = OPEN.by(FATIMA, RELEASED, again).workshop().releases();
        assertThat(releases.next()).isEqualTo(3);
        assertThat(releases.find(1).map(Releases.Version::sha256)).contains(FIRST);
        assertThat(releases.newest().map(Releases.Version::sha256)).contains(SECOND);
        assertThat(releases.find(1).map(Releases.Version::by)).contains(FATIMA);
        assertThat(releases.find(3)).isEmpty();
        assertThat(OPEN.workshop().releases().newest()).isEmpty();
    }

    @Test
    void theSameWishComposedAnewIsTheSameWish() {
        var anew = new Release(7, 99, HALF_PAST_ONE, SECOND, TITLE);
        assertThat(anew.ledTo(List.of(RELEASED))).isTrue();
        assertThat(release(1, SEQ, Text.of("Another")).ledTo(List.of(RELEASED))).isFalse();
    }

    @Test
    void aFingerprintIsASha256AndIsComparedByItsBeginning() {
        assertThat(FIRST.start()).isEqualTo("7f3a 91c2 e04d 5b88");
        assertThatThrownBy(() -> new Fingerprint("7F".repeat(32)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Release release(int version, long basedOn, Text title) {
        return new Release(version, basedOn, HALF_PAST_ONE, FIRST, title);
    }
}
