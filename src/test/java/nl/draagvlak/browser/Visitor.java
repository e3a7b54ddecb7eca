package nl.draagvlak.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/// Somebody who looks around in the demo, and has all that they come across inspected.
final class Visitor {

    /// What everybody can do in a dialog: a dialog itself takes up no room.
    static final String DIALOG = ":is(vaadin-dialog, vaadin-confirm-dialog) vaadin-button";

    private final Page page;
    private final Inspection inspection;

    Visitor(Page page, String role) {
        this.page = page;
        page.setDefaultTimeout(8000);
        this.inspection = new Inspection(page, role);
    }

    Page page() {
        return page;
    }

    List<String> faults() {
        return inspection.faults();
    }

    void go(String stage) {
        page.locator(".rail ol a[href$='/" + stage + "']").click();
        page.waitForURL("**/" + stage);
    }

    void open(String item) {
        goBackToTheList();
        page.locator(".item-cards a, .widget-open")
                .filter(new Locator.FilterOptions().setHasText(item))
                .click();
        page.locator(".item-open h2").first().waitFor();
    }

    /// Opens an item, and every dialog that these buttons of it open.
    void ask(String item, String... buttons) {
        open(item);
        look(item, ".item-open h2");
        for (var button : List.of(buttons)) {
            press(button);
            look(item + ", " + button, DIALOG);
            leave();
        }
    }

    void vote(String item) {
        open(item);
        for (var i = 0; i < 3; i++) {
            page.locator(".three input").nth(i).fill(String.valueOf(7 + i / 2.0));
        }
        page.locator(".three input").last().blur();
        page.locator(".sure vaadin-radio-button").all().stream().limit(1).forEach(Locator::click);
        look(item + ", being answered", ".ballot");
    }

    void reply() {
        page.locator(".say-reply").first().click();
        page.locator(".talk-line textarea").fill("Laat er eens tien zien?");
        look("a reply", ".talk-line textarea");
    }

    void propose() {
        goBackToTheList();
        page.locator(".items-list vaadin-button[theme~=primary]").first().click();
        var more = page.locator("vaadin-dialog vaadin-details-summary");
        page.locator("vaadin-dialog draft-keeper").waitFor();
        if (more.count() > 0) {
            more.first().click();
        }
        look(page.url().replaceFirst(".*/(\\w+)/new", "a proposal for the $1"), DIALOG);
        leave();
    }

    /// Who is here; a facilitator chooses one of them as well.
    void lookAtPeople() {
        page.locator(".presence-heading").click();
        look("the people", "people-list");
        if (page.locator("button.people-row").count() > 0) {
            page.locator("button.people-row").nth(4).click();
            look("one of the people", ".person-card");
        }
        leave();
    }

    /// What is on every page: what one can set, and on a phone all that is far.
    void lookAround() {
        page.locator("button.person.mine").click();
        look("what one can set", "vaadin-popover .segmented");
        page.locator(".menu vaadin-button:visible").first().click();
        look("the personal link", ".link-itself");
        leave();
        inspection.as(Look.LIGHT_PHONE);
        page.locator(".rail > .more button").click();
        inspection.lookByPhone("the menu of a phone", page.locator(".menu a.far"));
        leave();
        inspection.as(Look.LIGHT_LAPTOP);
    }

    void lookBack() {
        page.locator(".to-history").click();
        page.locator("history-list li:has(summary) p a").first().click();
        page.waitForURL("**/history/*");
        page.locator("history-list details summary").first().click();
        page.locator(".timeline > vaadin-button").click();
        look("the history of one item", ".history-verdict");
        page.locator(".history-filters vaadin-select").first().click();
        look("a filter", "vaadin-select-item");
    }

    /// Where an item takes the whole page.
    private void goBackToTheList() {
        if (page.locator(".item-detail .close").isVisible()) {
            page.locator(".item-detail .close").click();
        }
    }

    void click(String part) {
        page.locator(part).click();
    }

    void press(String button) {
        page.locator("vaadin-button:visible")
                .filter(new Locator.FilterOptions().setHasText(button))
                .first()
                .click();
    }

    void leave() {
        page.keyboard().press("Escape");
        page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    void look(String state, String shown) {
        inspection.look(state, page.locator(shown));
    }
}
