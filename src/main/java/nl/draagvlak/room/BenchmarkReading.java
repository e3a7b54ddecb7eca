package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import nl.draagvlak.subject.benchmark.Benchmark;
import nl.draagvlak.subject.benchmark.Verdict;
import nl.draagvlak.workshop.Became;
import nl.draagvlak.workshop.Figure;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Seen;

/// How a benchmark is to be read: a tag, how the tag looks, and one sentence.
public record BenchmarkReading(String tag, String look, String sentence) {

    static BenchmarkReading of(Component speaker, Seen seen, Item item, Locale language) {
        var became = seen.became(item.id());
        var round = seen.openRound(item.id());
        return switch (became) {
            case PARKED, WITHDRAWN -> status(speaker, became, "line");
            case REJECTED -> status(speaker, became, "object");
            case OPEN, AGREED, AGREED_WITH_DISSENT ->
                    round.map(open -> answered(speaker, seen, open))
                            .or(() ->
                                    seen.figure(item.id())
                                            .map(band ->
                                                    judged(speaker, seen, item, band, language)))
                            .orElseGet(() -> notAskedYet(speaker));
        };
    }

    private static BenchmarkReading status(Component speaker, Became became, String look) {
        return new BenchmarkReading(word(speaker, became), look, "");
    }

    private static String word(Component speaker, Became became) {
        return speaker.getTranslation("room.status." + became);
    }

    private static BenchmarkReading answered(Component speaker, Seen seen, Round round) {
        var people = seen.people();
        var asked = people.byId().keySet().stream().filter(people::hasASay).count();
        return new BenchmarkReading(
                speaker.getTranslation("room.reading.round", round.number()),
                "",
                speaker.getTranslation("room.reading.answered", round.answered().size(), asked));
    }

    private static BenchmarkReading notAskedYet(Component speaker) {
        return new BenchmarkReading(
                speaker.getTranslation("room.asking." + Asking.NOT_ASKED),
                "",
                speaker.getTranslation("room.reading.not-asked"));
    }

    private static BenchmarkReading judged(
            Component speaker, Seen seen, Item item, Figure band, Locale language) {
        var benchmark = (Benchmark) item.content();
        return switch (Verdict.of(benchmark, band, Bullets.expected(seen, benchmark))) {
            case BEYOND_PROCESS ->
                    new BenchmarkReading(
                            speaker.getTranslation("room.reading.beyond-process"),
                            "object",
                            speaker.getTranslation("room.reading.beyond-process.why"));
            case DISCUSS_FIRST ->
                    new BenchmarkReading(
                            speaker.getTranslation("room.reading.discuss-first"),
                            "warn",
                            speaker.getTranslation("room.reading.discuss-first.why"));
            case NOT_EXPECTED ->
                    new BenchmarkReading(
                            speaker.getTranslation("room.reading.not-expected"),
                            "warn",
                            speaker.getTranslation("room.reading.not-expected.why"));
            case FITS ->
                    fits(
                            speaker,
                            seen.became(item.id()),
                            limits(speaker, seen, benchmark, band, language));
        };
    }

    private static BenchmarkReading fits(Component speaker, Became became, String sentence) {
        return switch (became) {
            case AGREED -> new BenchmarkReading(word(speaker, became), "agreed", sentence);
            case AGREED_WITH_DISSENT ->
                    new BenchmarkReading(word(speaker, became), "agreed dissent", sentence);
            case OPEN, PARKED, REJECTED, WITHDRAWN ->
                    new BenchmarkReading(
                            speaker.getTranslation("room.reading.so-far"), "", sentence);
        };
    }

    /// From where on one steps in.
    private static String limits(
            Component speaker, Seen seen, Benchmark benchmark, Figure band, Locale language) {
        var bullets = new Bullets(speaker, seen, language);
        var lowest = bullets.write(band.lower(), band.unit());
        var highest = bullets.write(band.upper(), band.unit());
        return switch (benchmark.direction()) {
            case HIGHER_BETTER -> speaker.getTranslation("room.reading.higher", lowest);
            case LOWER_BETTER -> speaker.getTranslation("room.reading.lower", highest);
            case TARGET_IS_BEST -> speaker.getTranslation("room.reading.target", lowest, highest);
        };
    }
}
