package nl.draagvlak.agreement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.subject.nba.Nba;
import nl.draagvlak.workshop.Demand;
import nl.draagvlak.workshop.Fingerprint;
import nl.draagvlak.workshop.Parameter;
import nl.draagvlak.workshop.Tally;

/// What a workshop agreed on, in the shape in which other systems read it: format version 1.
///
/// Its lists hold what was agreed and nothing else; what is not is named in `open`. Shares are
/// 0..1.
public record ParameterSet(
        String format,
        int formatVersion,
        About workshop,
        int version,
        String title,
        Instant releasedAt,
        Head head,
        List<AgreedNba> nbas,
        List<AgreedAssumption> assumptions,
        List<AgreedBenchmark> benchmarks,
        Dashboard dashboard,
        List<OpenPoint> open) {

    static final String FORMAT = "draagvlak.parameter-set";
    static final int FORMAT_VERSION = 1;

    public record About(UUID id, String title, String currency, String language) {}

    /// The newest contribution that is in it, and the hash of the chain up to there.
    public record Head(long seq, Fingerprint hash) {}

    /// How it stands with an item; objections that were heard and stayed are dissent.
    public enum State {
        AGREED,
        AGREED_WITH_DISSENT,
        PARKED,
        OPEN,
        NO_ROUND_YET
    }

    /// How many people stood where when it was agreed; nothing where they were so few that it would
    /// tell who did.
    public record Support(
            Optional<Integer> agree,
            Optional<Integer> canLive,
            Optional<Integer> object,
            Optional<Integer> abstain) {

        static Support of(Optional<Tally> tally) {
            return new Support(
                    tally.map(Tally::agree),
                    tally.map(Tally::canLive),
                    tally.map(Tally::object),
                    tally.map(Tally::abstain));
        }
    }

    /// An agreed action, with the fields of its kind beside these.
    public record AgreedNba(
            UUID id, State status, Support support, Nba content, List<Long> contributions) {}

    /// What the group itself made of a number in the round that it was agreed after.
    public record Group(BigDecimal value, BigDecimal lower, BigDecimal upper) {}

    /// What was observed in practice of a number, in its unit, and when it was laid beside it.
    public record Observation(
            BigDecimal value, Optional<BigDecimal> n, String period, String source, Instant at) {}

    /// An agreed number with its band; `measures` says which number it is of what it is about,
    /// `known` is what its authors knew beforehand, `agreement` is the share of intervals that
    /// contain what the group made of it, `dissent` the number of those that do not contain this
    /// value, `review` the day on which it is to be looked at again.
    public record AgreedAssumption(
            UUID id,
            Optional<UUID> about,
            String name,
            String question,
            Optional<Parameter> measures,
            String definition,
            String known,
            String unit,
            BigDecimal value,
            BigDecimal lower,
            BigDecimal upper,
            State status,
            int round,
            int respondents,
            BigDecimal agreement,
            int dissent,
            Optional<Group> group,
            String reason,
            Optional<LocalDate> review,
            List<Observation> evidence,
            List<Long> contributions) {}

    /// An agreed target with its band; `series` are the numbers of before in order of time, whose
    /// mean is the baseline where nobody said otherwise, and `expectation` is the assumption about
    /// the same number.
    public record AgreedBenchmark(
            UUID id,
            String kpi,
            String question,
            String definition,
            String unit,
            String direction,
            Optional<BigDecimal> baseline,
            List<BigDecimal> series,
            String source,
            Optional<UUID> expectation,
            BigDecimal target,
            BigDecimal lower,
            BigDecimal upper,
            State status,
            int round,
            int respondents,
            int dissent,
            Optional<Group> group,
            String reason,
            Optional<LocalDate> review,
            List<Observation> evidence,
            List<Long> contributions) {}

    public record Dashboard(int columns, List<Tile> widgets) {}

    public record Tile(
            UUID id,
            String title,
            String chart,
            Optional<UUID> about,
            int x,
            int y,
            int w,
            int h,
            Moscow moscow) {}

    public record Moscow(
            Optional<Integer> must,
            Optional<Integer> should,
            Optional<Integer> could,
            Optional<Integer> wont) {

        static Moscow of(Optional<Demand.Counts> counts) {
            return new Moscow(
                    counts.map(Demand.Counts::must),
                    counts.map(Demand.Counts::should),
                    counts.map(Demand.Counts::could),
                    counts.map(Demand.Counts::wont));
        }
    }

    /// Something that is not agreed, what kind of thing it is, and how it stands with it; of a
    /// number also what is asked, in which unit, and what the group makes of it so far.
    public record OpenPoint(
            UUID id,
            String name,
            String kind,
            State why,
            Optional<String> question,
            Optional<String> definition,
            Optional<String> unit,
            Optional<Group> group) {}
}
