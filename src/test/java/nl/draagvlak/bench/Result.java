package nl.draagvlak.bench;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// One trial in one line. A rate of 0 says that everybody acted as fast as they were answered; then
/// nobody's waiting is measured, since it would be for their own haste. `floorP50` is what half of
/// the changes took on the floor in the same round.
@JsonInclude(JsonInclude.Include.NON_NULL)
record Result(
        @JsonUnwrapped Subject subject,
        double rate,
        long sent,
        long seen,
        long lost,
        long doubled,
        @JsonProperty("p50_ms") @Nullable Double p50,
        @JsonProperty("p95_ms") @Nullable Double p95,
        @JsonProperty("p99_ms") @Nullable Double p99,
        @JsonProperty("max_ms") @Nullable Double max,
        @JsonProperty("last_p50_ms") @Nullable Double lastP50,
        @JsonProperty("last_p99_ms") @Nullable Double lastP99,
        @JsonProperty("changes_per_s") double changesPerSecond,
        @JsonProperty("bytes_per_delivery") double bytesPerDelivery,
        @JsonProperty("cpu_ms_per_change") @Nullable Double cpuMsPerChange,
        @JsonProperty("heap_kb_per_person") @Nullable Double heapKbPerPerson,
        double load1,
        @JsonProperty("floor_p50_ms") @Nullable Double floorP50,
        @Nullable String divergence) {

    static final String OURS = "draagvlak";
    static final String FLOOR = "floor";

    /// Whom a line is about.
    record Subject(String run, String system, int people, int rooms, String profile) {

        /// All in one room.
        Subject(String run, String system, int people, String profile) {
            this(run, system, people, 1, profile);
        }
    }

    /// What it cost the server; not a number where that cannot be known.
    record Cost(double heapKbPerPerson, double cpuMs) {}

    static Result of(
            Subject subject,
            double rate,
            Trial.Outcome found,
            Crowd.Verdict verdict,
            Cost cost,
            @Nullable Double floorP50) {
        return new Result(
                subject,
                rate,
                found.sent(),
                found.seen(),
                verdict.lost(),
                verdict.doubled(),
                milliseconds(found.each(), 50),
                milliseconds(found.each(), 95),
                milliseconds(found.each(), 99),
                milliseconds(found.each(), 100),
                milliseconds(found.last(), 50),
                milliseconds(found.last(), 99),
                rounded(found.perSecond()),
                rounded(found.bytes()),
                known(cost.cpuMs() / found.sent()),
                known(cost.heapKbPerPerson()),
                rounded(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()),
                floorP50,
                verdict.divergence().orElse(null));
    }

    @JsonIgnore
    boolean isOurs() {
        return subject.system.equals(OURS);
    }

    @JsonIgnore
    boolean isFine() {
        return lost == 0 && doubled == 0 && seen == sent && divergence == null;
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /// All results for people to read, each line the median of its rounds.
    static String table(List<Result> results) {
        var head =
                String.format(
                        Locale.ROOT,
                        "%-12s %-9s %6s %5s %8s %9s %9s %9s %9s %10s %9s %9s %9s",
                        "system",
                        "profile",
                        "people",
                        "rooms",
                        "rate/s",
                        "p50 ms",
                        "p95 ms",
                        "p99 ms",
                        "last p99",
                        "changes/s",
                        "bytes",
                        "cpu ms",
                        "KB/person");
        var lines =
                results.stream()
                        .collect(Collectors.groupingBy(one -> List.of(one.subject, one.rate)))
                        .values()
                        .stream()
                        .map(Result::middle)
                        .map(Result::line)
                        .sorted();
        return Stream.concat(Stream.of(head), lines).collect(Collectors.joining("\n"));
    }

    private static Result middle(List<Result> rounds) {
        return rounds.stream()
                .sorted((one, other) -> Double.compare(one.weight(), other.weight()))
                .toList()
                .get(rounds.size() / 2);
    }

    private double weight() {
        return p50 == null ? changesPerSecond : p50;
    }

    private String line() {
        return String.format(
                Locale.ROOT,
                "%-12s %-9s %6d %5d %8s %9s %9s %9s %9s %10.1f %9.1f %9s %9s",
                subject.system,
                subject.profile,
                subject.people,
                subject.rooms,
                rate == 0 ? "flat out" : String.format(Locale.ROOT, "%.0f", rate),
                said(p50),
                said(p95),
                said(p99),
                said(lastP99),
                changesPerSecond,
                bytesPerDelivery,
                said(cpuMsPerChange),
                said(heapKbPerPerson));
    }

    private static String said(@Nullable Double number) {
        return Optional.ofNullable(number).map(String::valueOf).orElse("-");
    }

    private static @Nullable Double milliseconds(Histogram micros, double percentile) {
        return micros.getTotalCount() == 0
                ? null
                : rounded(micros.getValueAtPercentile(percentile) / 1e3);
    }

    private static @Nullable Double known(double number) {
        return Double.isNaN(number) ? null : rounded(number);
    }

    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
