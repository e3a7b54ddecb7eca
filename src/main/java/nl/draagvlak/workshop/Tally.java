package nl.draagvlak.workshop;

import java.util.Optional;

/// How many people stand where on an item.
public record Tally(int agree, int canLive, int object, int abstain, int notYet) {

    static final Tally NOBODY = new Tally(0, 0, 0, 0, 0);

    public int people() {
        return said() + notYet;
    }

    /// Those who took a stance.
    public int said() {
        return agree + canLive + object + abstain;
    }

    /// Those who carry it.
    public int supporting() {
        return agree + canLive;
    }

    Tally plus(Stance stance) {
        return plus(stance, 1);
    }

    Tally plusNotYet() {
        return plusNotYet(1);
    }

    /// The same people after one of them has taken a stance, or another one than before.
    Tally moved(Optional<Stance> from, Stance to) {
        return from.map(stance -> plus(stance, -1)).orElseGet(() -> plusNotYet(-1)).plus(to);
    }

    private Tally plus(Stance stance, int people) {
        return switch (stance) {
            case AGREE -> new Tally(agree + people, canLive, object, abstain, notYet);
            case CAN_LIVE_WITH_IT -> new Tally(agree, canLive + people, object, abstain, notYet);
            case OBJECT -> new Tally(agree, canLive, object + people, abstain, notYet);
            case ABSTAIN -> new Tally(agree, canLive, object, abstain + people, notYet);
        };
    }

    private Tally plusNotYet(int people) {
        return new Tally(agree, canLive, object, abstain, notYet + people);
    }

    Tally plus(Tally more) {
        return new Tally(
                agree + more.agree,
                canLive + more.canLive,
                object + more.object,
                abstain + more.abstain,
                notYet + more.notYet);
    }
}
