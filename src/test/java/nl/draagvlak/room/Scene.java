package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What somebody has before them at one moment: everything that is visible, and of the dialog on
/// top, else of the page, what one can do and fill in there.
record Scene(
        List<Component> all,
        List<Component> dialogs,
        Component scope,
        Map<String, Runnable> acts,
        List<String> fields,
        List<String> problems,
        String words,
        String address) {

    static Scene now(Supplier<Component> page, Seat seat) {
        var all = _find(Component.class);
        var dialogs =
                Stream.concat(
                                all.stream().filter(Dialog.class::isInstance),
                                all.stream().filter(ConfirmDialog.class::isInstance))
                        .toList();
        var scope = dialogs.isEmpty() ? page.get() : dialogs.getLast();
        var parts = _find(scope, Component.class);
        var fields = Filling.among(parts);
        return new Scene(
                all,
                dialogs,
                scope,
                Acts.in(scope, parts, seat),
                fields.stream().map(Filling::label).toList(),
                Stream.concat(
                                fields.stream().flatMap(field -> Filling.problem(field).stream()),
                                alerts(parts))
                        .toList(),
                scope.getElement().getTextRecursively(),
                UI.getCurrent().getInternals().getActiveViewLocation().getPath());
    }

    /// The title of the dialog on top, without what somebody called an item; empty for the page.
    String title() {
        var title =
                switch (scope) {
                    case Dialog dialog -> dialog.getHeaderTitle();
                    case ConfirmDialog question -> question.getElement().getProperty("header", "");
                    default -> "";
                };
        return title.replaceAll("“[^”]*”", "“…”").replaceAll("[0-9]+([.,][0-9]+)*", "#");
    }

    <C extends Component> List<C> all(Class<C> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    List<Notification> notices() {
        return all(Notification.class).stream().filter(Notification::isOpened).toList();
    }

    private static Stream<String> alerts(List<Component> parts) {
        return parts.stream()
                .map(Component::getElement)
                .filter(element -> "alert".equals(element.getAttribute("role")))
                .map(Element::getTextRecursively)
                .filter(words -> !words.isEmpty());
    }
}
