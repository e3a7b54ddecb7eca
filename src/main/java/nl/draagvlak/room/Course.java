package nl.draagvlak.room;

import java.util.List;
import nl.draagvlak.room.SupportPillars.Foot;

/// How a group and its departments went from round to round, as the browser draws it.
public record Course(
        List<Step> steps, List<Line> lines, List<Move> moves, String sentence, String you) {

    /// A round: its low, best and high, its best in words, and how its band changed.
    public record Step(String name, List<Double> numbers, String said, String change) {}

    /// What departments that stand together made of each round; nothing where they were not told
    /// apart in this way.
    public record Line(List<Foot> feet, List<List<Double>> bests) {}

    /// One person's best guess, before and after the talk that followed on the round at this place.
    public record Move(int after, double from, double to, boolean mine) {}
}
