package nl.draagvlak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Nothing serious is in anybody's way, in both themes and both widths.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    private static final Set<String> IN_THE_WAY = Set.of("serious", "critical");

    private Chromium chromium;
    private Server server;
    private Page fatima;
    private String code;

    @BeforeAll
    void aWorkshopIsOpen() {
        chromium = new Chromium();
        server = new Server();
        fatima = chromium.laptop("en");
        code = new Lobby(server).openWorkshop(fatima, "NBA programme 2027");
    }

    @AfterAll
    void end() {
        chromium.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void onALaptop(ColorScheme scheme) {
        walk(chromium.page("en", scheme));
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void onAPhone(ColorScheme scheme) {
        walk(chromium.phone("en", scheme));
    }

    @Test
    void theFacilitatorsPages() {
        for (var page : List.of("/workshops", "/workshops/new", "/password")) {
            fatima.navigate(server.address() + page);
            nothingIsInTheWay(fatima);
        }
        fatima.navigate(server.address() + "/workshops");
        fatima.locator("a[href$=invitation]").click();
        nothingIsInTheWay(fatima);
    }

    @Test
    void aFaultWouldBeFound() {
        var page = chromium.laptop("en");
        page.setContent("<title>A page</title><main><button></button></main>");
        assertThat(inTheWay(page)).isNotEmpty();
    }

    private void walk(Page page) {
        for (var plain : List.of("/", "/sign-in", "/join?code=" + code, "/join?code=ZZZZZZ")) {
            page.navigate(server.address() + plain);
            nothingIsInTheWay(page);
        }
        new Lobby(server).join(page, code, "Joris Hendriks", "Marketing");
        nothingIsInTheWay(page);
        page.navigate(page.url() + "/new");
        assertThat(page.getByLabel("What do we call it?")).isVisible();
        page.locator("vaadin-details-summary").click();
        nothingIsInTheWay(page);
        page.getByLabel("What do we call it?").fill("Rate review call");
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(page.locator("nba-list h3").first()).isVisible();
        nothingIsInTheWay(page);
        page.locator("nba-list a").first().click();
        assertThat(page.locator(".item-card h2")).isVisible();
        nothingIsInTheWay(page);
        page.navigate(page.url().replaceFirst("/nbas.*", "/history"));
        page.locator("history-list summary").first().click();
        nothingIsInTheWay(page);
        page.navigate(page.url().replaceFirst("/history.*", "/listening"));
        page.locator(".score").first().click();
        assertThat(page.locator(".score[aria-pressed=true]")).isVisible();
        page.locator("vaadin-details-summary").click();
        page.getByLabel("I don’t trust it").check();
        page.getByLabel("What would help?").fill("Show us.");
        nothingIsInTheWay(page);
        page.locator(".concern-form > vaadin-button").click();
        assertThat(page.locator(".my-concerns > li")).isVisible();
        nothingIsInTheWay(page);
    }

    private static void nothingIsInTheWay(Page page) {
        assertThat(inTheWay(page)).as(page.url()).isEmpty();
    }

    private static List<String> inTheWay(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> IN_THE_WAY.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }
}
