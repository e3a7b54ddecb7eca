package nl.draagvlak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// One act through everything: proposing an NBA, seen by others, in spite of what may go wrong.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreadIT {

    private static final double AFTER_A_RESTART = Duration.ofMinutes(1).toMillis();
    private static final String NAME = "What do we call it?";

    private final Chromium chromium = new Chromium();
    private final Server server = new Server();
    private final Lobby lobby = new Lobby(server);
    private Page joris;
    private Page sanne;

    @BeforeEach
    void jorisAndSanneJoin() {
        var code = lobby.openWorkshop(chromium.laptop("en"), "NBA programme 2027");
        joris = chromium.laptop("en");
        sanne = chromium.phone("nl", ColorScheme.DARK);
        lobby.join(joris, code, "Joris Hendriks", "Marketing");
        lobby.join(sanne, code, "Sanne de Boer", "Inbound");
    }

    @AfterEach
    void theyLeave() {
        chromium.closeAllPages();
    }

    @AfterAll
    void theServerEndsWithoutAComplaint() {
        chromium.close();
        assertThat(server.stop()).isZero();
        assertThat(server.output()).doesNotContain(" ERROR ", "Joris", "Sanne");
    }

    @Test
    void everybodySeesAProposalAndNothingIsLostWhenTheServerIsKilled() {
        button(joris, "Propose the first one").click();
        joris.getByLabel(NAME).fill("Rate review call");
        propose(joris).dblclick();
        seesOnce(joris, "Rate review call");
        seesOnce(sanne, "Rate review call");

        button(joris, "Propose").click();
        joris.getByLabel(NAME).fill("Help with the app");
        var pages = List.of(joris, sanne);
        pages.forEach(page -> page.evaluate("() => { window.isOfBefore = true }"));
        server.killAndStartAgain();
        // What is pressed on the page of before, while it already reloads, would be lost.
        pages.forEach(page -> page.waitForFunction("() => !window.isOfBefore"));

        assertThat(joris.getByLabel(NAME)).hasValue("Help with the app", patiently());
        assertThat(sanne.getByText("Live, alles bewaard")).isAttached(attachedPatiently());
        seesOnce(sanne, "Rate review call");

        var secondTab = joris.context().newPage();
        secondTab.navigate(joris.url());
        assertThat(secondTab.getByLabel(NAME)).hasValue("Help with the app");
        propose(joris).click();
        seesOnce(sanne, "Help with the app");
        propose(secondTab).click();
        assertThat(propose(secondTab)).hasCount(0);
        seesOnce(secondTab, "Help with the app");
        seesOnce(sanne, "Help with the app");
    }

    @Test
    void aScreenThatWasOfflineSaysSoAndCatchesUp() {
        sanne.context().setOffline(true);
        assertThat(sanne.locator("connection-state .live.off")).isVisible(visiblePatiently());
        proposeTheFirst("Rate review call");
        sanne.context().setOffline(false);
        seesOnce(sanne, "Rate review call");
        assertThat(sanne.locator("connection-state .live.off")).hasCount(0, patientCount());
    }

    @Test
    void whereWebSocketsAreBlockedChangesStillArrive() {
        sanne.addInitScript("delete window.WebSocket");
        sanne.reload();
        assertThat(sanne.getByText("Nog niets te dragen")).isVisible();
        proposeTheFirst("Rate review call");
        seesOnce(sanne, "Rate review call");
    }

    private void proposeTheFirst(String name) {
        button(joris, "Propose the first one").click();
        joris.getByLabel(NAME).fill(name);
        propose(joris).click();
    }

    private static Locator button(Page page, String name) {
        return page.locator("vaadin-button").getByText(name, exactly()).first();
    }

    private static Locator propose(Page page) {
        return page.locator("vaadin-dialog vaadin-button[theme~=primary]");
    }

    private static void seesOnce(Page page, String name) {
        assertThat(page.locator("nba-list h3").getByText(name)).hasCount(1, patientCount());
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static LocatorAssertions.HasValueOptions patiently() {
        return new LocatorAssertions.HasValueOptions().setTimeout(AFTER_A_RESTART);
    }

    private static LocatorAssertions.IsAttachedOptions attachedPatiently() {
        return new LocatorAssertions.IsAttachedOptions().setTimeout(AFTER_A_RESTART);
    }

    private static LocatorAssertions.IsVisibleOptions visiblePatiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(AFTER_A_RESTART);
    }

    private static LocatorAssertions.HasCountOptions patientCount() {
        return new LocatorAssertions.HasCountOptions().setTimeout(AFTER_A_RESTART);
    }
}
