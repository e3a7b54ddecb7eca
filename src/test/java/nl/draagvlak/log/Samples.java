package nl.draagvlak.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.draagvlak.subject.Field;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.subject.nba.Nba;
import nl.draagvlak.workshop.Agenda;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.BuyIn;
import nl.draagvlak.workshop.Cause;
import nl.draagvlak.workshop.Charter;
import nl.draagvlak.workshop.CommentId;
import nl.draagvlak.workshop.ConcernId;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Contribution;
import nl.draagvlak.workshop.Department;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.Evidence;
import nl.draagvlak.workshop.EvidenceId;
import nl.draagvlak.workshop.Fingerprint;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items;
import nl.draagvlak.workshop.Layout;
import nl.draagvlak.workshop.Lobby;
import nl.draagvlak.workshop.Mark;
import nl.draagvlak.workshop.Observed;
import nl.draagvlak.workshop.Outcomes;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.People;
import nl.draagvlak.workshop.Priorities;
import nl.draagvlak.workshop.Priority;
import nl.draagvlak.workshop.Releases;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Rounds;
import nl.draagvlak.workshop.Seeds;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages;
import nl.draagvlak.workshop.Stance;
import nl.draagvlak.workshop.Stances;
import nl.draagvlak.workshop.Talk;
import nl.draagvlak.workshop.Tally;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Timer;
import nl.draagvlak.workshop.TokenId;
import nl.draagvlak.workshop.Tokens;

/// One contribution of every type, always the same, with every text filled in.
final class Samples {

    private static final DepartmentId RISK = new DepartmentId("risk");
    private static final ItemId ITEM = new ItemId(id(2));
    private static final ConcernId CONCERN = new ConcernId(id(5));

    private static final List<Contribution> CONTRIBUTIONS =
            List.of(
                    new Charter.Opened(
                            new Charter(
                                    said("title"),
                                    said("purpose"),
                                    List.of(new Department(RISK, said("risk"), Mark.DIAMOND)),
                                    Locale.forLanguageTag("nl"),
                                    Currency.getInstance("EUR"))),
                    new People.Joined(
                            new ParticipantId(id(1)),
                            new People.Person(Role.PARTICIPANT, Optional.of(RISK))),
                    new People.RoleChanged(new ParticipantId(id(1)), Role.OBSERVER),
                    new People.Removed(new ParticipantId(id(1))),
                    new People.Readmitted(new ParticipantId(id(1))),
                    new People.DepartmentTaken(new ParticipantId(id(1)), RISK),
                    new Lobby.Opened(),
                    new Lobby.Closed(),
                    new Lobby.InvitationRenewed(2),
                    new Lobby.Expected(List.of(new Lobby.Headcount(RISK, 6))),
                    new Stages.StageOpened(Stage.NBAS),
                    new Stages.StageClosed(Stage.NBAS),
                    new Items.Proposed(ITEM, content(Nba.KIND)),
                    new Items.Revised(ITEM, 2, content(Nba.KIND)),
                    new Talk.Said(
                            new CommentId(id(3)),
                            ITEM,
                            said("words"),
                            Optional.of(new CommentId(id(4)))),
                    new Talk.Argued(
                            new CommentId(id(3)),
                            ITEM,
                            Talk.Side.AGAINST,
                            said("words"),
                            Optional.of(new CommentId(id(4)))),
                    new Stances.Taken(ITEM, 2, Stance.OBJECT, said("reason")),
                    new Outcomes.Agreed(ITEM, 2, new Tally(5, 4, 3, 2, 1)),
                    new Outcomes.Parked(ITEM, said("reason")),
                    new Outcomes.Rejected(ITEM, said("reason")),
                    new Outcomes.Reopened(ITEM, said("reason")),
                    new Outcomes.ReviewSet(ITEM, Optional.of(LocalDate.of(2027, 6, 1))),
                    new Layout.Arranged(ITEM, 4, 3, 6, 2),
                    new Priorities.Given(ITEM, Priority.SHOULD),
                    new Outcomes.Withdrawn(ITEM),
                    new Outcomes.ValueAgreed(
                            ITEM,
                            new Outcomes.AgreedValue(
                                    2,
                                    Amount.of("4.6"),
                                    Amount.of("2.7"),
                                    Amount.of("6.7"),
                                    23,
                                    19,
                                    4),
                            said("reason")),
                    new Rounds.RoundOpened(
                            ITEM, 2, new Terms(75, true, true, true, Optional.of(10))),
                    new Rounds.Estimated(
                            ITEM,
                            2,
                            Amount.of("-3"),
                            Amount.of("4.5"),
                            Amount.of("31.41593"),
                            80,
                            said("reason")),
                    new Rounds.BandGiven(
                            ITEM,
                            2,
                            Amount.of("4.5"),
                            Amount.of("3"),
                            Amount.of("6.5"),
                            said("reason")),
                    new Rounds.Declined(ITEM, 2, said("reason")),
                    new Rounds.Revealed(ITEM, 2),
                    new Rounds.Ended(ITEM, 2),
                    new Rounds.Cancelled(ITEM, 2),
                    new Evidence.Laid(
                            new EvidenceId(id(6)),
                            ITEM,
                            new Observed(
                                    Amount.of("4.2"),
                                    Optional.of(Amount.of("500")),
                                    said("period"),
                                    said("source"))),
                    new Evidence.TakenBack(new EvidenceId(id(6)), ITEM),
                    new Seeds.Marked(ITEM),
                    new Seeds.Unmarked(ITEM),
                    new Seeds.TruthTold(ITEM, Amount.of("4.2"), said("source")),
                    new Seeds.WeightsShown(),
                    new Seeds.WeightsHidden(),
                    new Releases.Released(
                            2,
                            41,
                            Instant.parse("2026-11-03T15:05:00Z"),
                            new Fingerprint("7f3a91c2e04d5b88".repeat(4)),
                            said("title")),
                    new Tokens.TokenIssued(new TokenId(id(5)), said("label")),
                    new Tokens.TokenRevoked(new TokenId(id(5))),
                    new BuyIn.PulseGiven(4, said("note")),
                    new BuyIn.ConcernRaised(
                            CONCERN, Cause.NOT_TRUSTED, said("words"), said("help")),
                    new BuyIn.ConcernWithdrawn(CONCERN),
                    new BuyIn.ConcernAnswered(CONCERN, said("answer")),
                    new Timer.TimerStarted(10),
                    new Timer.TimerStopped(),
                    new Agenda.DiscussionOpened(ITEM),
                    new Agenda.DiscussionClosed(ITEM));

    private Samples() {}

    static List<Contribution> all() {
        return CONTRIBUTIONS;
    }

    static Optional<Contribution> of(Class<? extends Contribution> type) {
        return CONTRIBUTIONS.stream().filter(type::isInstance).findFirst();
    }

    /// A subject of this kind with every field filled in.
    static Content content(SubjectKind<?> kind) {
        return content(kind, Samples::value);
    }

    /// A subject of this kind with nothing filled in that can be left open.
    static Content emptyContent(SubjectKind<?> kind) {
        return content(kind, Field::nothing);
    }

    static Contribution proposed(Content content) {
        return new Items.Proposed(ITEM, content);
    }

    private interface Filling {
        Object in(Field field);
    }

    private static Content content(SubjectKind<?> kind, Filling filling) {
        Map<String, Object> values = new HashMap<>();
        kind.fields().forEach(field -> values.put(field.key(), filling.in(field)));
        return kind.with(values);
    }

    private static Object value(Field field) {
        return switch (field.input()) {
            case LINE -> said(field.key());
            case PARAGRAPH -> said("a line,\n" + field.key());
            case CHOICE -> field.options()[1];
            case CHOICES -> Set.of(field.options()[1]);
            case DATE -> Optional.of(LocalDate.of(2027, 2, 28));
            case NUMBER -> Optional.of(Amount.of("12.5"));
            case SERIES -> List.of(Amount.of("12.5"), Amount.of("13.25"), Amount.of("11"));
            case SUBJECT -> Optional.of(new ItemId(id(5)));
            case DEPARTMENTS -> Set.of(RISK);
        };
    }

    private static Text said(String what) {
        return Text.of("said: " + what);
    }

    private static UUID id(long number) {
        return new UUID(0, number);
    }
}
