package nl.draagvlak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Several people design one dashboard at the same time, and end up with the same picture.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardIT {

    private static final List<String> NAMES = List.of("First", "Second", "Third", "Fourth");
    private static final int STEPS = 12;

    private final Chromium chromium = new Chromium();
    private final Server server = new Server();
    private final Lobby lobby = new Lobby(server);
    private Page fatima;
    private Page joris;
    private Page sanne;

    @BeforeEach
    void fourWidgetsAreOnTheDashboard() {
        fatima = chromium.laptop("en");
        var code = lobby.openWorkshop(fatima, "NBA programme 2027");
        joris = chromium.laptop("en");
        sanne = chromium.page("nl", ColorScheme.DARK);
        lobby.join(joris, code, "Joris Hendriks", "Marketing");
        lobby.join(sanne, code, "Sanne de Boer", "Inbound");
        proposeAnNba();
        fatima.navigate(joris.url().replaceFirst("/nbas.*", "/dashboard"));
        button(fatima, "Open Dashboard…").click();
        fatima.locator("vaadin-confirm-dialog vaadin-button[theme~=primary]").click();
        assertThat(button(fatima, "Add the first widget")).isVisible();
        joris.navigate(fatima.url());
        NAMES.forEach(this::addWidget);
        sanne.navigate(fatima.url());
        assertThat(widgets(sanne)).hasCount(NAMES.size());
    }

    @AfterEach
    void theyLeave() {
        chromium.closeAllPages();
    }

    @AfterAll
    void end() {
        chromium.close();
        server.close();
    }

    @Test
    void whoMovesByMouseAndWhoMovesByKeySeeTheSameInTheEnd() {
        assertThat(places(joris)).containsEntry("Fourth", "0,3,4,3");
        hold(joris, "First");
        drag(joris, "Second");
        press(sanne, "Fourth", "ArrowRight");
        press(sanne, "Fourth", "ArrowRight");
        joris.mouse().up();
        press(sanne, "Third", "Shift+ArrowDown");

        everybodySees(Map.of("First", "4,0,4,3", "Third", "8,0,4,4"));
        var together = places(joris);
        assertThat(together.get("Fourth")).startsWith("2,");
        joris.reload();
        sanne.reload();
        everybodySees(together);
    }

    @Test
    void nothingTearsAWidgetOutOfSomebodysHand() {
        hold(joris, "First");
        drag(joris, "Second");
        var held = box(joris, "First");
        press(sanne, "First", "ArrowRight");
        assertThat(widget(sanne, "First")).hasAttribute("gs-x", "1");
        assertThat(box(joris, "First").x).isEqualTo(held.x);
        assertThat(box(joris, "First").y).isEqualTo(held.y);
        joris.mouse().up();
        everybodySees(Map.of("First", "4,0,4,3"));
    }

    @Test
    void aWidgetIsMadeWiderByItsCorner() {
        joris.mouse().move(10, 10);
        var corner = widget(joris, "First").locator(".ui-resizable-se");
        widget(joris, "First").hover();
        var at = corner.boundingBox();
        joris.mouse().move(at.x + at.width / 2, at.y + at.height / 2);
        joris.mouse().down();
        joris.mouse().move(at.x + box(joris, "Second").width / 2, at.y + 4, steps());
        joris.mouse().up();
        everybodySees(Map.of("First", "0,0,6,3"));
    }

    @Test
    void onAPhoneWidgetsChangePlacesByButtons() {
        var phone = chromium.phone("nl", ColorScheme.DARK);
        lobby.join(phone, code(), "Tess Bakker", "Analytics");
        phone.navigate(fatima.url());
        assertThat(widgets(phone)).hasText(new String[] {"First", "Second", "Third", "Fourth"});
        widgets(phone).nth(1).click();
        button(phone, "Naar boven").click();
        assertThat(widgets(phone)).hasText(new String[] {"Second", "First", "Third", "Fourth"});
        assertThat(phone.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        everybodySees(Map.of("Second", "0,0,4,3", "First", "4,0,4,3"));
        nothingIsInTheWay(phone);
    }

    @Test
    void theSelectedWidgetIsReadMovedAndWantedWithoutAMouse() {
        joris.locator(".widget-open", named("Second")).focus();
        joris.keyboard().press("Enter");
        assertThat(joris.locator(".widget-card h2")).hasText("Second");
        button(joris, "To the right").press("Enter");
        everybodySees(Map.of("Second", "5,0,4,3"));
        button(joris, "Must").press("Enter");
        assertThat(button(joris, "Must")).hasAttribute("aria-pressed", "true");
        assertThat(joris.locator(".widget-picture svg").first()).isVisible();
        nothingIsInTheWay(joris);
        nothingIsInTheWay(sanne);
    }

    private String code() {
        fatima.navigate(fatima.url().replace("/dashboard", "/invitation"));
        var code = fatima.locator(".invitation-code").innerText().replaceAll("\\s", "");
        fatima.goBack();
        assertThat(widgets(fatima)).hasCount(NAMES.size());
        return code;
    }

    private void proposeAnNba() {
        button(joris, "Propose the first one").click();
        joris.getByLabel("What do we call it?").fill("Rate review call");
        joris.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(joris.locator("nba-list h3")).isVisible();
    }

    private void addWidget(String name) {
        joris.locator("vaadin-button[theme~=primary]:visible").first().click();
        joris.getByLabel("What do we call it?").fill(name);
        joris.getByLabel("What does somebody decide with it?").fill("Who calls tomorrow?");
        choose("What does it show?", "Rate review call");
        choose("How is it drawn?", "Support by department");
        joris.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(widget(joris, name)).isVisible();
    }

    private void choose(String field, String option) {
        button(joris, field).click();
        joris.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).click();
    }

    private static void hold(Page page, String name) {
        var box = box(page, name);
        page.mouse().move(box.x + 40, box.y + 60);
        page.mouse().down();
    }

    private static void drag(Page page, String onto) {
        var box = box(page, onto);
        page.mouse().move(box.x + 44, box.y + 64, steps());
    }

    private static Mouse.MoveOptions steps() {
        return new Mouse.MoveOptions().setSteps(STEPS);
    }

    private static void press(Page page, String name, String keys) {
        page.locator(".widget-open", named(name)).press(keys);
    }

    private void everybodySees(Map<String, String> wanted) {
        for (var page : List.of(joris, sanne, fatima)) {
            Awaitility.await(page.url())
                    .pollInSameThread()
                    .untilAsserted(() -> {
                        assertThat(places(page)).containsAllEntriesOf(wanted);
                        assertThat(places(page)).isEqualTo(places(joris));
                    });
        }
    }

    /// Where each widget stands, as the grid has it: column, row, width, height.
    private static Map<String, String> places(Page page) {
        var places = new TreeMap<String, String>();
        for (var item : page.locator(".grid-stack > .grid-stack-item[gs-id]").all()) {
            var place =
                    List.of("gs-x", "gs-y", "gs-w", "gs-h").stream()
                            .map(item::getAttribute)
                            .toList();
            places.put(item.locator(".widget-open").innerText(), String.join(",", place));
        }
        return places;
    }

    private static Locator widgets(Page page) {
        return page.locator(".widget-open");
    }

    private static Locator widget(Page page, String name) {
        return page.locator(
                ".grid-stack-item",
                new Page.LocatorOptions().setHas(page.locator(".widget-open", named(name))));
    }

    private static BoundingBox box(Page page, String name) {
        return widget(page, name).boundingBox();
    }

    private static Page.LocatorOptions named(String name) {
        return new Page.LocatorOptions().setHasText(name);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
    }

    private static void nothingIsInTheWay(Page page) {
        assertThat(InTheWay.on(page)).as(page.url()).isEmpty();
    }
}
