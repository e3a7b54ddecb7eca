package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static nl.draagvlak.workshop.Scenario.joined;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A workshop in which people answered seed questions.
final class Seeded {

    static final ParticipantId AYLA = new ParticipantId(new UUID(0, 21));
    static final ParticipantId BRAM = new ParticipantId(new UUID(0, 22));
    static final List<ParticipantId> EXPERTS = List.of(JORIS, SANNE, AYLA, BRAM);
    static final Text SOURCE = Text.of("Annual report, page 12");
    static final int SURE = 90;

    private Seeded() {}

    /// One answer that somebody is 90 % sure of.
    record Band(ParticipantId who, String low, String best, String high) {}

    static Scenario nobodyAskedYet() {
        return givenAWorkshop(
                new Stages.StageOpened(Stage.ASSUMPTIONS),
                joined(AYLA, MARKETING),
                joined(BRAM, INBOUND));
    }

    static ItemId seed(int number) {
        return new ItemId(new UUID(8, number));
    }

    /// The same, after the answers to a seed question were revealed.
    static Scenario revealed(Scenario before, int number, List<Band> bands) {
        var item = seed(number);
        var asked =
                before.by(
                        FATIMA,
                        new Items.Proposed(item, number("Seed " + number)),
                        new Seeds.Marked(item));
        return answered(asked, item, Terms.enough(75), bands);
    }

    static Scenario known(Scenario before, int number, List<Band> bands, String truth) {
        return revealed(before, number, bands)
                .by(FATIMA, new Seeds.TruthTold(seed(number), Amount.of(truth), SOURCE));
    }

    /// The same, after the first round on an item was revealed.
    static Scenario answered(Scenario before, ItemId item, Terms terms, List<Band> bands) {
        var asked = before.by(FATIMA, new Rounds.RoundOpened(item, 1, terms));
        for (var band : bands) {
            asked = asked.by(band.who(), estimated(item, band));
        }
        return asked.by(FATIMA, new Rounds.Revealed(item, 1));
    }

    static Quantity number(String name) {
        return new Quantity(
                Text.of(name),
                Measured.Form.ESTIMATE,
                Unit.COUNT,
                new Bounds(Optional.empty(), Optional.empty()));
    }

    /// So many seed questions that all four answered well, Joris with the narrowest bands.
    static Scenario wellAnswered(int many) {
        var scenario = nobodyAskedYet();
        for (int number = 1; number <= many; number++) {
            scenario = known(scenario, number, bands(EXPERTS, number % 2 == 0), "50");
        }
        return scenario;
    }

    static List<Band> bands(List<ParticipantId> people, boolean above) {
        return people.stream()
                .map(who -> {
                    var width = 10 + EXPERTS.indexOf(who);
                    var best = above ? 51 : 49;
                    return new Band(who, "" + (best - width), "" + best, "" + (best + width));
                })
                .toList();
    }

    private static Rounds.Estimated estimated(ItemId item, Band band) {
        return new Rounds.Estimated(
                item,
                1,
                Amount.of(band.low()),
                Amount.of(band.best()),
                Amount.of(band.high()),
                SURE,
                Text.NONE);
    }
}
