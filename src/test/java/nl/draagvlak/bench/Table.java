package nl.draagvlak.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What lies on the table of a workshop before people come in, put there by its facilitator.
final class Table {

    /// A facilitator, too, may contribute only so fast.
    private static final Duration BETWEEN = Duration.ofMillis(60);

    private final Host.Opened opened;
    private final Profile profile;

    Table(Host.Opened opened, Profile profile) {
        this.opened = opened;
        this.profile = profile;
    }

    /// The ids of so many items in the stage of the profile; what others have put there before may
    /// be decided on or revised, and is left alone.
    List<String> laid(int items) {
        try (var facilitator = new Guest(opened.facilitator(), opened.workshop(), "nbas")) {
            var before = Set.copyOf(onTheTable(facilitator));
            switch (profile) {
                case estimate -> layAssumptions(facilitator, items);
                case widget -> layWidgets(facilitator, items);
                default -> layNbas(facilitator, items);
            }
            var ids = new ArrayList<>(onTheTable(facilitator));
            ids.removeAll(before);
            if (profile == Profile.estimate) {
                ids.forEach(id -> {
                    facilitator.openRound(id);
                    Pause.of(BETWEEN);
                });
            }
            return ids;
        }
    }

    private List<String> onTheTable(Guest facilitator) {
        facilitator.page().navigate(opened.workshop() + "/" + profile.stage());
        facilitator.catchUp();
        return facilitator.board().rows().stream().map(row -> row.path("id").asString()).toList();
    }

    private static void layNbas(Guest facilitator, int items) {
        for (var item = 0; item < items; item++) {
            facilitator.propose("Next best action " + item);
            Pause.of(BETWEEN);
        }
    }

    private static void layAssumptions(Guest facilitator, int items) {
        facilitator.openStage("assumptions", "Assumptions");
        for (var item = 0; item < items; item++) {
            facilitator.propose(
                    "assumptions",
                    Map.of("name", "Assumption " + item, "question", "How many of a hundred?"));
            Pause.of(BETWEEN);
        }
    }

    private static void layWidgets(Guest facilitator, int items) {
        layNbas(facilitator, 1);
        facilitator.openStage("dashboard", "Dashboard");
        for (var item = 0; item < items; item++) {
            facilitator.propose(
                    "dashboard",
                    Map.of("name", "Widget " + item, "decision", "Whether", "about", "1"));
            Pause.of(BETWEEN);
        }
    }
}
