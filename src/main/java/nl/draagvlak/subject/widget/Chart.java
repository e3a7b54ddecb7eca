package nl.draagvlak.subject.widget;

import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Measured;

/// How a widget draws what it shows.
public enum Chart {
    FIGURE,
    BAR,
    BULLET,
    ROUNDS,
    SUPPORT;

    /// Whether it can draw this: a band and rounds have numbers only, support is of the rest.
    boolean canDraw(Content content) {
        return switch (this) {
            case FIGURE, BAR -> true;
            case BULLET, ROUNDS -> content instanceof Measured;
            case SUPPORT -> !(content instanceof Measured);
        };
    }
}
