package nl.draagvlak.shell;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import nl.draagvlak.subject.Field;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.workshop.Text;

/// A subject in the words of somebody's language: the names of its fields, and what is in them.
public final class SubjectWords {

    private final SubjectKind<?> kind;
    private final Component speaker;

    public SubjectWords(SubjectKind<?> kind, Component speaker) {
        this.kind = kind;
        this.speaker = speaker;
    }

    public String label(Field field) {
        return speaker.getTranslation(key(field));
    }

    public String help(Field field) {
        return speaker.getTranslation(key(field) + ".help");
    }

    public String option(Field field, Enum<?> option) {
        return speaker.getTranslation(key(field) + "." + option.name());
    }

    /// What was filled in; empty where nothing was.
    public Optional<String> value(Field field, Object value, Locale language) {
        var words =
                switch (field.input()) {
                    case LINE, PARAGRAPH -> ((Text) value).words();
                    case CHOICE ->
                            value == field.options()[0] ? "" : option(field, (Enum<?>) value);
                    case CHOICES -> options(field, (Collection<?>) value);
                    case DATE -> day((Optional<?>) value, language);
                };
        return Optional.of(words).filter(said -> !said.isEmpty());
    }

    private String options(Field field, Collection<?> chosen) {
        return chosen.stream().map(one -> option(field, (Enum<?>) one)).collect(joining(", "));
    }

    private static String day(Optional<?> date, Locale language) {
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
        return date.map(day -> format.format((LocalDate) day)).orElse("");
    }

    private String key(Field field) {
        return "subject." + kind.name() + "." + field.key();
    }
}
