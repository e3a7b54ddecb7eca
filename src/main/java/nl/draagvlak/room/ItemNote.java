package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.shell.Days;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Seen;

/// What a list says of an item beside how it stands with it, and how that looks.
public record ItemNote(String words, String look) {

    /// That it is a seed question, that it is in discussion, or that it was to be looked at again
    /// by this day.
    static List<ItemNote> of(
            Component speaker, Seen seen, ItemId item, LocalDate today, Locale language) {
        var discussed =
                Optional.of(speaker.getTranslation("room.asking." + Asking.DISCUSSED))
                        .filter(_ -> seen.agenda().isAbout(item))
                        .map(words -> new ItemNote(words, "now"));
        var due =
                seen.dueSince(item, today)
                        .map(day -> Days.inBrief(day, language))
                        .map(day -> speaker.getTranslation("room.review.due-since", day))
                        .map(words -> new ItemNote(words, "warn"));
        var seed =
                Optional.of(speaker.getTranslation("room.seed.tag"))
                        .filter(_ -> seen.seeds().has(item))
                        .map(words -> new ItemNote(words, "seed"));
        return Stream.of(seed, discussed, due).flatMap(Optional::stream).toList();
    }
}
