package nl.draagvlak.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.draagvlak.shell.Broken;
import nl.draagvlak.shell.ConnectionState;
import nl.draagvlak.shell.Nowhere;
import nl.draagvlak.workshop.Role;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContext;

/// Somebody who presses everything on a page, and in every dialog that opens, always in a workshop
/// that is as the demo left it; it notes what came of each act.
final class Walk {

    private final ApplicationContext context;
    private final Role role;
    private final Consumer<Seat> meddling;
    private final List<String> notes = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();
    private final List<Throwable> errors = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private Seat seat;
    private boolean changed;

    /// A page: its address for whoever sits here, and what on it is walked.
    record Page(Function<Seat, String> address, Supplier<Component> scope) {}

    /// `meddling` may change a page that somebody has just opened.
    Walk(ApplicationContext context, Role role, Consumer<Seat> meddling) {
        this.context = context;
        this.role = role;
        this.meddling = meddling;
        seat = Seat.of(role, context);
    }

    /// What there was to do, and what came of it.
    List<String> notes() {
        return notes;
    }

    /// What may never be.
    List<String> findings() {
        return findings;
    }

    Seat seat() {
        return seat;
    }

    /// Begins a part in which no act is known yet.
    void begin(String part) {
        notes.addAll(List.of("", "# " + part));
        known.clear();
    }

    /// Presses what there is on pages of one sort, each act on the first page that has it.
    void press(String sort, List<Page> pages) {
        var offers = new TreeSet<String>();
        var fields = new TreeSet<String>();
        var first = new LinkedHashMap<String, Page>();
        for (var page : pages) {
            var scene = follow(page, List.of());
            offers.addAll(scene.acts().keySet());
            fields.addAll(scene.fields());
            unknown(scene).forEach(name -> first.put(name, page));
        }
        notes.add(sort + " offers " + offers + " and asks " + fields);
        first.forEach((name, page) -> press(page, List.of(name)));
    }

    private void press(Page page, List<String> path) {
        var before = follow(page, path.subList(0, path.size() - 1));
        var seq = seat.seen().seq();
        attempt(before, path);
        var after = Scene.now(page.scope(), seat);
        notes.add(said(path) + " → " + Outcome.of(seat.contributedAfter(seq), before, after));
        look(path, after);
        unknown(after)
                .forEach(next ->
                        press(page, Stream.concat(path.stream(), Stream.of(next)).toList()));
    }

    /// The acts in a scene that were not known yet, which they are now.
    private List<String> unknown(Scene scene) {
        var title = scene.title();
        return scene.acts().keySet().stream().filter(name -> known.add(title + name)).toList();
    }

    /// Opens a page anew, and does what was done before.
    private Scene follow(Page page, List<String> path) {
        if (changed) {
            seat = Seat.of(role, context);
            changed = false;
        }
        Room.leave();
        seat.open(page.address().apply(seat));
        VaadinSession.getCurrent().setErrorHandler(event -> errors.add(event.getThrowable()));
        meddling.accept(seat);
        var scene = Scene.now(page.scope(), seat);
        for (var step = 1; step <= path.size(); step++) {
            attempt(scene, path.subList(0, step));
            scene = Scene.now(page.scope(), seat);
            scene.notices().forEach(Notification::close);
        }
        return scene;
    }

    /// Does the last thing in a path.
    private void attempt(Scene scene, List<String> path) {
        var seq = seat.seen().seq();
        try {
            scene.acts().getOrDefault(path.getLast(), () -> fail("it is not there")).run();
            MockVaadin.clientRoundtrip(true);
            if (seat.seen().seq() > seq) {
                changed = true;
                awaitShown(scene, seat.seen().seq());
            }
        } catch (Exception | AssertionError e) {
            errors.add(e);
        }
        changed |= areColleaguesIn(scene);
        errors.forEach(error -> findings.add(said(path) + " fails: " + error));
        errors.clear();
    }

    /// Waits until the screen shows what was contributed, unless it has gone.
    private static void awaitShown(Scene scene, long seq) {
        Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> {
                    MockVaadin.clientRoundtrip(true);
                    assertThat(scene.all(ConnectionState.class))
                            .filteredOn(Component::isAttached)
                            .allMatch(one -> one.getElement().getProperty("seq", 0.0) >= seq);
                });
    }

    /// Colleagues who were let in go on contributing.
    private static boolean areColleaguesIn(Scene scene) {
        return scene.all(JoinIn.class).stream().anyMatch(one -> !one.getContent().isEnabled());
    }

    /// After every act the screen still stands, and shows something.
    private void look(List<String> path, Scene scene) {
        var mains = scene.all(Main.class);
        if (mains.size() != 1 || mains.getFirst().getElement().getTextRecursively().isBlank()) {
            findings.add(said(path) + " leaves an empty screen");
        }
        if (!scene.all(Broken.class).isEmpty() || !scene.all(Nowhere.class).isEmpty()) {
            findings.add(said(path) + " leads to an apology");
        }
    }

    private static String said(List<String> path) {
        return String.join(" › ", path);
    }
}
