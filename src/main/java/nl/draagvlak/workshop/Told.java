package nl.draagvlak.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/// One contribution as everybody may read it in the history.
///
/// `before` and `after` are what an item was and became, `words` what somebody said with it. What
/// is blind, or would give somebody in a small group away, is left out here, so that no screen has
/// to: of a stance only an objection is told, since that is said aloud, and of the listening round
/// not even who. `whom` is who it was done to.
public record Told(
        long seq,
        Instant at,
        Optional<ParticipantId> who,
        Deed deed,
        Optional<ParticipantId> whom,
        Optional<ItemId> item,
        Optional<Content> before,
        Optional<Content> after,
        Optional<Figure> figure,
        Optional<Aspect> aspect,
        Text words) {

    /// What it was about, where that is neither a person nor an item.
    public sealed interface Aspect {

        record OfStage(Stage stage) implements Aspect {}

        record OfRole(Role role) implements Aspect {}

        record OfDepartment(DepartmentId department) implements Aspect {}

        record OfRound(int number) implements Aspect {}

        record Minutes(int minutes) implements Aspect {}

        record OfDay(LocalDate day) implements Aspect {}

        record OfAmount(Amount amount, Unit unit) implements Aspect {}

        record OfObservation(Observed observed, Unit unit) implements Aspect {}
    }

    /// What was done; its name is the key of the sentence.
    public enum Deed {
        WORKSHOP_OPENED,
        PERSON_JOINED,
        PERSON_REMOVED,
        PERSON_READMITTED,
        ROLE_CHANGED,
        DEPARTMENT_TAKEN,
        LOBBY_OPENED,
        LOBBY_CLOSED,
        INVITATION_RENEWED,
        PEOPLE_EXPECTED,
        STAGE_OPENED,
        STAGE_CLOSED,
        ITEM_PROPOSED,
        ITEM_REVISED,
        ITEM_WITHDRAWN,
        COMMENT_SAID,
        ARGUED_FOR,
        ARGUED_AGAINST,
        ARGUED_HIGHER,
        ARGUED_LOWER,
        STANCE_TAKEN,
        OBJECTION_MADE,
        ITEM_AGREED,
        ITEM_PARKED,
        ITEM_REJECTED,
        ITEM_REOPENED,
        ROUND_OPENED,
        ROUND_ANSWERED,
        ROUND_REVEALED,
        ROUND_CANCELLED,
        ROUND_ENDED,
        VALUE_AGREED,
        EVIDENCE_LAID,
        EVIDENCE_TAKEN_BACK,
        SEED_MARKED,
        SEED_UNMARKED,
        TRUTH_TOLD,
        WEIGHTS_SHOWN,
        WEIGHTS_HIDDEN,
        REVIEW_SET,
        REVIEW_CLEARED,
        DISCUSSION_OPENED,
        DISCUSSION_CLOSED,
        WIDGET_ARRANGED,
        PRIORITY_GIVEN,
        VERSION_RELEASED,
        TOKEN_ISSUED,
        TOKEN_REVOKED,
        PULSE_GIVEN,
        CONCERN_RAISED,
        CONCERN_WITHDRAWN,
        CONCERN_ANSWERED,
        TIMER_STARTED,
        TIMER_STOPPED;

        /// Whether it is told without who did it.
        private boolean isNameless() {
            return switch (this) {
                case PULSE_GIVEN, CONCERN_RAISED, CONCERN_WITHDRAWN -> true;
                default -> false;
            };
        }
    }

    /// A fact as it is told, apart from when, by whom and about what it was.
    private record Story(
            Deed deed,
            Optional<ParticipantId> whom,
            Optional<ItemId> item,
            Optional<Aspect> aspect,
            Text words) {

        static Story of(Deed deed) {
            return of(deed, Text.NONE);
        }

        static Story of(Deed deed, Text words) {
            return new Story(deed, Optional.empty(), Optional.empty(), Optional.empty(), words);
        }

        static Story of(Deed deed, ParticipantId whom) {
            return new Story(
                    deed, Optional.of(whom), Optional.empty(), Optional.empty(), Text.NONE);
        }

        static Story of(Deed deed, ItemId item) {
            return of(deed, item, Text.NONE);
        }

        static Story of(Deed deed, ItemId item, Text words) {
            return new Story(deed, Optional.empty(), Optional.of(item), Optional.empty(), words);
        }

        Story with(Aspect more) {
            return new Story(deed, whom, item, Optional.of(more), words);
        }

        Story with(Optional<Measured> number, Function<Measured, Aspect> more) {
            return number.map(more).map(this::with).orElse(this);
        }
    }

    /// That somebody answered, and in which round; what, nobody is told.
    private static Story answered(ItemId item, int round) {
        return Story.of(Deed.ROUND_ANSWERED, item).with(new Aspect.OfRound(round));
    }

    /// Tells of an entry that made `after` out of `before`.
    public static Told of(Entry entry, Workshop before, Workshop after) {
        var story = story(entry.contribution(), after);
        return new Told(
                entry.seq(),
                entry.at(),
                Optional.of(entry.author()).filter(_ -> !story.deed().isNameless()),
                story.deed(),
                story.whom(),
                story.item(),
                story.item().flatMap(before.items()::find).map(Items.Item::content),
                story.item().flatMap(after.items()::find).map(Items.Item::content),
                figure(story, after),
                story.aspect(),
                story.words());
    }

    /// The number that came out of a round, or that was agreed.
    private static Optional<Figure> figure(Story story, Workshop after) {
        return switch (story.deed()) {
            case ROUND_REVEALED, ROUND_ENDED, VALUE_AGREED ->
                    story.item().flatMap(after.seenBy(Role.OBSERVER)::figure);
            default -> Optional.empty();
        };
    }

    private static Deed argued(Talk.Side side, boolean isEstimated) {
        return switch (side) {
            case FOR -> isEstimated ? Deed.ARGUED_HIGHER : Deed.ARGUED_FOR;
            case AGAINST -> isEstimated ? Deed.ARGUED_LOWER : Deed.ARGUED_AGAINST;
        };
    }

    private static Story story(Contribution contribution, Workshop after) {
        return switch (contribution) {
            case Charter.Opened _ -> Story.of(Deed.WORKSHOP_OPENED);
            case People.Joined _ -> Story.of(Deed.PERSON_JOINED);
            case People.RoleChanged(var whom, var role) ->
                    Story.of(Deed.ROLE_CHANGED, whom).with(new Aspect.OfRole(role));
            case People.Removed(var whom) -> Story.of(Deed.PERSON_REMOVED, whom);
            case People.Readmitted(var whom) -> Story.of(Deed.PERSON_READMITTED, whom);
            case People.DepartmentTaken(_, var department) ->
                    Story.of(Deed.DEPARTMENT_TAKEN).with(new Aspect.OfDepartment(department));
            case Lobby.Opened _ -> Story.of(Deed.LOBBY_OPENED);
            case Lobby.Closed _ -> Story.of(Deed.LOBBY_CLOSED);
            case Lobby.InvitationRenewed _ -> Story.of(Deed.INVITATION_RENEWED);
            case Lobby.Expected _ -> Story.of(Deed.PEOPLE_EXPECTED);
            case Stages.StageOpened(var stage) ->
                    Story.of(Deed.STAGE_OPENED).with(new Aspect.OfStage(stage));
            case Stages.StageClosed(var stage) ->
                    Story.of(Deed.STAGE_CLOSED).with(new Aspect.OfStage(stage));
            case Items.Proposed(var item, _) -> Story.of(Deed.ITEM_PROPOSED, item);
            case Items.Revised(var item, _, _) -> Story.of(Deed.ITEM_REVISED, item);
            case Talk.Said(_, var item, var words, _) -> Story.of(Deed.COMMENT_SAID, item, words);
            case Talk.Argued(_, var item, var side, var words, _) ->
                    Story.of(argued(side, after.items().isEstimated(item)), item, words);
            case Stances.Taken(var item, _, var stance, var reason) when stance == Stance.OBJECT ->
                    Story.of(Deed.OBJECTION_MADE, item, reason);
            case Stances.Taken(var item, _, _, _) -> Story.of(Deed.STANCE_TAKEN, item);
            case Outcomes.Agreed(var item, _, _) -> Story.of(Deed.ITEM_AGREED, item);
            case Outcomes.Parked(var item, var why) -> Story.of(Deed.ITEM_PARKED, item, why);
            case Outcomes.Rejected(var item, var why) -> Story.of(Deed.ITEM_REJECTED, item, why);
            case Outcomes.Reopened(var item, var why) -> Story.of(Deed.ITEM_REOPENED, item, why);
            case Outcomes.Withdrawn(var item) -> Story.of(Deed.ITEM_WITHDRAWN, item);
            case Outcomes.ValueAgreed(var item, _, var why) ->
                    Story.of(Deed.VALUE_AGREED, item, why);
            case Outcomes.ReviewSet(var item, var day) ->
                    day.map(on -> Story.of(Deed.REVIEW_SET, item).with(new Aspect.OfDay(on)))
                            .orElseGet(() -> Story.of(Deed.REVIEW_CLEARED, item));
            case Rounds.RoundOpened(var item, var number, _) ->
                    Story.of(Deed.ROUND_OPENED, item).with(new Aspect.OfRound(number));
            case Rounds.Estimated fact -> answered(fact.item(), fact.round());
            case Rounds.BandGiven fact -> answered(fact.item(), fact.round());
            case Rounds.Declined(var item, var round, _) -> answered(item, round);
            case Rounds.Revealed(var item, var number) ->
                    Story.of(Deed.ROUND_REVEALED, item).with(new Aspect.OfRound(number));
            case Rounds.Cancelled(var item, var number) ->
                    Story.of(Deed.ROUND_CANCELLED, item).with(new Aspect.OfRound(number));
            case Rounds.Ended(var item, var number) ->
                    Story.of(Deed.ROUND_ENDED, item).with(new Aspect.OfRound(number));
            case Evidence.Laid(_, var item, var observed) ->
                    Story.of(Deed.EVIDENCE_LAID, item, observed.source())
                            .with(
                                    after.items().measured(item),
                                    about -> new Aspect.OfObservation(observed, about.unit()));
            case Evidence.TakenBack(_, var item) -> Story.of(Deed.EVIDENCE_TAKEN_BACK, item);
            case Seeds.Marked(var item) -> Story.of(Deed.SEED_MARKED, item);
            case Seeds.Unmarked(var item) -> Story.of(Deed.SEED_UNMARKED, item);
            case Seeds.TruthTold(var item, var truth, var source) ->
                    Story.of(Deed.TRUTH_TOLD, item, source)
                            .with(
                                    after.items().measured(item),
                                    about -> new Aspect.OfAmount(truth, about.unit()));
            case Seeds.WeightsShown _ -> Story.of(Deed.WEIGHTS_SHOWN);
            case Seeds.WeightsHidden _ -> Story.of(Deed.WEIGHTS_HIDDEN);
            case Layout.Arranged fact -> Story.of(Deed.WIDGET_ARRANGED, fact.item());
            case Priorities.Given(var item, _) -> Story.of(Deed.PRIORITY_GIVEN, item);
            case Releases.Released released -> Story.of(Deed.VERSION_RELEASED, released.title());
            case Tokens.TokenIssued(_, var label) -> Story.of(Deed.TOKEN_ISSUED, label);
            case Tokens.TokenRevoked _ -> Story.of(Deed.TOKEN_REVOKED);
            case BuyIn.PulseGiven _ -> Story.of(Deed.PULSE_GIVEN);
            case BuyIn.ConcernRaised _ -> Story.of(Deed.CONCERN_RAISED);
            case BuyIn.ConcernWithdrawn _ -> Story.of(Deed.CONCERN_WITHDRAWN);
            case BuyIn.ConcernAnswered(_, var words) -> Story.of(Deed.CONCERN_ANSWERED, words);
            case Timer.TimerStarted(var minutes) ->
                    Story.of(Deed.TIMER_STARTED).with(new Aspect.Minutes(minutes));
            case Timer.TimerStopped _ -> Story.of(Deed.TIMER_STOPPED);
            case Agenda.DiscussionOpened(var item) -> Story.of(Deed.DISCUSSION_OPENED, item);
            case Agenda.DiscussionClosed(var item) -> Story.of(Deed.DISCUSSION_CLOSED, item);
        };
    }
}
