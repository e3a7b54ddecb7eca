package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import nl.draagvlak.sheet.Flaw;
import nl.draagvlak.sheet.Flaw.Reason;

/// What is wrong with a cell of a list, in the words of whoever speaks.
record FlawWords(Component speaker) {

    private static final int SHORT = 40;

    String say(Flaw flaw) {
        var why = why(flaw, quoted(flaw.cell()));
        return flaw.column().isEmpty() ? why : flaw.column() + ": " + why;
    }

    private String why(Flaw flaw, String cell) {
        return switch (flaw.reason()) {
            case Reason.Refused(var why, var max) -> new Limit(max).words(why, speaker);
            case Reason.NoNumber() -> speaker.getTranslation("room.import.no-number", cell);
            case Reason.NoDate() -> speaker.getTranslation("room.import.no-date", cell);
            case Reason.NotOffered(var offered) ->
                    speaker.getTranslation(
                            "room.import.not-offered", cell, String.join(", ", offered));
            case Reason.NoSuchSubject() -> speaker.getTranslation("room.import.no-subject", cell);
            case Reason.SeveralSubjects() -> speaker.getTranslation("room.import.several", cell);
            case Reason.WithoutColumn() -> speaker.getTranslation("room.import.no-column", cell);
        };
    }

    private static String quoted(String cell) {
        var isLong = cell.codePointCount(0, cell.length()) > SHORT;
        return isLong ? cell.substring(0, cell.offsetByCodePoints(0, SHORT)) + "…" : cell;
    }
}
