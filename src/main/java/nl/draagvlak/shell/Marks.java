package nl.draagvlak.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.draagvlak.workshop.Mark;
import nl.draagvlak.workshop.Mark.Shape;
import org.springframework.stereotype.Component;

/// How departments are drawn on plain pages: a shape and a colour, never one without the other.
@Component("marks")
public class Marks {

    /// The shape as a path in a box of 16 by 16, and the classes that colour it.
    public record Drawing(String path, String look) {}

    /// The filled marks, which a workshop uses up first.
    public List<Drawing> filled() {
        return Arrays.stream(Mark.values()).filter(Mark::isFilled).map(this::of).toList();
    }

    public Drawing of(Mark mark) {
        return new Drawing(path(mark.shape()), look(mark));
    }

    /// The classes that give a shape its colour: `triangle-up filled`.
    public static String look(Mark mark) {
        return shape(mark) + (mark.isFilled() ? " filled" : " hollow");
    }

    /// The name of a shape in `look/marks.svg`.
    public static String shape(Mark mark) {
        return mark.shape().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String path(Shape shape) {
        return switch (shape) {
            case CIRCLE -> "M8 1.4a6.6 6.6 0 1 1 0 13.2A6.6 6.6 0 0 1 8 1.4z";
            case TRIANGLE_UP -> "M8 1.4 15 14H1z";
            case TRIANGLE_DOWN -> "M8 14.6 1 2h14z";
            case DIAMOND -> "M8 .6 15.4 8 8 15.4.6 8z";
            case SQUARE -> "M2 2h12v12H2z";
            case PLUS -> "M5.6 1.2h4.8v4.4h4.4v4.8h-4.4v4.4H5.6v-4.4H1.2V5.6h4.4z";
            case SHIELD -> "M2 1.6h12V8a6 6 0 0 1-6 6.6A6 6 0 0 1 2 8z";
        };
    }
}
