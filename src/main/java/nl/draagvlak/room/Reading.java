package nl.draagvlak.room;

import java.util.List;
import nl.draagvlak.subject.widget.Chart;

/// What a widget shows at this moment: in one figure, as a picture, in a sentence and as a table.
///
/// `parts` are the marks of the picture from left to right or from the top: low, best and high of a
/// number, or how many stand where; no numbers where they must not be told. The first row of the
/// table are its headings.
public record Reading(
        Chart chart,
        boolean isCounted,
        boolean isAgreed,
        String figure,
        String note,
        String standing,
        String sentence,
        List<Part> parts,
        List<List<String>> table) {

    /// One mark of the picture, and the same numbers as they are written.
    public record Part(String name, List<Double> numbers, List<String> said) {}
}
