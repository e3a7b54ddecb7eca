package nl.draagvlak.log;

import static java.util.Map.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.draagvlak.workshop.Agenda;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.BuyIn;
import nl.draagvlak.workshop.Charter;
import nl.draagvlak.workshop.CommentId;
import nl.draagvlak.workshop.ConcernId;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Contribution;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.Evidence;
import nl.draagvlak.workshop.EvidenceId;
import nl.draagvlak.workshop.Fingerprint;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items;
import nl.draagvlak.workshop.Layout;
import nl.draagvlak.workshop.Lobby;
import nl.draagvlak.workshop.Outcomes;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.People;
import nl.draagvlak.workshop.Priorities;
import nl.draagvlak.workshop.Releases;
import nl.draagvlak.workshop.Rounds;
import nl.draagvlak.workshop.Seeds;
import nl.draagvlak.workshop.Stages;
import nl.draagvlak.workshop.Stances;
import nl.draagvlak.workshop.Talk;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Timer;
import nl.draagvlak.workshop.TokenId;
import nl.draagvlak.workshop.Tokens;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// How contributions read on disk: their names for ever, and their texts apart from their facts.
public final class ContributionJson {

    /// The name of a type of contribution, and the version in which it is written today.
    record Name(String type, int version) {}

    /// A contribution in two halves: facts for ever, words as a JSON list until they are erased.
    record Halves(Name name, String facts, Optional<String> words) {}

    private static final Map<Class<? extends Contribution>, Name> NAMES =
            Map.ofEntries(
                    entry(Charter.Opened.class, new Name("workshop.opened", 1)),
                    entry(People.Joined.class, new Name("person.joined", 1)),
                    entry(People.RoleChanged.class, new Name("person.role-changed", 1)),
                    entry(People.Removed.class, new Name("person.removed", 1)),
                    entry(People.Readmitted.class, new Name("person.readmitted", 1)),
                    entry(People.DepartmentTaken.class, new Name("person.department-taken", 1)),
                    entry(Lobby.Opened.class, new Name("lobby.opened", 1)),
                    entry(Lobby.Closed.class, new Name("lobby.closed", 1)),
                    entry(Lobby.InvitationRenewed.class, new Name("invitation.renewed", 1)),
                    entry(Lobby.Expected.class, new Name("people.expected", 1)),
                    entry(Stages.StageOpened.class, new Name("stage.opened", 1)),
                    entry(Stages.StageClosed.class, new Name("stage.closed", 1)),
                    entry(Items.Proposed.class, new Name("item.proposed", 1)),
                    entry(Items.Revised.class, new Name("item.revised", 1)),
                    entry(Talk.Said.class, new Name("comment.said", 1)),
                    entry(Talk.Argued.class, new Name("argument.given", 1)),
                    entry(Stances.Taken.class, new Name("stance.taken", 1)),
                    entry(Outcomes.Agreed.class, new Name("item.agreed", 1)),
                    entry(Outcomes.Parked.class, new Name("item.parked", 1)),
                    entry(Outcomes.Rejected.class, new Name("item.rejected", 1)),
                    entry(Outcomes.Reopened.class, new Name("item.reopened", 1)),
                    entry(Outcomes.Withdrawn.class, new Name("item.withdrawn", 1)),
                    entry(Outcomes.ValueAgreed.class, new Name("value.agreed", 1)),
                    entry(Outcomes.ReviewSet.class, new Name("review.set", 1)),
                    entry(Layout.Arranged.class, new Name("widget.arranged", 1)),
                    entry(Priorities.Given.class, new Name("priority.given", 1)),
                    entry(Rounds.RoundOpened.class, new Name("round.opened", 2)),
                    entry(Rounds.Estimated.class, new Name("estimate.given", 1)),
                    entry(Rounds.BandGiven.class, new Name("band.given", 1)),
                    entry(Rounds.Declined.class, new Name("judgement.declined", 1)),
                    entry(Rounds.Revealed.class, new Name("round.revealed", 1)),
                    entry(Rounds.Cancelled.class, new Name("round.cancelled", 1)),
                    entry(Rounds.Ended.class, new Name("round.ended", 1)),
                    entry(Evidence.Laid.class, new Name("evidence.laid", 1)),
                    entry(Evidence.TakenBack.class, new Name("evidence.taken-back", 1)),
                    entry(Seeds.Marked.class, new Name("seed.marked", 1)),
                    entry(Seeds.Unmarked.class, new Name("seed.unmarked", 1)),
                    entry(Seeds.TruthTold.class, new Name("truth.told", 1)),
                    entry(Seeds.WeightsShown.class, new Name("weights.shown", 1)),
                    entry(Seeds.WeightsHidden.class, new Name("weights.hidden", 1)),
                    entry(Releases.Released.class, new Name("set.released", 1)),
                    entry(Tokens.TokenIssued.class, new Name("token.issued", 1)),
                    entry(Tokens.TokenRevoked.class, new Name("token.revoked", 1)),
                    entry(BuyIn.PulseGiven.class, new Name("pulse.given", 1)),
                    entry(BuyIn.ConcernRaised.class, new Name("concern.raised", 1)),
                    entry(BuyIn.ConcernWithdrawn.class, new Name("concern.withdrawn", 1)),
                    entry(BuyIn.ConcernAnswered.class, new Name("concern.answered", 1)),
                    entry(Timer.TimerStarted.class, new Name("timer.started", 1)),
                    entry(Timer.TimerStopped.class, new Name("timer.stopped", 1)),
                    entry(Agenda.DiscussionOpened.class, new Name("discussion.opened", 1)),
                    entry(Agenda.DiscussionClosed.class, new Name("discussion.closed", 1)));

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .withCoercionConfigDefaults(coercion ->
                            coercion.setCoercion(
                                    CoercionInputShape.EmptyString, CoercionAction.Fail))
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
                    .addModule(plainValues())
                    .addModule(
                            new SimpleModule("texts")
                                    .addSerializer(Text.class, new WordsApart.Writing())
                                    .addDeserializer(Text.class, new WordsApart.Reading()))
                    .addModule(
                            new SimpleModule("subjects")
                                    .addSerializer(Content.class, new SubjectJson.Writing())
                                    .addDeserializer(Content.class, new SubjectJson.Reading()))
                    .build();

    /// A whole log goes through them when its workshop is opened. Without words they read erased.
    private static final Map<Name, ObjectReader> READERS =
            NAMES.entrySet().stream()
                    .collect(
                            Collectors.toMap(
                                    Map.Entry::getValue,
                                    type ->
                                            MAPPER.readerFor(type.getKey())
                                                    .withAttribute(
                                                            WordsApart.class, Optional.empty())));

    private static final ObjectReader LIST_OF_WORDS =
            MAPPER.readerFor(new TypeReference<List<String>>() {});

    private ContributionJson() {}

    static Halves write(Contribution contribution) {
        var words = new ArrayList<String>();
        var facts =
                MAPPER.writer()
                        .withAttribute(WordsApart.class, words)
                        .writeValueAsString(contribution);
        return new Halves(
                nameOf(contribution),
                facts,
                words.isEmpty() ? Optional.empty() : Optional.of(MAPPER.writeValueAsString(words)));
    }

    static Contribution read(Halves written) {
        var halves = Upgrades.newest(written);
        var reader = READERS.get(halves.name());
        if (reader == null) {
            throw new IllegalArgumentException("no contribution is named " + halves.name());
        }
        Contribution contribution =
                halves.words()
                        .map(words -> reader.withAttribute(WordsApart.class, list(words)))
                        .orElse(reader)
                        .readValue(halves.facts());
        if (contribution == null) {
            throw new IllegalArgumentException(halves.name() + " is null");
        }
        return contribution;
    }

    private static Optional<List<String>> list(String words) {
        return Optional.of(LIST_OF_WORDS.readValue(words));
    }

    static Map<Class<? extends Contribution>, Name> names() {
        return NAMES;
    }

    private static Name nameOf(Contribution contribution) {
        var name = NAMES.get(contribution.getClass());
        if (name == null) {
            throw new IllegalArgumentException(contribution.getClass() + " has no name on disk");
        }
        return name;
    }

    private static SimpleModule plainValues() {
        var plain = new SimpleModule("plain values");
        plain(plain, ItemId.class, id -> id.value().toString(), id -> new ItemId(uuid(id)));
        plain(plain, CommentId.class, id -> id.value().toString(), id -> new CommentId(uuid(id)));
        plain(plain, ConcernId.class, id -> id.value().toString(), id -> new ConcernId(uuid(id)));
        plain(plain, EvidenceId.class, id -> id.value().toString(), id -> new EvidenceId(uuid(id)));
        plain(
                plain,
                ParticipantId.class,
                id -> id.value().toString(),
                id -> new ParticipantId(uuid(id)));
        plain(plain, DepartmentId.class, DepartmentId::value, DepartmentId::new);
        plain(plain, TokenId.class, id -> id.value().toString(), id -> new TokenId(uuid(id)));
        plain(plain, LocalDate.class, LocalDate::toString, LocalDate::parse);
        plain(plain, Instant.class, Instant::toString, Instant::parse);
        plain(plain, Fingerprint.class, Fingerprint::hex, Fingerprint::new);
        plain.addSerializer(Amount.class, new AmountJson.Writing());
        plain.addDeserializer(Amount.class, new AmountJson.Reading());
        return plain;
    }

    private static UUID uuid(String id) {
        return UUID.fromString(id);
    }

    private static <T> void plain(
            SimpleModule module,
            Class<T> type,
            Function<T, String> write,
            Function<String, T> read) {
        module.addSerializer(type, new PlainJson.Writing<>(write));
        module.addDeserializer(type, new PlainJson.Reading<>(read));
    }
}
