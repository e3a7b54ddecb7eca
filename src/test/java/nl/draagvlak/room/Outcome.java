package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What came of an act, told in a line: how it was before, compared with how it is after.
final class Outcome {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final List<String> parts = new ArrayList<>();
    private final Scene before;
    private final Scene after;

    private Outcome(Scene before, Scene after) {
        this.before = before;
        this.after = after;
    }

    static String of(List<String> contributed, Scene before, Scene after) {
        var outcome = new Outcome(before, after);
        outcome.tell(contributed);
        return String.join(", ", outcome.parts);
    }

    private void tell(List<String> contributed) {
        if (!contributed.isEmpty()) {
            parts.add("contributes " + String.join(", ", contributed));
        }
        if (!before.dialogs().containsAll(after.dialogs())) {
            parts.add("opens “" + after.title() + "”" + fields());
        } else if (after.dialogs().size() < before.dialogs().size()) {
            parts.add("closes");
        } else {
            tellWhatIsShown();
        }
        if (!after.address().equals(before.address())) {
            parts.add("goes to " + address());
        }
        after.notices().forEach(notice -> parts.add("says “" + words(notice) + "”"));
        if (parts.isEmpty()) {
            parts.add(before.words().equals(after.words()) ? "nothing" : "other words");
        }
    }

    private void tellWhatIsShown() {
        after.problems().stream()
                .filter(problem -> !before.problems().contains(problem))
                .forEach(problem -> parts.add("asks “" + problem + "”"));
        var more = new TreeSet<>(after.acts().keySet());
        more.removeAll(before.acts().keySet());
        if (!more.isEmpty()) {
            parts.add("shows " + more);
        }
    }

    private String fields() {
        return after.fields().isEmpty() ? "" : " and asks " + after.fields();
    }

    private String address() {
        return after.address().replaceFirst("workshops/" + ID, "").replaceAll(ID, "item");
    }

    /// What it says, whatever the numbers and on whichever day this runs.
    private static String words(Notification notice) {
        var said =
                _find(notice, Span.class).stream().map(Span::getText).collect(joining(" "))
                        + notice.getElement().getProperty("text", "");
        return said.replaceAll("[0-9]+ \\p{L}+ [0-9]{4}", "# # #")
                .replaceAll("[0-9]+([.,][0-9]+)*", "#");
    }
}
