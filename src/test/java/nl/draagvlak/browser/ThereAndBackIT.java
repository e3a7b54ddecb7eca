package nl.draagvlak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Somebody looks up the NBA that a question is about, and goes on where they were.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThereAndBackIT {

    private final Chromium chromium = new Chromium();
    private final Server server = new Server();
    private final Lobby lobby = new Lobby(server);

    @AfterAll
    void end() {
        chromium.close();
        server.close();
    }

    @Test
    void byKeyboard() {
        var page = chromium.laptop("en");
        begin(page, "Calls before the letter, per week");
        page.locator(".question-about a").press("Enter");
        assertThat(page.locator(".item-card h2")).hasText("Talk before the arrears letter");
        page.goBack();
        nothingIsLost(page);
    }

    @Test
    void onAPhone() {
        var page = chromium.phone("nl", ColorScheme.DARK);
        begin(page, "Gesprekken vóór de aanmaning, per week");
        page.locator(".question-about a").tap();
        assertThat(page.locator(".item-card h2")).hasText("Praten vóór de aanmaning");
        page.goBack();
        nothingIsLost(page);
    }

    private void begin(Page page, String question) {
        lobby.lookAround(page, "participant");
        page.locator(".rail ol a[href$='/assumptions']").click();
        page.locator("assumption-list a")
                .filter(new Locator.FilterOptions().setHasText(question))
                .click();
        page.locator(".three input").nth(0).fill("310");
        page.locator(".three input").nth(1).fill("420");
        page.locator(".sure vaadin-radio-button").nth(1).click();
        page.locator(".ballot textarea").fill("Last autumn");
    }

    private static void nothingIsLost(Page page) {
        assertThat(page.locator(".three input").nth(0)).hasValue("310");
        assertThat(page.locator(".three input").nth(1)).hasValue("420");
        assertThat(page.locator(".sure vaadin-radio-button[checked]")).containsText("70");
        assertThat(page.locator(".ballot textarea")).hasValue("Last autumn");
    }
}
