package nl.draagvlak.history;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.draagvlak.account.Names;
import nl.draagvlak.shell.Days;
import nl.draagvlak.shell.Initials;
import nl.draagvlak.shell.Marks;
import nl.draagvlak.shell.Quantities;
import nl.draagvlak.shell.SubjectWords;
import nl.draagvlak.subject.Field;
import nl.draagvlak.subject.SubjectKinds;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Department;
import nl.draagvlak.workshop.Figure;
import nl.draagvlak.workshop.Grain;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Observed;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Told;
import nl.draagvlak.workshop.Told.Aspect;
import nl.draagvlak.workshop.Unit;

/// Puts what happened into the words of the reader's language.
final class Teller {

    /// Stands in a sentence for what it is about.
    private static final String WHAT = "\uFFFC";

    private final Names names;
    private final Component reader;

    Teller(Names names, Component reader) {
        this.names = names;
        this.reader = reader;
    }

    Line tell(Retold retold, Seen seen, Locale language) {
        var told = retold.told();
        var sentence = sentence(told.deed());
        var who = told.who();
        var name = who.map(one -> name(seen, one));
        var mark = who.flatMap(seen::departmentOf).map(Department::mark);
        var item = told.after().or(told::before);
        return new Line(
                told.seq(),
                told.at().toEpochMilli(),
                who.map(one -> one.value().toString()).orElse(""),
                name.orElseGet(() -> reader.getTranslation("history.somebody")),
                name.map(Initials::of).orElse(""),
                mark.map(Marks::shape).orElse(""),
                mark.map(Marks::look).orElse(""),
                sentence[0],
                sentence.length > 1 ? sentence[1] : "",
                told.whom().map(whom -> name(seen, whom)).orElse(""),
                item.map(content -> content.name().words()).orElse(""),
                told.item().map(id -> id.value().toString()).orElse(""),
                aspects(retold, seen, language),
                told.words().erased()
                        ? reader.getTranslation("history.words-erased")
                        : told.words().words(),
                changes(told, seen, language));
    }

    /// What somebody is called, or that the name was erased.
    String name(Seen seen, ParticipantId who) {
        var name = names.of(seen.workshop(), who);
        return name.isEmpty() ? reader.getTranslation("history.erased") : name;
    }

    /// What was done, whoever or whatever it was done to.
    String deed(Told.Deed deed) {
        return String.join("…", sentence(deed));
    }

    /// The sentence before and behind what it is about.
    private String[] sentence(Told.Deed deed) {
        return reader.getTranslation("history.deed." + deed, WHAT).split(WHAT, -1);
    }

    private String aspects(Retold retold, Seen seen, Locale language) {
        var told = retold.told();
        return Stream.of(
                        told.aspect().map(aspect -> aspect(aspect, seen, language)),
                        told.figure().map(figure -> number(told, figure, seen, language)),
                        Optional.of(retold.times())
                                .filter(times -> times > 1)
                                .map(times -> reader.getTranslation("history.saved", times)))
                .flatMap(Optional::stream)
                .collect(joining(" · "));
    }

    private String aspect(Told.Aspect aspect, Seen seen, Locale language) {
        return switch (aspect) {
            case Aspect.OfStage(var stage) -> reader.getTranslation("room.stage." + stage);
            case Aspect.OfRole(var role) -> reader.getTranslation("room.role." + role);
            case Aspect.OfDepartment(var id) ->
                    seen.charter().find(id).map(one -> one.name().words()).orElse("");
            case Aspect.OfRound(var number) -> reader.getTranslation("history.round", number);
            case Aspect.OfAmount(var amount, var unit) ->
                    new Quantities(reader, seen).write(amount, unit, language);
            case Aspect.OfObservation(var observed, var unit) ->
                    observation(observed, new Quantities(reader, seen), unit, language);
            case Aspect.Minutes(var minutes) -> reader.getTranslation("history.minutes", minutes);
            case Aspect.OfDay(var day) -> Days.inFull(day, language);
        };
    }

    private List<Line.Change> changes(Told told, Seen seen, Locale language) {
        return told.figure().isPresent()
                ? List.of()
                : told.after().stream()
                        .flatMap(after ->
                                SubjectKinds.of(after).fields().stream()
                                        .flatMap(field ->
                                                change(told.before(), after, field, seen, language)
                                                        .stream()))
                        .toList();
    }

    private String number(Told told, Figure figure, Seen seen, Locale language) {
        var grain =
                told.after()
                        .map(content -> figure.grain((Measured) content))
                        .orElse(Grain.AS_WRITTEN);
        var quantities = new Quantities(reader, seen);
        var said =
                DoubleStream.of(figure.value(), figure.lower(), figure.upper())
                        .mapToObj(grain::round)
                        .map(amount -> quantities.write(amount, figure.unit(), language))
                        .toArray();
        return reader.getTranslation("history.number.band", said);
    }

    private String observation(
            Observed observed, Quantities quantities, Unit unit, Locale language) {
        var value = quantities.write(observed.value(), unit, language);
        return observed.sample()
                .map(many ->
                        value
                                + " "
                                + reader.getTranslation(
                                        "room.evidence.sample", many.number().longValue()))
                .orElse(value);
    }

    private Optional<Line.Change> change(
            Optional<Content> before, Content after, Field field, Seen seen, Locale language) {
        var words = new SubjectWords(SubjectKinds.of(after), reader, seen);
        var was = before.flatMap(content -> words.value(field, content, language));
        var is = words.value(field, after, language);
        return Objects.equals(was, is)
                ? Optional.empty()
                : Optional.of(new Line.Change(words.label(field), was.orElse(""), is.orElse("")));
    }
}
