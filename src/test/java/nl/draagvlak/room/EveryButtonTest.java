package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.workshop.BuyIn;
import nl.draagvlak.workshop.People;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Presses everything that somebody of a role can press in the demo; what there is to press and
/// what comes of it stands in a table per role, so that an act that comes or goes is noticed.
@RunningDraagvlak
class EveryButtonTest {

    private static final Path TABLES = Path.of("src/test/resources/nl/draagvlak/room");

    private final ApplicationContext context;

    @Autowired
    EveryButtonTest(ApplicationContext context) {
        this.context = context;
    }

    @AfterEach
    void leave() {
        Room.leave();
    }

    @ParameterizedTest
    @EnumSource
    void doesWhatTheTableSays(Role role) throws IOException {
        var walk = new Walk(context, role, _ -> {});
        var seen = walk.seat().seen();
        walkFrame(walk);
        for (var stage : Stage.values()) {
            walkStage(walk, stage, (int) seen.items().of(stage).count());
        }
        walk.begin("history");
        walk.press("it", List.of(new Walk.Page(_ -> "history", () -> _get(Main.class))));

        assertThat(walk.findings()).isEmpty();
        if (role == Role.OBSERVER) {
            assertThat(walk.notes()).noneMatch(note -> note.contains("contributes"));
        }
        var table = "acts-" + role.name().toLowerCase(Locale.ROOT) + ".txt";
        var found = String.join("\n", walk.notes()).strip() + "\n";
        Files.writeString(Path.of("target", table), found);
        assertThat(found)
                .as("what is in %s stands in target/%s now", TABLES.resolve(table), table)
                .isEqualTo(Files.readString(TABLES.resolve(table)));
    }

    private void walkFrame(Walk walk) {
        walk.begin("frame");
        walk.press(
                "it",
                Stream.<Supplier<Component>>of(
                                () -> _get(Header.class),
                                () -> _get(Nav.class),
                                () -> _get(KeyHelp.class))
                        .map(part -> new Walk.Page(_ -> "nbas", part))
                        .toList());
    }

    private void walkStage(Walk walk, Stage stage, int many) {
        var address = stage.address();
        walk.begin(address);
        // Cards first, since what is proposed on the page becomes one on which everything stands
        // open.
        var cards = IntStream.range(0, many).mapToObj(nth -> card(stage, nth)).toList();
        walk.press("a card", cards);
        walk.press("the page", List.of(new Walk.Page(_ -> address, () -> _get(Main.class))));
        if (many > 0) {
            var form = new Walk.Page(_ -> address + "/new", () -> _get(Main.class));
            walk.press("the address of the form", List.of(form));
        }
    }

    /// The card of the nth item of a stage, which has another id in every copy.
    private static Walk.Page card(Stage stage, int nth) {
        return new Walk.Page(
                seat ->
                        stage.address()
                                + "/"
                                + seat.seen()
                                        .items()
                                        .of(stage)
                                        .skip(nth)
                                        .findFirst()
                                        .orElseThrow()
                                        .id()
                                        .value(),
                () -> _get(ItemCard.class));
    }

    @Test
    void aButtonThatBreaksIsFound() {
        var walk =
                walkWith(
                        "Break",
                        _ -> {
                            throw new IllegalStateException("it broke");
                        });
        assertThat(walk.findings()).singleElement().asString().contains("Break", "it broke");
    }

    @Test
    void aButtonThatEmptiesTheScreenIsFound() {
        var walk = walkWith("Empty", _ -> _get(Main.class).removeAll());
        assertThat(walk.findings()).singleElement().asString().contains("Empty", "empty screen");
    }

    @Test
    void aButtonWithWhichAnObserverContributesIsFound() {
        var walk =
                walkWith(
                        "Contribute",
                        seat -> {
                            seat.asFacilitator(new People.ChangeRole(seat.me(), Role.PARTICIPANT));
                            seat.submit(seat.me(), new BuyIn.GivePulse(5, Text.NONE));
                        });
        assertThat(walk.notes()).anyMatch(note -> note.contains("contributes BuyIn.PulseGiven"));
    }

    /// Walks the agreement with one more button in it.
    private Walk walkWith(String words, Consumer<Seat> press) {
        var walk =
                new Walk(
                        context,
                        Role.OBSERVER,
                        seat ->
                                _get(AgreementPanel.class)
                                        .getContent()
                                        .add(new Button(words, _ -> press.accept(seat))));
        walk.press("it", List.of(new Walk.Page(_ -> "agreement", () -> _get(Main.class))));
        return walk;
    }
}
