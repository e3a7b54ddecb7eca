package nl.draagvlak.bench;

import java.util.List;

/// What the people in a room do, by the names that the command line has for it.
enum Profile {
    /// Of a hundred acts sixty are stances, thirty-nine comments, and one is a new NBA.
    mixed("nbas"),
    propose("nbas"),
    comment("nbas"),
    stance("nbas"),
    estimate("assumptions"),
    widget("dashboard");

    private final String stage;

    Profile(String stage) {
        this.stage = stage;
    }

    /// Where they all are.
    String stage() {
        return stage;
    }

    /// Whether everybody has an item open beside the list.
    boolean opensCards() {
        return this != stance && this != widget;
    }

    /// The `n`-th act of somebody, who comes at this place among the others.
    void act(Guest guest, int place, List<String> items, int n, String nonce) {
        switch (this) {
            case mixed -> drawn(n).act(guest, place, items, n, nonce);
            case propose -> guest.propose(nonce);
            case comment -> guest.say(nonce);
            case stance -> guest.stand(items.get((place + n) % items.size()));
            case estimate -> guest.estimate(40 + n % 50);
            case widget ->
                    guest.arrange(
                            items.get(place % items.size()),
                            6 * (n % 2),
                            2 * (place % items.size()),
                            3 + place / items.size() % 4);
        }
    }

    private static Profile drawn(int n) {
        var draw = Math.floorMod(n * 37, 100);
        return draw < 60 ? stance : draw < 99 ? comment : propose;
    }
}
