package nl.draagvlak.workshop;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.estimate.Agreement;
import nl.draagvlak.workshop.Items.Item;
import org.pcollections.PMap;

/// How alike people rank the widgets that are still open: Kendall's W (0..1), of how many people
/// over how many widgets, and how likely it is by chance (0..1; absent for too few widgets).
///
/// Only those count who gave every one of them a priority; fewer than three are not told.
public record Ranking(double concordance, int people, int widgets, Optional<Double> chance) {

    private static final int FEWEST_WIDGETS = 3;

    /// The ranking of these people; empty where they are too few, or put nothing before anything
    /// else.
    static Optional<Ranking> of(
            Priorities priorities, Items items, Outcomes outcomes, People people) {
        var widgets = items.of(Stage.DASHBOARD).map(Item::id).filter(outcomes::isOpen).toList();
        var given =
                people.byId().keySet().stream()
                        .filter(people::hasASay)
                        .map(priorities::of)
                        .filter(mine -> mine.keySet().containsAll(widgets))
                        .toList();
        if (widgets.size() < FEWEST_WIDGETS || given.size() < Cells.FEWEST_TO_SHOW) {
            return Optional.empty();
        }
        var scores = given.stream().map(mine -> scores(mine, widgets)).toArray(double[][]::new);
        var w = Agreement.kendallW(scores);
        var chance = Agreement.chanceOfKendallW(w, given.size(), widgets.size());
        return Double.isNaN(w)
                ? Optional.empty()
                : Optional.of(
                        new Ranking(
                                w,
                                given.size(),
                                widgets.size(),
                                Optional.of(chance).filter(Double::isFinite)));
    }

    /// The widgets that are ranked: those on which nothing has been decided.
    static List<ItemId> widgets(Items items, Outcomes outcomes) {
        return items.of(Stage.DASHBOARD).map(Item::id).filter(outcomes::isOpen).toList();
    }

    private static double[] scores(PMap<ItemId, Priority> mine, List<ItemId> widgets) {
        return widgets.stream().mapToDouble(widget -> score(mine, widget)).toArray();
    }

    private static int score(PMap<ItemId, Priority> mine, ItemId widget) {
        return switch (Optional.ofNullable(mine.get(widget)).orElseThrow()) {
            case MUST -> 1;
            case SHOULD -> 2;
            case COULD -> 3;
            case WONT -> 4;
        };
    }
}
