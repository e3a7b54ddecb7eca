package nl.draagvlak.demo;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import nl.draagvlak.demo.Step.Part;
import nl.draagvlak.workshop.Command;
import nl.draagvlak.workshop.Layout.Arrange;
import nl.draagvlak.workshop.Place;
import nl.draagvlak.workshop.Priorities.Prioritise;
import nl.draagvlak.workshop.Priority;

/// What people do on the dashboard, as the script writes it: a place is `column row width height`.
final class Tiles {

    private Tiles() {}

    static Command arrange(Step step, Moment now) {
        var place = step.words().words("place").stream().map(Integer::valueOf).toList();
        return new Arrange(
                step.id(now, "arranges"),
                new Place(place.get(0), place.get(1), place.get(2), place.get(3)));
    }

    static Stream<Part> needs(Step step) {
        return Arrays.stream(Priority.values())
                .flatMap(priority ->
                        step.each(
                                priority.name().toLowerCase(Locale.ROOT),
                                now -> new Prioritise(step.id(now, "needs"), priority)));
    }
}
