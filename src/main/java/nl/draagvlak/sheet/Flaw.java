package nl.draagvlak.sheet;

import java.util.List;
import nl.draagvlak.workshop.Refusal;

/// What is wrong with one cell: the column in which it stands, what is in it, and why that cannot
/// be taken over.
public record Flaw(String column, String cell, Reason reason) {

    public sealed interface Reason {

        /// The rules refuse it; `max` is how many characters there may be.
        record Refused(Refusal why, int max) implements Reason {}

        record NoNumber() implements Reason {}

        record NoDate() implements Reason {}

        record NotOffered(List<String> offered) implements Reason {}

        record NoSuchSubject() implements Reason {}

        record SeveralSubjects() implements Reason {}

        /// It stands behind the last column.
        record WithoutColumn() implements Reason {}
    }
}
