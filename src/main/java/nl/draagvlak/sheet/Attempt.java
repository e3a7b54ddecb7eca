package nl.draagvlak.sheet;

import java.util.function.Function;

/// What was read, or why it cannot be; `about` is what that reason names.
public sealed interface Attempt<T> {

    /// Why a list as a whole cannot be read; its name is the key of the sentence.
    enum Why {
        EMPTY,
        NO_NUMBERS,
        TOO_BIG,
        WORKBOOK,
        NO_TEXT,
        BROKEN,
        TOO_WIDE,
        TOO_LONG,
        NO_HEADINGS,
        COLUMN_TWICE,
        COLUMN_MISSING
    }

    record Read<T>(T what) implements Attempt<T> {}

    record Failed<T>(Why why, String about) implements Attempt<T> {}

    static <T> Attempt<T> read(T what) {
        return new Read<>(what);
    }

    static <T> Attempt<T> failed(Why why) {
        return new Failed<>(why, "");
    }

    /// Goes on with what was read.
    default <U> Attempt<U> then(Function<T, Attempt<U>> next) {
        return switch (this) {
            case Read<T>(var what) -> next.apply(what);
            case Failed<T>(var why, var about) -> new Failed<>(why, about);
        };
    }
}
