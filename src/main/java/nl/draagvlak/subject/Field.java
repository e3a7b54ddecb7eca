package nl.draagvlak.subject;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Problem;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Text;

/// One field of a kind of subject, as its record component declares it.
public final class Field {

    /// What can be filled in.
    public enum Input {
        LINE,
        PARAGRAPH,
        CHOICE,
        CHOICES,
        DATE
    }

    private final RecordComponent component;
    private final Asked asked;

    Field(RecordComponent component) {
        this.component = component;
        this.asked =
                Optional.ofNullable(component.getAnnotation(Asked.class))
                        .orElseThrow(
                                () -> new IllegalArgumentException(component + " is not @Asked"));
    }

    /// Its name on disk, in translation keys and in exports.
    public String key() {
        return component.getName();
    }

    public Part part() {
        return asked.in();
    }

    public int max() {
        return asked.max();
    }

    public boolean isRequired() {
        return asked.required();
    }

    /// The Java type of its value, such as `Optional<LocalDate>`.
    public Type type() {
        return component.getGenericType();
    }

    public Input input() {
        if (component.getType() == Text.class) {
            return asked.lines() ? Input.PARAGRAPH : Input.LINE;
        }
        if (component.getType().isEnum()) {
            return Input.CHOICE;
        }
        if (component.getType() == Set.class && element().isEnum()) {
            return Input.CHOICES;
        }
        if (component.getType() == Optional.class && element() == LocalDate.class) {
            return Input.DATE;
        }
        throw new IllegalArgumentException(component + " cannot be filled in");
    }

    /// What can be chosen, in order; empty unless it is a choice.
    public Enum<?>[] options() {
        return switch (input()) {
            case CHOICE -> constants(component.getType());
            case CHOICES -> constants(element());
            case LINE, PARAGRAPH, DATE -> new Enum<?>[0];
        };
    }

    public Object valueIn(Content content) {
        try {
            return component.getAccessor().invoke(content);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    Optional<Problem> problemIn(Content content) {
        return valueIn(content) instanceof Text text
                ? problemWith(text).map(why -> new Problem(key(), why))
                : Optional.empty();
    }

    private Optional<Refusal> problemWith(Text text) {
        if (isRequired() && text.isEmpty()) {
            return Optional.of(Refusal.MISSING);
        }
        return asked.lines() ? text.problem(max()) : text.problemAsLine(max());
    }

    private Class<?> element() {
        return (Class<?>) ((ParameterizedType) type()).getActualTypeArguments()[0];
    }

    private static Enum<?>[] constants(Class<?> type) {
        return (Enum<?>[]) type.getEnumConstants();
    }
}
