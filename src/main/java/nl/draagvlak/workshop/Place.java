package nl.draagvlak.workshop;

/// A part of the dashboard: so many columns and rows from its upper left corner, so wide and so
/// high.
public record Place(int x, int y, int w, int h) {

    public static final int COLUMNS = 12;
    public static final int LOWEST = 500;
    public static final int LEAST = 2;
    public static final int MOST = 12;

    /// Whether it lies on the grid and a picture fits in it.
    public boolean isOnGrid() {
        return x >= 0
                && y >= 0
                && y <= LOWEST
                && w >= LEAST
                && h >= LEAST
                && h <= MOST
                && x + w <= COLUMNS;
    }

    public boolean overlaps(Place other) {
        return sharesColumns(other) && y < other.bottom() && other.y < bottom();
    }

    boolean sharesColumns(Place other) {
        return x < other.x + other.w && other.x < x + w;
    }

    /// The first row below it.
    int bottom() {
        return y + h;
    }

    Place inRow(int row) {
        return new Place(x, row, w, h);
    }

    /// The same size with its corner where another has it, as far as the grid is wide.
    Place cornerOf(Place other) {
        return new Place(Math.min(other.x, COLUMNS - w), other.y, w, h);
    }
}
