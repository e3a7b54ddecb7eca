package nl.draagvlak.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.agreement.ParameterSet.AgreedAssumption;
import nl.draagvlak.agreement.ParameterSet.AgreedBenchmark;
import nl.draagvlak.agreement.ParameterSet.Group;
import nl.draagvlak.agreement.ParameterSet.Observation;
import nl.draagvlak.agreement.ParameterSet.State;
import nl.draagvlak.subject.assumption.Assumption;
import nl.draagvlak.subject.benchmark.Benchmark;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Observed;
import nl.draagvlak.workshop.Outcomes.AgreedValue;
import nl.draagvlak.workshop.Outcomes.Outcome;
import nl.draagvlak.workshop.Parameter;
import nl.draagvlak.workshop.Result;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Unit;

/// An agreed number as other systems read it: percentages as shares, without a floating point.
record Value(Seen seen, Item item, AgreedValue agreed) {

    AgreedAssumption assumption(State state, Assumption about) {
        var unit = about.unit();
        return new AgreedAssumption(
                item.id().value(),
                about.about().map(ItemId::value),
                about.name().words(),
                about.question().words(),
                Optional.of(about.measures()).filter(which -> which != Parameter.NOTHING),
                word(unit),
                number(agreed.value(), unit),
                number(agreed.lower(), unit),
                number(agreed.upper(), unit),
                state,
                agreed.round(),
                agreed.respondents(),
                agreement(),
                agreed.dissent(),
                group(unit),
                reason(),
                seen.review(item.id()),
                evidence(unit),
                seen.origins().of(item.id()));
    }

    AgreedBenchmark benchmark(State state, Benchmark about) {
        var unit = about.unit();
        return new AgreedBenchmark(
                item.id().value(),
                about.name().words(),
                about.question().words(),
                about.definition().words(),
                word(unit),
                about.direction().name(),
                about.now().map(now -> number(now, unit)),
                about.series().stream().map(one -> number(one, unit)).toList(),
                about.source().words(),
                about.expectation().map(ItemId::value),
                number(agreed.value(), unit),
                number(agreed.lower(), unit),
                number(agreed.upper(), unit),
                state,
                agreed.round(),
                agreed.respondents(),
                agreed.dissent(),
                group(unit),
                reason(),
                seen.review(item.id()),
                evidence(unit),
                seen.origins().of(item.id()));
    }

    private Optional<Group> group(Unit unit) {
        return seen.rounds(item.id()).stream()
                .filter(round -> round.number() == agreed.round())
                .flatMap(round -> round.result().stream())
                .map(Result::group)
                .map(group ->
                        new Group(
                                number(Amount.near(group.best()), unit),
                                number(Amount.near(group.low()), unit),
                                number(Amount.near(group.high()), unit)))
                .findFirst();
    }

    private List<Observation> evidence(Unit unit) {
        return seen.evidence().beside(item.id()).stream()
                .map(piece -> observation(piece.observed(), piece.at(), unit))
                .toList();
    }

    private static Observation observation(Observed observed, Instant at, Unit unit) {
        return new Observation(
                number(observed.value(), unit),
                observed.sample().map(Amount::number),
                observed.period().words(),
                observed.source().words(),
                at);
    }

    private String reason() {
        return seen.outcomes()
                .find(item.id())
                .map(Outcome::reason)
                .map(why -> why.words())
                .orElse("");
    }

    private BigDecimal agreement() {
        return BigDecimal.valueOf(agreed.containing())
                .divide(
                        BigDecimal.valueOf(agreed.respondents()),
                        Amount.DECIMALS,
                        RoundingMode.HALF_EVEN);
    }

    /// Money is named by its currency.
    private String word(Unit unit) {
        return switch (unit) {
            case PERCENT -> "share";
            case MONEY -> seen.charter().currency().getCurrencyCode();
            case COUNT -> "count";
            case DAYS -> "days";
            case SECONDS -> "seconds";
        };
    }

    private static BigDecimal number(Amount amount, Unit unit) {
        return unit == Unit.PERCENT ? amount.number().movePointLeft(2) : amount.number();
    }
}
