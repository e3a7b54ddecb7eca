package nl.draagvlak.subject.nba;

/// A way in which the customer and we meet, and who starts it.
public enum Channel {
    OUTBOUND_CALL(Direction.OUTBOUND),
    INBOUND_CALL(Direction.INBOUND),
    EMAIL(Direction.OUTBOUND),
    SMS(Direction.OUTBOUND),
    LETTER(Direction.OUTBOUND),
    APP_MESSAGE(Direction.OUTBOUND),
    APP_VISIT(Direction.INBOUND),
    WEB(Direction.INBOUND),
    BRANCH_INVITATION(Direction.OUTBOUND),
    BRANCH_VISIT(Direction.INBOUND),
    CHAT(Direction.INBOUND);

    /// Who starts: we do, or the customer does.
    public enum Direction {
        INBOUND,
        OUTBOUND
    }

    private final Direction direction;

    Channel(Direction direction) {
        this.direction = direction;
    }

    public Direction direction() {
        return direction;
    }
}
