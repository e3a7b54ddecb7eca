package nl.draagvlak.room;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.room.Reading.Part;
import nl.draagvlak.subject.widget.Chart;
import nl.draagvlak.subject.widget.Widget;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Support;
import nl.draagvlak.workshop.Tally;

/// Reads for a widget what the workshop knows now: the agreed number, or else what the group makes
/// of it so far.
record Readings(Component speaker, Seen seen) {

    Reading read(Widget widget) {
        var about =
                widget.about()
                        .flatMap(seen.items()::find)
                        .orElseThrow(() -> new IllegalArgumentException(widget + " is of nothing"));
        return about.content() instanceof Measured measured
                ? number(widget.chart(), about, measured)
                : support(widget.chart(), about);
    }

    private Reading number(Chart chart, Item about, Measured measured) {
        var now = marks().now(about, measured);
        var parts = now.map(value -> marks().of(chart, about, measured, value)).orElse(List.of());
        var figure = now.map(part -> part.said().get(1)).orElse("");
        var note = now.map(part -> band(part.said())).orElse("");
        var standing = standing(about, now.isPresent());
        return new Reading(
                chart,
                false,
                isAgreed(about),
                figure,
                note,
                standing,
                sentence(Stream.of(name(about), figure, note, standing)),
                parts,
                table(numbers(), parts));
    }

    private Reading support(Chart chart, Item about) {
        var support = seen.supports().of(about.id());
        var parts = marks().of(chart, support);
        var figure =
                support.whole()
                        .filter(all -> all.said() > 0)
                        .map(all -> say("room.support.of", all.supporting(), all.said()))
                        .orElse("");
        var note = note(support);
        var standing = standing(about, true);
        return new Reading(
                chart,
                true,
                isAgreed(about),
                figure,
                note,
                standing,
                sentence(
                        Stream.concat(
                                Stream.of(name(about), figure + " " + note, standing),
                                parts.stream().map(this::sentence))),
                parts,
                table(stances(), parts));
    }

    private String note(Support support) {
        return support.whole().map(all -> say(note(all))).orElseGet(() -> say("room.support.few"));
    }

    private static String note(Tally all) {
        if (all.said() == 0) {
            return "room.support.silence";
        }
        return all.supporting() == 1 ? "room.support.support-one" : "room.support.support";
    }

    private boolean isAgreed(Item about) {
        return seen.became(about.id()).isAgreed();
    }

    /// Whether it was agreed on, or what else became of it.
    private String standing(Item about, boolean isKnown) {
        var became = seen.became(about.id());
        return switch (became) {
            case OPEN -> say(isKnown ? "room.widget.so-far" : "room.widget.nothing-yet");
            case AGREED -> say("room.widget.agreed");
            case AGREED_WITH_DISSENT -> say("room.widget.agreed-with-dissent");
            case PARKED, REJECTED, WITHDRAWN -> say("room.status." + became);
        };
    }

    private static String name(Item about) {
        return about.content().name().words();
    }

    private String band(List<String> said) {
        return say("room.group.band", said.getFirst(), said.getLast());
    }

    private List<String> numbers() {
        return List.of(
                say("room.widget.what"),
                say("room.widget.lower"),
                say("room.widget.value"),
                say("room.widget.upper"));
    }

    private List<String> stances() {
        return List.of(
                say("room.widget.who"),
                say("room.support.agree"),
                say("room.support.can-live"),
                say("room.support.object"),
                say("room.support.abstain"),
                say("room.support.not-yet"));
    }

    private static List<List<String>> table(List<String> headings, List<Part> parts) {
        var rows =
                parts.stream()
                        .filter(part -> !part.said().isEmpty())
                        .map(part ->
                                Stream.concat(Stream.of(part.name()), part.said().stream())
                                        .toList());
        return Stream.concat(Stream.of(headings), rows).toList();
    }

    /// How many of a cell carry it.
    private String sentence(Part part) {
        if (part.numbers().isEmpty()) {
            return say("room.support.pillar", part.name(), part.said().getFirst());
        }
        var people = part.numbers().stream().mapToDouble(Double::doubleValue).sum();
        var carry = part.numbers().get(0) + part.numbers().get(1);
        return say(
                "room.support.pillar",
                part.name(),
                say("room.support.of", (int) carry, (int) people));
    }

    private static String sentence(Stream<String> words) {
        return words.map(String::strip).filter(said -> !said.isEmpty()).collect(joining(". "));
    }

    private Parts marks() {
        return new Parts(speaker, seen);
    }

    private String say(String key, Object... values) {
        return speaker.getTranslation(key, values);
    }
}
