package nl.draagvlak.workshop;

/// How many true answers of seed questions lay within one person's bands, of how many they answered
/// of all that are known; `flat` says that a band of theirs left no room on one side of its best
/// guess, so that they get no weight.
public record Score(int contained, int answered, int known, boolean flat) {

    /// Whether they can get weight, as far as that does not depend on the others.
    public boolean canWeigh() {
        return known >= Seeds.FEWEST_TO_WEIGH && answered == known && !flat;
    }
}
