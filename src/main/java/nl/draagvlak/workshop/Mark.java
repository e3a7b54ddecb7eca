package nl.draagvlak.workshop;

/// The sign by which a department is known in every picture; seven filled ones, then seven hollow.
public enum Mark {
    CIRCLE(Shape.CIRCLE, true),
    TRIANGLE_UP(Shape.TRIANGLE_UP, true),
    TRIANGLE_DOWN(Shape.TRIANGLE_DOWN, true),
    DIAMOND(Shape.DIAMOND, true),
    SQUARE(Shape.SQUARE, true),
    PLUS(Shape.PLUS, true),
    SHIELD(Shape.SHIELD, true),
    HOLLOW_CIRCLE(Shape.CIRCLE, false),
    HOLLOW_TRIANGLE_UP(Shape.TRIANGLE_UP, false),
    HOLLOW_TRIANGLE_DOWN(Shape.TRIANGLE_DOWN, false),
    HOLLOW_DIAMOND(Shape.DIAMOND, false),
    HOLLOW_SQUARE(Shape.SQUARE, false),
    HOLLOW_PLUS(Shape.PLUS, false),
    HOLLOW_SHIELD(Shape.SHIELD, false);

    /// A form that can be told from the others without colour.
    public enum Shape {
        CIRCLE,
        TRIANGLE_UP,
        TRIANGLE_DOWN,
        DIAMOND,
        SQUARE,
        PLUS,
        SHIELD
    }

    private final Shape shape;
    private final boolean filled;

    Mark(Shape shape, boolean filled) {
        this.shape = shape;
        this.filled = filled;
    }

    public Shape shape() {
        return shape;
    }

    public boolean isFilled() {
        return filled;
    }
}
