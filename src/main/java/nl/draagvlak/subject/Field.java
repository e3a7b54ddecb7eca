package nl.draagvlak.subject;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.ItemId;
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
        DATE,
        NUMBER,
        SERIES,
        SUBJECT,
        DEPARTMENTS
    }

    private static final int SHORTEST_SERIES = 2;

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

    /// The most characters a text may have, or the most numbers a series.
    public int max() {
        return asked.max();
    }

    public boolean isRequired() {
        return asked.required();
    }

    /// Whether it is required as soon as another field is filled in.
    public boolean isRequiredWith(Field other) {
        return List.of(asked.requiredWith()).contains(other.key());
    }

    /// Whether a number counts something, whatever the subject itself is measured in.
    public boolean isCounted() {
        return asked.counted();
    }

    /// Whether a choice says what it is for, as every text and number does.
    public boolean isExplained() {
        return asked.explained();
    }

    /// Whether what others filled in here is offered.
    public boolean isSuggested() {
        return asked.suggested();
    }

    /// Whether this version of its kind asks for it.
    public boolean isIn(int version) {
        return asked.since() <= version;
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
        if (component.getType() == Optional.class && element() == Amount.class) {
            return Input.NUMBER;
        }
        if (component.getType() == List.class && element() == Amount.class) {
            return Input.SERIES;
        }
        if (component.getType() == Optional.class && element() == ItemId.class) {
            return Input.SUBJECT;
        }
        if (component.getType() == Set.class && element() == DepartmentId.class) {
            return Input.DEPARTMENTS;
        }
        throw new IllegalArgumentException(component + " cannot be filled in");
    }

    /// What can be chosen, in order; empty unless it is a choice.
    public Enum<?>[] options() {
        return switch (input()) {
            case CHOICE -> constants(component.getType());
            case CHOICES -> constants(element());
            case LINE, PARAGRAPH, DATE, NUMBER, SERIES, SUBJECT, DEPARTMENTS -> new Enum<?>[0];
        };
    }

    /// The names of the kinds of subject that can be chosen.
    public List<String> kinds() {
        return List.of(asked.of());
    }

    /// The value of a field in which nothing is filled in.
    public Object nothing() {
        return switch (input()) {
            case LINE, PARAGRAPH -> Text.NONE;
            case CHOICE -> options()[0];
            case CHOICES, DEPARTMENTS -> Set.of();
            case SERIES -> List.of();
            case DATE, NUMBER, SUBJECT -> Optional.empty();
        };
    }

    boolean isFilledIn(Content content) {
        return !valueIn(content).equals(nothing());
    }

    public Object valueIn(Content content) {
        try {
            return component.getAccessor().invoke(content);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    Optional<Problem> problemIn(Content content) {
        return switch (valueIn(content)) {
            case Text text -> problemWith(text).map(why -> new Problem(key(), why));
            case Optional<?> value when isRequired() && value.isEmpty() ->
                    Optional.of(new Problem(key(), Refusal.MISSING));
            case Set<?> values when isRequired() && values.isEmpty() ->
                    Optional.of(new Problem(key(), Refusal.MISSING));
            case List<?> series when !series.isEmpty() && !isSeries(series) ->
                    Optional.of(new Problem(key(), Refusal.NOT_A_SERIES));
            default -> Optional.empty();
        };
    }

    private Optional<Refusal> problemWith(Text text) {
        if (isRequired() && text.isEmpty()) {
            return Optional.of(Refusal.MISSING);
        }
        return asked.lines() ? text.problem(max()) : text.problemAsLine(max());
    }

    private boolean isSeries(List<?> numbers) {
        return numbers.size() >= SHORTEST_SERIES && numbers.size() <= max();
    }

    private Class<?> element() {
        return (Class<?>) ((ParameterizedType) type()).getActualTypeArguments()[0];
    }

    private static Enum<?>[] constants(Class<?> type) {
        return (Enum<?>[]) type.getEnumConstants();
    }
}
