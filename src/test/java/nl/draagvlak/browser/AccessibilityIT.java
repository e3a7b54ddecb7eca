package nl.draagvlak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Nothing serious is in anybody's way, in both themes and both widths.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    private final Chromium chromium = new Chromium();
    private final Server server = new Server();
    private final Lobby lobby = new Lobby(server);
    private final Page fatima = chromium.laptop("en");
    private final Page joris = chromium.laptop("en");
    private String code;

    @BeforeAll
    void aWorkshopIsOpen() {
        code = lobby.openWorkshop(fatima, "NBA programme 2027");
    }

    @AfterAll
    void end() {
        chromium.close();
        server.close();
    }

    @Test
    void ofSomebodyWhoComesIn() {
        var inspection = new Inspection(joris, "participant");
        for (var plain : List.of("/", "/sign-in", "/join?code=" + code, "/join?code=ZZZZZZ")) {
            joris.navigate(server.address() + plain);
            inspection.look(plain.replace('/', ' '), joris.locator("h1"));
        }
        lobby.join(joris, code, "Joris Hendriks", "Marketing");
        inspection.look("a workshop without NBAs", joris.locator(".empty"));
        joris.navigate(joris.url() + "/new");
        joris.locator("vaadin-details-summary").click();
        inspection.look("the first proposal", joris.getByLabel("What do we call it?"));
        joris.getByLabel("What do we call it?").fill("Rate review call");
        joris.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        joris.locator("nba-list a").click();
        inspection.look("an NBA about which nothing was said", joris.locator(".item-card h2"));
        joris.navigate(joris.url().replaceFirst("/nbas.*", "/agreement"));
        inspection.look("a stage that has not begun", joris.locator(".panel"));
        joris.navigate(joris.url().replaceFirst("/agreement", "/listening"));
        joris.locator("vaadin-details-summary").click();
        joris.getByLabel("I don’t trust it").check();
        joris.getByLabel("What would help?").fill("Show us.");
        joris.locator(".concern-form > vaadin-button").click();
        inspection.look("a concern of mine", joris.locator(".my-concerns > li"));
        joris.locator(".to-history").click();
        joris.locator("history-list summary").click();
        inspection.look("the history", joris.locator("history-list dl"));
        assertThat(inspection.faults()).isEmpty();
    }

    @Test
    void ofAFacilitatorOutsideTheWorkshop() {
        var inspection = new Inspection(fatima, "facilitator");
        for (var plain : List.of("/workshops", "/workshops/new", "/password")) {
            fatima.navigate(server.address() + plain);
            inspection.look(plain.replace('/', ' '), fatima.locator("h1"));
        }
        fatima.navigate(server.address() + "/workshops");
        fatima.locator("a[href$=invitation]").click();
        inspection.look("the invitation", fatima.locator(".invitation-code"));
        assertThat(inspection.faults()).isEmpty();
    }

    @Test
    void aFaultWouldBeFound() {
        var page = chromium.laptop("en");
        page.setContent("<title>A page</title><main><button></button></main>");
        assertThat(InTheWay.on(page)).isNotEmpty();
    }
}
