package nl.draagvlak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/// The way into a workshop, as people walk it.
final class Lobby {

    private static final Pattern ROOM = Pattern.compile(".*/workshops/[0-9a-f-]+/nbas");

    private final Server server;

    Lobby(Server server) {
        this.server = server;
    }

    /// Makes the first account and opens a workshop; gives the code that lets people in.
    String openWorkshop(Page facilitator, String title) {
        facilitator.navigate(server.firstAccount());
        facilitator.locator("input[name=name]").fill("Fatima El Amrani");
        facilitator.locator("input[name=email]").fill("fatima@example.org");
        facilitator.locator("input[name=password]").fill("a bank of good will");
        submit(facilitator);
        facilitator.navigate(server.address() + "/workshops/new");
        facilitator.locator("input[name=title]").fill(title);
        submit(facilitator);
        facilitator.waitForURL(Pattern.compile(".*/invitation"));
        return facilitator.locator(".invitation-code").innerText().replaceAll("\\s", "");
    }

    /// Joins with the code, and waits for the room.
    void join(Page page, String code, String name, String department) {
        page.navigate(server.address() + "/join?code=" + code);
        page.locator("input[name=name]").fill(name);
        page.locator("label", new Page.LocatorOptions().setHasText(department)).click();
        submit(page);
        page.waitForURL(ROOM);
        assertThat(page.locator("connection-state")).isVisible();
    }

    private static void submit(Page page) {
        page.locator("main form button").last().click();
    }
}
