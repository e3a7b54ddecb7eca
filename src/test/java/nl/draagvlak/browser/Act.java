package nl.draagvlak.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;

/// What people do by pressing something that an element of ours has drawn.
///
/// `element` is the name of the file in `frontend` that listens, `before` leads to it with whatever
/// is at hand.
record Act(
        String name,
        String element,
        String place,
        Consumer<Page> before,
        String pressed,
        String shown) {

    /// One or more for each of our elements that can be pressed.
    static final List<Act> ALL =
            List.of(
                    new Act(
                            "filter the list",
                            "item-list",
                            "nbas",
                            _ -> {},
                            "nba-list .segmented button:last-child",
                            "nba-list .segmented button:last-child[aria-pressed=true]"),
                    new Act(
                            "open an item",
                            "item-list",
                            "nbas",
                            _ -> {},
                            "nba-list a",
                            ".item-card h2"),
                    new Act(
                            "reply",
                            "talk-list",
                            "nbas",
                            Act::toTheConversation,
                            ".say-reply",
                            ".item-talk-column :text('In reply to')"),
                    new Act(
                            "talk about a number",
                            "discuss-next",
                            "assumptions",
                            Act::toAllToDiscuss,
                            ".next-act",
                            ".discussion-bar :text('Now we talk about')"),
                    new Act(
                            "see answers as a table",
                            "estimate-strip",
                            "assumptions",
                            open("Starting propensity, rate review"),
                            ".strip-head button:last-child",
                            "estimate-strip table"),
                    new Act(
                            "see a bullet as a table",
                            "benchmark-bullet",
                            "benchmarks",
                            open("Conversion of the rate review"),
                            ".item-open .picture-more",
                            ".item-open .picture-table"),
                    new Act(
                            "see a series as a table",
                            "run-chart",
                            "benchmarks",
                            open("Complaints per 1,000 calls"),
                            "run-chart .picture-more",
                            "run-chart .run-table"),
                    new Act(
                            "see support as a table",
                            "support-pillars",
                            "nbas",
                            open("Rate review call"),
                            ".item-open .picture-more",
                            ".item-open .picture-table"),
                    new Act(
                            "object from the list",
                            "nba-list",
                            "nbas",
                            Act::narrow,
                            ".nba-acts button:last-child",
                            "vaadin-dialog textarea"),
                    new Act(
                            "answer a concern",
                            "voice-list",
                            "listening",
                            _ -> {},
                            ".voice-act",
                            "vaadin-dialog textarea"),
                    new Act(
                            "open a widget",
                            "dashboard-canvas",
                            "dashboard",
                            _ -> {},
                            ".widget-open",
                            ".widget-card h2"),
                    new Act(
                            "close a stage",
                            "stage-list",
                            "nbas",
                            Act::toTheDoor,
                            ".stage-door:visible",
                            "vaadin-confirm-dialog p"),
                    new Act(
                            "see who is here",
                            "presence-list",
                            "nbas",
                            Act::widen,
                            ".presence-heading",
                            "people-list"),
                    new Act(
                            "see a department",
                            "presence-list",
                            "nbas",
                            Act::widen,
                            ".presence-department:has(.presence-names) summary",
                            ".presence-names li"),
                    new Act(
                            "choose somebody",
                            "people-list",
                            "nbas",
                            Act::toPeople,
                            "button.people-row",
                            ".person-card h3"),
                    new Act(
                            "copy a token",
                            "copy-text",
                            "agreement",
                            Act::makeAToken,
                            "copy-text button",
                            ":text('Copied')"),
                    new Act(
                            "see what changed",
                            "history-list",
                            "history",
                            _ -> {},
                            "history-list summary",
                            "history-list dl"));

    /// Goes where it can be done in the workshop at this address; gives what is pressed.
    Locator prepare(Page page, String workshop) {
        page.navigate(workshop + "/" + place);
        before.accept(page);
        return page.locator(pressed).first();
    }

    /// What there is to see once it is done.
    Locator effect(Page page) {
        return page.locator(shown).first();
    }

    private static Consumer<Page> open(String item) {
        return page ->
                page.locator(".item-cards a")
                        .filter(new Locator.FilterOptions().setHasText(item))
                        .click();
    }

    /// On a phone it is a sheet that one draws up.
    private static void toTheConversation(Page page) {
        open("Card ready to travel").accept(page);
        page.locator(".item-open h2").first().waitFor();
        var handle = page.locator(".sheet-handle");
        if (handle.isVisible()) {
            handle.click();
        }
    }

    /// What was talked about before needs no talk any more, but may be talked about again.
    private static void toAllToDiscuss(Page page) {
        page.locator(".next-all").click();
    }

    /// On a phone it is in the menu for more.
    private static void toTheDoor(Page page) {
        page.locator(".rail .stage.on").waitFor();
        var more = page.locator(".rail > .more button");
        if (more.isVisible()) {
            more.click();
        }
    }

    /// Who is here stands at the foot of the rail, for which a phone has no room.
    private static void widen(Page page) {
        page.setViewportSize(1440, 900);
    }

    /// What one can do in the list stands there on a phone only.
    private static void narrow(Page page) {
        page.setViewportSize(390, 844);
    }

    private static void toPeople(Page page) {
        widen(page);
        page.locator(".presence-heading").click();
    }

    private static void makeAToken(Page page) {
        press(page, "Access for other systems…");
        page.getByLabel("What is it for?").fill("The data warehouse");
        press(page, "Make a token");
    }

    private static void press(Page page, String button) {
        page.locator("vaadin-button:visible")
                .filter(new Locator.FilterOptions().setHasText(button))
                .click();
    }

    @Override
    public String toString() {
        return name;
    }
}
