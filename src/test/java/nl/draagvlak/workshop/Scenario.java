package nl.draagvlak.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.workshop.People.Person;

/// Given what happened, when somebody wishes something, then this follows.
public final class Scenario {

    public static final WorkshopId WORKSHOP = new WorkshopId(new UUID(0, 1));
    public static final DepartmentId MARKETING = new DepartmentId("marketing");
    public static final DepartmentId INBOUND = new DepartmentId("inbound");
    public static final ParticipantId FATIMA = new ParticipantId(new UUID(0, 10));
    public static final ParticipantId JORIS = new ParticipantId(new UUID(0, 11));
    public static final ParticipantId SANNE = new ParticipantId(new UUID(0, 12));
    public static final ParticipantId OBSERVER = new ParticipantId(new UUID(0, 13));
    public static final ParticipantId STRANGER = new ParticipantId(new UUID(0, 14));
    public static final Instant HALF_PAST_ONE = Instant.parse("2026-11-03T12:30:00Z");

    private final Workshop workshop;

    private Scenario(Workshop workshop) {
        this.workshop = workshop;
    }

    /// Nothing has happened yet.
    public static Scenario givenNothing() {
        return new Scenario(Workshop.before(WORKSHOP));
    }

    /// Fatima facilitates, Joris of marketing and Sanne of inbound are in, somebody looks on.
    public static Scenario givenAWorkshop(Contribution... more) {
        return givenNothing().and(opening().toArray(Contribution[]::new)).and(more);
    }

    /// How such a workshop begins.
    public static List<Contribution> opening() {
        return List.of(
                new Charter.Opened(charter()),
                new People.Joined(FATIMA, new Person(Role.FACILITATOR, Optional.empty())),
                new Stages.StageOpened(Stage.NBAS),
                joined(JORIS, MARKETING),
                joined(SANNE, INBOUND),
                new People.Joined(OBSERVER, new Person(Role.OBSERVER, Optional.empty())));
    }

    public static Charter charter() {
        return new Charter(
                Text.of("NBA programme 2027"),
                Text.of("Which actions do we bring to our customers next year?"),
                List.of(
                        new Department(MARKETING, Text.of("Marketing"), Mark.CIRCLE),
                        new Department(INBOUND, Text.of("Inbound calls"), Mark.TRIANGLE_DOWN)),
                Locale.ENGLISH,
                Currency.getInstance("EUR"));
    }

    public static People.Joined joined(ParticipantId who, DepartmentId department) {
        return new People.Joined(who, new Person(Role.PARTICIPANT, Optional.of(department)));
    }

    /// The same, after somebody has contributed more.
    public Scenario by(ParticipantId who, Contribution... facts) {
        var entries = new ArrayList<Entry>();
        for (var fact : facts) {
            var seq = workshop.seq() + entries.size() + 1;
            entries.add(new Entry(seq, commandOf(seq), 0, who, HALF_PAST_ONE, fact));
        }
        return new Scenario(workshop.replay(entries));
    }

    /// The wish that led to the `seq`-th contribution.
    public static CommandId commandOf(long seq) {
        return new CommandId(new UUID(1, seq));
    }

    public Outcome when(ParticipantId who, Command command) {
        return new Outcome(workshop.decide(command, who));
    }

    public Workshop workshop() {
        return workshop;
    }

    private Scenario and(Contribution... facts) {
        return by(FATIMA, facts);
    }

    /// What came of a wish.
    public record Outcome(Decision decision) {

        public void then(Contribution... facts) {
            assertThat(decision).isEqualTo(new Decision.Accepted(Arrays.asList(facts)));
        }

        public void thenRefused(Refusal why) {
            assertThat(decision).isEqualTo(Decision.refused(why));
        }

        public void thenRefused(Refusal why, String field) {
            assertThat(decision).isEqualTo(Decision.refused(new Problem(field, why)));
        }
    }
}
