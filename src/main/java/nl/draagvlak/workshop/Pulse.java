package nl.draagvlak.workshop;

/// How far somebody supports the programme, 1 to 5.
public record Pulse(int score, Text note) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    boolean hasScore() {
        return LOWEST <= score && score <= HIGHEST;
    }
}
