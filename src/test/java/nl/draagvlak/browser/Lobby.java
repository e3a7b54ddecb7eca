package nl.draagvlak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/// The way into a workshop, as people walk it.
final class Lobby {

    private static final Pattern ROOM = Pattern.compile(".*/workshops/[0-9a-f-]+/nbas");

    private static final String EMAIL = "fatima@example.org";
    private static final String PASSWORD = "a bank of good will";

    private final Server server;
    private boolean hasAccount;

    Lobby(Server server) {
        this.server = server;
    }

    /// Opens a workshop with the first account; gives the code that lets people in.
    String openWorkshop(Page facilitator, String title) {
        if (hasAccount) {
            facilitator.navigate(server.address() + "/sign-in");
        } else {
            facilitator.navigate(server.firstAccount());
            facilitator.locator("input[name=name]").fill("Fatima El Amrani");
        }
        facilitator.locator("input[name=email]").fill(EMAIL);
        facilitator.locator("input[name=password]").fill(PASSWORD);
        submit(facilitator);
        facilitator.waitForURL(server.address() + "/workshops");
        hasAccount = true;
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

    /// Comes into a copy of the demo in the seat of this role.
    void lookAround(Page page, String role) {
        page.navigate(server.address() + "/");
        page.locator("form.front-demo button[value=" + role + "]").click();
        page.waitForURL(ROOM);
        assertThat(page.locator("nba-list h3").first()).isVisible();
    }

    private static void submit(Page page) {
        page.locator("main form button").last().click();
    }
}
