package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.room.SupportPillars.Foot;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.Figure;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Result;
import nl.draagvlak.workshop.Seen;

/// What the browser draws of a result; `mine` is the place of my answer, or twice -1.
public record StripPicture(
        List<Answers> answers,
        List<ObservedMark> observed,
        List<Double> group,
        Said said,
        Agreed agreed,
        List<Integer> mine,
        Density density,
        List<List<Double>> ends,
        String sentence) {

    private static final List<Integer> NOWHERE = List.of(-1, -1);

    /// Answers that stand together, each in numbers and in words, and whose they are where that was
    /// agreed beforehand; and what they make of it: its band in numbers and in words, its density
    /// and a sentence; no band where they are too few.
    public record Answers(
            List<Foot> feet,
            List<List<Double>> rows,
            List<List<String>> said,
            List<String> names,
            List<Double> band,
            List<String> saidBand,
            List<Double> density,
            String sentence) {}

    /// The agreed number in its band, and the same as it is written, low first; none of both where
    /// nothing is agreed.
    public record Agreed(List<Double> numbers, List<String> said) {

        private static Agreed of(Optional<Figures> figures) {
            return new Agreed(
                    figures.map(one -> StripPicture.numbers(one.band())).orElse(List.of()),
                    figures.map(Figures::inWords).orElse(List.of()));
        }

        private String sentence(Component speaker) {
            return said.isEmpty()
                    ? ""
                    : " "
                            + speaker.getTranslation(
                                    "room.strip.agreed-sentence",
                                    said.get(1),
                                    said.getFirst(),
                                    said.getLast());
        }
    }

    public record Said(String value, String low, String high) {}

    /// Shares of probability in equally wide bins: of all together, and of their average as one
    /// curve; empty where a band is no estimate.
    public record Density(double from, double to, List<Double> pool, List<Double> average) {}

    /// Somebody who looks: in which words, how people are called, and what they answered
    /// themselves.
    record Reader(
            Component speaker,
            Function<ParticipantId, String> names,
            Optional<Interval> answer,
            Optional<DepartmentId> department) {}

    static StripPicture of(Seen seen, Item item, Result result, Reader reader) {
        var about = (Measured) item.content();
        var figures = Figures.of(reader.speaker(), seen, about, result.group());
        var agreed =
                Agreed.of(
                        seen.figure(item.id())
                                .filter(Figure::agreed)
                                .map(one -> Figures.of(reader.speaker(), seen, about, one)));
        var densities = Densities.of(about, result);
        var isEstimate = about.form() == Measured.Form.ESTIMATE;
        return new StripPicture(
                result.answers().stream()
                        .map(cell -> answers(about, cell, figures, densities, reader.names()))
                        .toList(),
                ObservedMark.of(reader.speaker(), seen, item),
                numbers(result.group()),
                new Said(figures.value(), figures.low(), figures.high()),
                agreed,
                reader.answer().map(mine -> placeOf(result, mine, reader)).orElse(NOWHERE),
                new Density(
                        densities.from(),
                        densities.to(),
                        isEstimate ? densities.pool(result.all()) : List.of(),
                        isEstimate ? densities.average(result.group()) : List.of()),
                List.of(
                        about.bounds().min().stream().map(min -> min.value()).toList(),
                        about.bounds().max().stream().map(max -> max.value()).toList()),
                reader.speaker()
                                .getTranslation(
                                        "room.strip.sentence",
                                        result.respondents(),
                                        figures.value(),
                                        figures.low(),
                                        figures.high())
                        + agreed.sentence(reader.speaker()));
    }

    private static Answers answers(
            Measured about,
            Result.Answers cell,
            Figures figures,
            Densities densities,
            Function<ParticipantId, String> names) {
        var intervals = cell.each().stream().map(Result.Answer::interval).toList();
        var isDrawn = cell.mean().isPresent() && about.form() == Measured.Form.ESTIMATE;
        return new Answers(
                cell.departments().stream()
                        .flatMap(id -> figures.seen().charter().find(id).stream())
                        .map(Foot::of)
                        .toList(),
                intervals.stream().map(StripPicture::numbers).toList(),
                intervals.stream().map(figures::each).toList(),
                cell.each().stream().flatMap(answer -> answer.by().stream()).map(names).toList(),
                cell.mean().map(StripPicture::numbers).orElse(List.of()),
                cell.mean().map(figures::each).orElse(List.of()),
                isDrawn ? densities.pool(cell.each()) : List.of(),
                sentence(about, cell, figures));
    }

    /// What a department makes of it, beside what the group does.
    private static String sentence(Measured about, Result.Answers cell, Figures figures) {
        var speaker = figures.speaker();
        var isBand = about.form() == Measured.Form.BAND;
        return cell.mean()
                .map(mean ->
                        speaker.getTranslation(
                                isBand ? "room.strip.cell-band" : "room.strip.cell",
                                cell.each().size(),
                                figures.say(mean.best()),
                                figures.say(mean.low()),
                                figures.say(mean.high()),
                                figures.besideTheGroup(mean.best())))
                .orElseGet(() -> speaker.getTranslation("room.strip.not-apart"));
    }

    private static List<Double> numbers(Interval interval) {
        return List.of(interval.low(), interval.best(), interval.high());
    }

    /// Which row is drawn as mine: the first with my numbers, in my department if it is named.
    private static List<Integer> placeOf(Result result, Interval mine, Reader reader) {
        var cells = result.answers();
        return IntStream.range(0, cells.size())
                .boxed()
                .sorted((one, other) ->
                        Boolean.compare(
                                isOf(cells.get(other), reader.department()),
                                isOf(cells.get(one), reader.department())))
                .flatMap(cell ->
                        IntStream.range(0, cells.get(cell).each().size())
                                .filter(row ->
                                        cells.get(cell).each().get(row).interval().equals(mine))
                                .mapToObj(row -> List.of(cell, row)))
                .findFirst()
                .orElse(NOWHERE);
    }

    private static boolean isOf(Result.Answers cell, Optional<DepartmentId> department) {
        return department.filter(cell.departments()::contains).isPresent();
    }
}
