package nl.draagvlak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// What people do in every screen of a room.
final class Hand {

    private Hand() {}

    /// Presses the button that says exactly this.
    static void press(Page page, String words) {
        page.locator("vaadin-button")
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .locator("visible=true")
                .first()
                .click();
    }

    /// Does what a dialog is for, and waits until it is away.
    static void pressInDialog(Page page) {
        close(page, "vaadin-dialog");
    }

    /// Answers a question with yes, and waits until it is away.
    static void answerYes(Page page) {
        close(page, "vaadin-confirm-dialog");
    }

    /// Goes to a stage as soon as one may; on a phone it may be in the menu.
    static void go(Page page, String stage) {
        var way = "a[href$='/" + stage + "']";
        var atHand = page.locator(".rail ol " + way);
        assertThat(atHand).isAttached();
        if (atHand.isVisible()) {
            atHand.click();
        } else {
            page.locator(".rail > .more button").click();
            page.locator(".menu " + way).click();
        }
    }

    private static void close(Page page, String dialog) {
        var act = page.locator(dialog + " vaadin-button[theme~=primary]").locator("visible=true");
        act.click();
        assertThat(act).hasCount(0);
    }
}
