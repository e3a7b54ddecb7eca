package nl.draagvlak.workshop;

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
        return switch (stance) {
            case AGREE -> new Tally(agree + 1, canLive, object, abstain, notYet);
            case CAN_LIVE_WITH_IT -> new Tally(agree, canLive + 1, object, abstain, notYet);
            case OBJECT -> new Tally(agree, canLive, object + 1, abstain, notYet);
            case ABSTAIN -> new Tally(agree, canLive, object, abstain + 1, notYet);
        };
    }

    Tally plusNotYet() {
        return new Tally(agree, canLive, object, abstain, notYet + 1);
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
