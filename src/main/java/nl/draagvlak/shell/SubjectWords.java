package nl.draagvlak.shell;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.draagvlak.subject.Field;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.subject.SubjectKinds;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Unit;

/// A subject in the words of somebody's language: the names of its fields, and what is in them.
public final class SubjectWords {

    private final SubjectKind<?> kind;
    private final Component speaker;
    private final Seen seen;

    public SubjectWords(SubjectKind<?> kind, Component speaker, Seen seen) {
        this.kind = kind;
        this.speaker = speaker;
        this.seen = seen;
    }

    public String label(Field field) {
        return speaker.getTranslation(key(field));
    }

    public String help(Field field) {
        return speaker.getTranslation(key(field) + ".help");
    }

    /// What stands where no subject is chosen.
    public String none(Field field) {
        return speaker.getTranslation(key(field) + ".none");
    }

    public String option(Field field, Enum<?> option) {
        return speaker.getTranslation(key(field) + "." + option.name());
    }

    /// What a subject is called, after what it is where a field takes several kinds.
    public String subject(Field field, ItemId item) {
        var name = name(item);
        return field.kinds().size() > 1
                ? seen.items()
                        .find(item)
                        .map(one -> SubjectKinds.of(one.content()).name())
                        .map(one -> speaker.getTranslation("subject." + one) + ": " + name)
                        .orElse(name)
                : name;
    }

    private String name(ItemId item) {
        return seen.items().find(item).map(one -> one.content().name().words()).orElse("");
    }

    /// What was filled in; empty where nothing was.
    public Optional<String> value(Field field, Content content, Locale language) {
        var value = field.valueIn(content);
        var words =
                switch (field.input()) {
                    case LINE, PARAGRAPH -> ((Text) value).words();
                    case CHOICE -> isLeftOpen(field, value) ? "" : option(field, (Enum<?>) value);
                    case CHOICES -> options(field, (Collection<?>) value);
                    case DATE -> day((Optional<?>) value, language);
                    case NUMBER -> number(field, (Optional<?>) value, content, language);
                    case SERIES -> series((List<?>) value, unit(field, content), language);
                    case SUBJECT ->
                            ((Optional<?>) value).map(item -> name((ItemId) item)).orElse("");
                    case DEPARTMENTS -> departments((Collection<?>) value);
                };
        return Optional.of(words).filter(said -> !said.isEmpty());
    }

    /// The first option of a choice that need not be made stands for no choice.
    private static boolean isLeftOpen(Field field, Object value) {
        return !field.isRequired() && value == field.options()[0];
    }

    private String options(Field field, Collection<?> chosen) {
        return chosen.stream().map(one -> option(field, (Enum<?>) one)).collect(joining(", "));
    }

    private static String day(Optional<?> date, Locale language) {
        return date.map(day -> Days.inFull((LocalDate) day, language)).orElse("");
    }

    private String number(Field field, Optional<?> value, Content content, Locale language) {
        return value.map(amount -> write((Amount) amount, unit(field, content), language))
                .orElse("");
    }

    private static Unit unit(Field field, Content content) {
        return content instanceof Measured measured && !field.isCounted()
                ? measured.unit()
                : Unit.COUNT;
    }

    private String write(Amount amount, Unit unit, Locale language) {
        return new Quantities(speaker, seen).write(amount, unit, language);
    }

    private String series(List<?> value, Unit unit, Locale language) {
        return Series.of(value).map(read -> said(read, unit, language)).orElse("");
    }

    private String said(Series series, Unit unit, Locale language) {
        return speaker.getTranslation(
                "shell.series.average",
                series.numbers().size(),
                write(series.least(), unit, language),
                write(series.most(), unit, language),
                write(series.average(unit), unit, language));
    }

    private String departments(Collection<?> chosen) {
        return seen.charter().departments().stream()
                .filter(department -> chosen.contains(department.id()))
                .map(department -> department.name().words())
                .collect(joining(", "));
    }

    private String key(Field field) {
        return "subject." + kind.name() + "." + field.key();
    }
}
