package nl.draagvlak.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static nl.draagvlak.workshop.Scenario.joined;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.subject.assumption.Assumption;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Fingerprint;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Items.Revised;
import nl.draagvlak.workshop.Outcomes.Agreed;
import nl.draagvlak.workshop.Outcomes.AgreedValue;
import nl.draagvlak.workshop.Outcomes.Parked;
import nl.draagvlak.workshop.Outcomes.Rejected;
import nl.draagvlak.workshop.Outcomes.ValueAgreed;
import nl.draagvlak.workshop.Parameter;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Rounds.Estimated;
import nl.draagvlak.workshop.Rounds.Revealed;
import nl.draagvlak.workshop.Rounds.RoundOpened;
import nl.draagvlak.workshop.Scenario;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.StageOpened;
import nl.draagvlak.workshop.Tally;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Unit;

/// A workshop in which something of everything has been decided, and its set worked out by hand.
final class Sample {

    static final Instant RELEASED_AT = Instant.parse("2026-11-03T15:05:00Z");
    static final Fingerprint HEAD = new Fingerprint("7f3a91c2e04d5b88".repeat(4));
    static final String TITLE = "After the consent talk";

    private static final ParticipantId MAARTJE = new ParticipantId(new UUID(0, 15));
    private static final ItemId CALL = item(1);
    private static final ItemId APP = item(2);
    private static final ItemId RATE = item(3);
    private static final ItemId TIME = item(4);
    private static final ItemId LETTER = item(5);

    private Sample() {}

    /// Contributions 7 and further; three people have a say.
    static Scenario workshop() {
        return givenAWorkshop(
                        joined(MAARTJE, INBOUND),
                        new StageOpened(Stage.ASSUMPTIONS),
                        new StageOpened(Stage.AGREEMENT))
                .by(
                        JORIS,
                        new Proposed(CALL, SampleNba.named("Rate call").nba()),
                        new Proposed(APP, SampleNba.named("Help with the app").nba()),
                        new Proposed(
                                RATE,
                                assumption(
                                        "Starting propensity",
                                        Parameter.PROPENSITY,
                                        Unit.PERCENT,
                                        CALL)),
                        new Proposed(
                                TIME,
                                assumption("Handle time", Parameter.NOTHING, Unit.SECONDS, CALL)),
                        new Proposed(LETTER, SampleNba.named("A letter to everybody").nba()))
                .by(SANNE, new Revised(CALL, 2, SampleNba.rateReviewCall()))
                .by(FATIMA, new Agreed(CALL, 2, new Tally(1, 1, 1, 0, 0)))
                .by(FATIMA, new Parked(APP, Text.of("After the summer.")))
                .by(FATIMA, new Rejected(LETTER, Text.of("Too dear.")))
                .by(FATIMA, new RoundOpened(RATE, 1, Terms.enough(75)))
                .by(JORIS, estimate("3.5", "4.6", "5.5"))
                .by(SANNE, estimate("4", "5", "6"))
                .by(MAARTJE, estimate("6", "7", "8"))
                .by(FATIMA, new Revealed(RATE, 1))
                .by(FATIMA, new ValueAgreed(RATE, value(), Text.of("As in the pilot.")));
    }

    static Seen seen() {
        return workshop().workshop().seenBy(Role.OBSERVER);
    }

    static byte[] json() {
        return ParameterSetJson.write(new Composition(seen()).set(HEAD, TITLE, RELEASED_AT));
    }

    /// A file beside the tests of this package.
    static String file(String name) {
        try (var file = Objects.requireNonNull(Sample.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Assumption assumption(String name, Parameter measures, Unit unit, ItemId about) {
        return new Assumption(
                Text.of("Of 100 customers we call, how many want one?"),
                Text.of(name),
                Optional.of(about),
                measures,
                unit,
                Optional.of(Amount.of("0")),
                Optional.empty(),
                Text.NONE,
                Text.NONE);
    }

    private static Estimated estimate(String low, String best, String high) {
        return new Estimated(
                RATE, 1, Amount.of(low), Amount.of(best), Amount.of(high), 80, Text.NONE);
    }

    private static AgreedValue value() {
        return new AgreedValue(1, Amount.of("4.6"), Amount.of("4.05"), Amount.of("5.2"), 3, 2, 1);
    }

    private static ItemId item(long number) {
        return new ItemId(new UUID(5, number));
    }
}
