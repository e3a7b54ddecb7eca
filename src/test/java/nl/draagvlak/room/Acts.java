package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.shell.DraftKeeper;

/// What somebody can do in one scope, a page or a dialog, by the words that they see.
final class Acts {

    /// Before an act for which the form is filled in first.
    static final String FILLED_IN = "filled in, ";

    private final Component scope;
    private final List<Component> fields;
    private final Map<String, Runnable> acts = new LinkedHashMap<>();

    private Acts(Component scope, List<Component> parts) {
        this.scope = scope;
        fields = Filling.among(parts);
    }

    static Map<String, Runnable> in(Component scope, List<Component> parts, Seat seat) {
        var found = new Acts(scope, parts);
        if (scope instanceof ConfirmDialog question) {
            found.answers(question);
        }
        parts.forEach(found::button);
        if (found.acts.keySet().stream().noneMatch(name -> name.startsWith(FILLED_IN))
                && !found.fields.isEmpty()) {
            found.acts.put("fill in", () -> Filling.fill(scope));
        }
        found.acts.putAll(Gestures.on(parts, seat));
        return found.acts;
    }

    /// A question is answered with words of the dialog itself.
    private void answers(ConfirmDialog question) {
        acts.put(
                question.getElement().getProperty("confirmText", ""),
                () -> {
                    ComponentUtil.fireEvent(
                            question, new ConfirmDialog.ConfirmEvent(question, true));
                    question.close();
                });
        acts.put(
                question.getElement().getProperty("cancelText", ""),
                () -> {
                    ComponentUtil.fireEvent(
                            question, new ConfirmDialog.CancelEvent(question, true));
                    question.close();
                });
    }

    private void button(Component part) {
        switch (part) {
            case Button button when button.isEnabled() ->
                    add(words(button), button, () -> _click(button));
            case NativeButton button when button.isEnabled() ->
                    add(
                            words(button),
                            button,
                            () -> ComponentUtil.fireEvent(button, new ClickEvent<>(button)));
            default -> {}
        }
    }

    /// Of several that read the same only the first.
    private void add(String words, Component button, Runnable press) {
        acts.putIfAbsent(words, press);
        form(button)
                .filter(form -> fields.stream().anyMatch(field -> isIn(form, field)))
                .ifPresent(form ->
                        acts.putIfAbsent(
                                FILLED_IN + words,
                                () -> {
                                    Filling.fill(form);
                                    press.run();
                                }));
    }

    private static boolean isIn(Component form, Component field) {
        return field.equals(form) || field.getParent().filter(one -> isIn(form, one)).isPresent();
    }

    /// The form that a button belongs to: its own, or the dialog.
    private Optional<Component> form(Component button) {
        var above = button.getParent();
        while (above.isPresent() && !(above.get() instanceof DraftKeeper)) {
            above = above.get().getParent();
        }
        return above.or(() -> Optional.of(scope).filter(Dialog.class::isInstance));
    }

    /// What a button says, without the numbers that differ between copies.
    private static <B extends Component & HasElement & HasAriaLabel> String words(B button) {
        var said = button.getElement().getTextRecursively().strip();
        var words = said.isEmpty() ? button.getAriaLabel().orElse("") : said;
        return words.replaceAll("[0-9]+([.,][0-9]+)*", "#");
    }
}
