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

/// An agreed number as other systems read it.
record Value(Seen seen, Item item, AgreedValue agreed) {

    AgreedAssumption assumption(State state, Assumption about) {
        var quantity = new Quantity(seen, about.unit());
        return new AgreedAssumption(
                item.id().value(),
                about.about().map(ItemId::value),
                about.name().words(),
                about.question().words(),
                Optional.of(about.measures()).filter(which -> which != Parameter.NOTHING),
                about.definition().words(),
                about.evidence().words(),
                quantity.word(),
                quantity.number(agreed.value()),
                quantity.number(agreed.lower()),
                quantity.number(agreed.upper()),
                state,
                agreed.round(),
                agreed.respondents(),
                agreement(),
                agreed.dissent(),
                group(quantity),
                reason(),
                seen.review(item.id()),
                evidence(quantity),
                seen.origins().of(item.id()));
    }

    AgreedBenchmark benchmark(State state, Benchmark about) {
        var quantity = new Quantity(seen, about.unit());
        return new AgreedBenchmark(
                item.id().value(),
                about.name().words(),
                about.question().words(),
                about.definition().words(),
                quantity.word(),
                about.direction().name(),
                about.now().map(quantity::number),
                about.series().stream().map(quantity::number).toList(),
                about.source().words(),
                about.expectation().map(ItemId::value),
                quantity.number(agreed.value()),
                quantity.number(agreed.lower()),
                quantity.number(agreed.upper()),
                state,
                agreed.round(),
                agreed.respondents(),
                agreed.dissent(),
                group(quantity),
                reason(),
                seen.review(item.id()),
                evidence(quantity),
                seen.origins().of(item.id()));
    }

    private Optional<Group> group(Quantity quantity) {
        return seen.rounds(item.id()).stream()
                .filter(round -> round.number() == agreed.round())
                .flatMap(round -> round.result().stream())
                .map(Result::group)
                .map(quantity::group)
                .findFirst();
    }

    private List<Observation> evidence(Quantity quantity) {
        return seen.evidence().beside(item.id()).stream()
                .map(piece -> observation(piece.observed(), piece.at(), quantity))
                .toList();
    }

    private static Observation observation(Observed observed, Instant at, Quantity quantity) {
        return new Observation(
                quantity.number(observed.value()),
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
}
