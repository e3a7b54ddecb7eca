package nl.draagvlak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What our elements have drawn answers to a mouse, to a finger and to a keyboard.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PressedIT {

    /// What Vaadin lays down there when it builds.
    private static final Path NOT_OURS = Path.of("frontend", "generated");

    private static final Pattern LISTENS =
            Pattern.compile("@(click|key|pointer)\\w*=|addEventListener\\('(click|key|pointer)");

    private final Chromium chromium = new Chromium();
    private final Server server = new Server();
    private final Lobby lobby = new Lobby(server);
    private Page laptop;
    private Page phone;

    @BeforeAll
    void theyComeIn() {
        laptop = chromium.laptop("en");
        phone = chromium.phone("en", ColorScheme.LIGHT);
        lobby.lookAround(laptop, "facilitator");
        lobby.lookAround(phone, "facilitator");
    }

    @BeforeEach
    void theScreensAreAsWideAsEver() {
        laptop.setViewportSize(1440, 900);
        phone.setViewportSize(390, 844);
    }

    @AfterAll
    void end() {
        chromium.close();
        server.close();
    }

    @ParameterizedTest
    @FieldSource("nl.draagvlak.browser.Act#ALL")
    void byMouse(Act act) {
        act.prepare(laptop, workshop(laptop)).click();
        assertThat(act.effect(laptop)).isVisible();
    }

    @ParameterizedTest
    @FieldSource("nl.draagvlak.browser.Act#ALL")
    void byFinger(Act act) {
        act.prepare(phone, workshop(phone)).tap();
        assertThat(act.effect(phone)).isVisible();
    }

    @ParameterizedTest
    @FieldSource("nl.draagvlak.browser.Act#ALL")
    void byKeyboard(Act act) {
        comeBackTo(act.prepare(laptop, workshop(laptop))).press("Enter");
        assertThat(act.effect(laptop)).isVisible();
    }

    @Test
    void aHandleIsDraggedByMouse() {
        var handle = openScale(laptop);
        var before = value(handle);
        var from = middle(handle);
        laptop.mouse().move(from.x, from.y);
        laptop.mouse().down();
        laptop.mouse().move(from.x + 60, from.y);
        laptop.mouse().up();
        theFieldFollows(laptop, handle, before);
    }

    @Test
    void aHandleIsDraggedByFinger() {
        var handle = openScale(phone);
        var before = value(handle);
        var from = middle(handle);
        var finger = phone.context().newCDPSession(phone);
        finger.send("Input.dispatchTouchEvent", touch("touchStart", from));
        finger.send(
                "Input.dispatchTouchEvent",
                touch("touchMove", new Position(from.x + 40, from.y + 4)));
        finger.send("Input.dispatchTouchEvent", touch("touchEnd"));
        theFieldFollows(phone, handle, before);
    }

    @Test
    void aHandleIsMovedByKeyboard() {
        var handle = openScale(laptop);
        for (var key : List.of("PageUp", "ArrowLeft")) {
            var before = value(handle);
            comeBackTo(handle).press(key);
            theFieldFollows(laptop, handle, before);
        }
    }

    /// The server says below a field what it understood, and so moves what is pressed.
    @Test
    void whatIsPressedStaysUnderTheMouse() {
        openScale(laptop);
        laptop.locator(".sure vaadin-radio-button").nth(1).click();
        var numbers = laptop.locator(".three input");
        numbers.nth(0).fill("10");
        numbers.nth(1).fill("15");
        numbers.nth(2).fill("20,5");
        var save = middle(laptop.locator(".ballot-acts vaadin-button[theme~=primary]"));
        laptop.mouse().move(save.x, save.y);
        laptop.mouse().down();
        assertThat(numbers.nth(2)).isFocused();
        laptop.mouse().up();
        assertThat(laptop.locator(".ballot .given")).containsText("20.5");
        assertThat(laptop.locator(".three")).containsText("Understood as 20.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nbas Rate review call",
                "assumptions Starting propensity, rate review",
                "benchmarks Conversion of the rate review"
            })
    void aPictureIsWalkedByKeyboard(String where) {
        laptop.navigate(workshop(laptop) + "/" + where.split(" ", 2)[0]);
        laptop.locator(".item-cards a").filter(having(where.split(" ", 2)[1])).click();
        var picture = laptop.locator(".item-open [role=img][tabindex='0']").first();
        comeBackTo(picture).press("ArrowRight");
        var said = laptop.locator(".item-open .walked").first();
        assertThat(said).not().isEmpty();
        var first = said.innerText();
        picture.press("ArrowRight");
        assertThat(said).not().hasText(first);
    }

    @Test
    void aQuestionMarkShowsTheKeys() {
        laptop.navigate(workshop(laptop) + "/nbas");
        assertThat(laptop.locator("nba-list h3").first()).isVisible();
        laptop.keyboard().press("?");
        assertThat(laptop.locator("vaadin-dialog vaadin-button")).isVisible();
    }

    /// An element that begins to listen wants an act above; `draft-keeper` hears what fields say.
    @Test
    void everyElementThatListensIsPressed() throws IOException {
        var pressed = Act.ALL.stream().map(Act::element).collect(toCollection(TreeSet::new));
        pressed.addAll(List.of("interval-scale", "key-help"));
        assertThat(listening()).isNotEmpty().isSubsetOf(pressed);
    }

    private static List<String> listening() throws IOException {
        try (var files = Files.walk(Path.of("frontend"))) {
            return files.filter(file -> file.toString().endsWith(".ts"))
                    .filter(file -> !file.startsWith(NOT_OURS))
                    .filter(PressedIT::listens)
                    .map(file -> file.getFileName().toString().replace(".ts", ""))
                    .toList();
        }
    }

    private static boolean listens(Path file) {
        try {
            return LISTENS.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The middle handle of a round in which nobody has answered yet.
    private Locator openScale(Page page) {
        page.navigate(workshop(page) + "/assumptions");
        page.locator(".item-cards a").filter(having("Switches the card on")).click();
        var begin = page.locator("vaadin-button:visible").filter(having("Start the first round…"));
        var handle = page.locator(".scale-handle.best");
        assertThat(begin.or(handle).first()).isVisible();
        if (begin.isVisible()) {
            begin.click();
            page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        }
        handle.scrollIntoViewIfNeeded();
        return handle;
    }

    private static void theFieldFollows(Page page, Locator handle, String before) {
        assertThat(handle).not().hasAttribute("aria-valuenow", before);
        assertThat(page.locator(".three input").nth(1)).hasValue(value(handle));
    }

    private static String value(Locator handle) {
        return handle.getAttribute("aria-valuenow");
    }

    /// The element again, once somebody who goes through the page by Tab has left it and come back.
    private static Locator comeBackTo(Locator pressed) {
        pressed.focus();
        pressed.press("Tab");
        assertThat(pressed).not().isFocused();
        pressed.page().keyboard().press("Shift+Tab");
        assertThat(pressed).isFocused();
        return pressed;
    }

    private static String workshop(Page page) {
        return page.url().replaceFirst("(/workshops/[^/]+)/.*", "$1");
    }

    private static Position middle(Locator handle) {
        var box = handle.boundingBox();
        return new Position(box.x + box.width / 2, box.y + box.height / 2);
    }

    private static JsonObject touch(String type, Position... fingers) {
        var points = new JsonArray();
        for (var finger : fingers) {
            var point = new JsonObject();
            point.addProperty("x", finger.x);
            point.addProperty("y", finger.y);
            points.add(point);
        }
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        return event;
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
