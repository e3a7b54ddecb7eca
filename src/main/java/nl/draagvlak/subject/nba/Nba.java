package nl.draagvlak.subject.nba;

import static nl.draagvlak.subject.Part.ESSENCE;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.draagvlak.subject.Asked;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Items;
import nl.draagvlak.workshop.Problem;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Text;

/// A proposed action towards a customer.
public record Nba(
        @Asked(in = ESSENCE, max = 80, required = true) Text name,
        @Asked(in = ESSENCE, max = 255, lines = true) Text description,
        @Asked(in = ESSENCE, max = 1000, lines = true) Text benefit,
        @Asked(in = ESSENCE) Set<Channel> channels,
        @Asked(in = ESSENCE) Type type,
        @Asked(in = ESSENCE, max = 80, suggested = true) Text goal,
        @Asked(in = ESSENCE) Optional<LocalDate> validFrom,
        @Asked(in = ESSENCE) Optional<LocalDate> validTo,
        @Asked(max = 80, suggested = true, since = 2) Text group,
        @Asked(max = 64, since = 2) Text code,
        @Asked(max = 500, lines = true) Text reason,
        @Asked(max = 1000, lines = true, since = 2) Text treatment,
        @Asked(max = 1000, lines = true) Text opening,
        @Asked(max = 1000, lines = true) Text talkingPoints,
        @Asked(max = 1000, lines = true) Text objections,
        @Asked(max = 1000, lines = true) Text closing,
        @Asked(max = 1000, lines = true, since = 2) Text compliance,
        @Asked(max = 80) Text acceptanceLabel,
        @Asked(max = 80) Text rejectionLabel,
        @Asked(max = 500, lines = true) Text eligibility,
        @Asked(max = 500, lines = true, since = 2) Text applicability,
        @Asked(max = 500, lines = true, since = 2) Text suitability,
        @Asked LegalBasis legalBasis,
        @Asked(max = 80) Text consentField,
        @Asked PropensitySource propensitySource,
        @Asked(max = 1000, lines = true) Text risks)
        implements Content {

    public static final SubjectKind<Nba> KIND = new SubjectKind<>("nba", 2, Nba.class);

    /// What systems call it by.
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{1,63}");

    public Nba {
        channels = Collections.unmodifiableSet(new TreeSet<>(channels));
    }

    public enum Type {
        UNDECIDED,
        SALES,
        SERVICE,
        RETENTION,
        COLLECTION,
        RISK,
        EDUCATION
    }

    /// Why the organisation may process what this action needs.
    public enum LegalBasis {
        UNDECIDED,
        CONSENT,
        CONTRACT,
        LEGITIMATE_INTEREST,
        LEGAL_OBLIGATION,
        NONE_NEEDED
    }

    /// Where the probability comes from that a customer accepts.
    public enum PropensitySource {
        UNDECIDED,
        MODEL,
        SEGMENT_RATE,
        STARTING_ONLY,
        NONE
    }

    @Override
    public Stage stage() {
        return Stage.NBAS;
    }

    @Override
    public Optional<Problem> problem() {
        return KIND.problemIn(this).or(this::problemBetweenFields);
    }

    @Override
    public Optional<Problem> problemAmong(Items others) {
        return others.byId().values().stream().anyMatch(this::hasSameCode)
                ? Optional.of(new Problem("code", Refusal.CODE_TAKEN))
                : Optional.empty();
    }

    /// Databases and file systems often do not tell capitals apart.
    private boolean hasSameCode(Items.Item other) {
        return !code.isEmpty()
                && other.content() instanceof Nba nba
                && nba.code().words().equalsIgnoreCase(code.words());
    }

    private Optional<Problem> problemBetweenFields() {
        if (endsBeforeItStarts()) {
            return Optional.of(new Problem("validTo", Refusal.ENDS_BEFORE_IT_STARTS));
        }
        if (!code.isEmpty() && !CODE.matcher(code.words()).matches()) {
            return Optional.of(new Problem("code", Refusal.NOT_A_CODE));
        }
        return callsWithoutConsent()
                ? Optional.of(new Problem("legalBasis", Refusal.OUTBOUND_CALL_NEEDS_CONSENT))
                : Optional.empty();
    }

    private boolean endsBeforeItStarts() {
        return validFrom.flatMap(from -> validTo.filter(to -> to.isBefore(from))).isPresent();
    }

    /// Telecommunicatiewet 11.7: an unsolicited call needs consent, existing customers included.
    private boolean callsWithoutConsent() {
        return channels.contains(Channel.OUTBOUND_CALL)
                && legalBasis != LegalBasis.CONSENT
                && legalBasis != LegalBasis.UNDECIDED;
    }
}
