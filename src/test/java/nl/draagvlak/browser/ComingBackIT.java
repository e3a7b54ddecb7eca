package nl.draagvlak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// People come back as who they were, and nobody comes in who should not.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComingBackIT {

    /// Whoever guesses codes from here keeps nobody else from joining.
    private static final InetAddress NEXT_DOOR = InetAddress.ofLiteral("127.0.0.2");

    private static final double PATIENCE = 60_000;

    private final Chromium chromium = new Chromium();
    private final Server server = new Server();
    private final Lobby lobby = new Lobby(server);
    private final HttpClient elsewhere = HttpClient.newBuilder().localAddress(NEXT_DOOR).build();

    @AfterAll
    void end() {
        elsewhere.close();
        chromium.close();
        server.close();
    }

    @Test
    void seatsSurviveARestartAndAPersonalLinkMakesAnotherDeviceTheSamePerson() {
        var code = lobby.openWorkshop(chromium.laptop("en"), "NBA programme 2027");
        var joris = chromium.laptop("en");
        var sanne = chromium.laptop("en");
        lobby.join(joris, code, "Joris Hendriks", "Marketing");
        lobby.join(sanne, code, "Sanne de Boer", "Inbound");
        server.killAndStartAgain();

        var room = joris.url();
        joris.navigate(room);
        sanne.navigate(room);
        assertThat(me(joris, "Joris Hendriks")).isVisible();
        assertThat(me(sanne, "Sanne de Boer")).isVisible();

        me(sanne, "Sanne de Boer").click();
        button(sanne, "Continue on another device").click();
        var link = sanne.locator(".link-itself").innerText();
        var phone = chromium.phone("en", ColorScheme.DARK);
        phone.navigate(server.address() + link.replaceFirst("http://[^/]+", ""));
        button(phone, "Go on here").click();
        assertThat(me(phone, "Sanne de Boer")).isVisible();
        assertThat(phone.url()).doesNotContain("continue");
        assertThat(server.output()).doesNotContain("Joris", "Sanne", link.replaceFirst(".*/", ""));
    }

    @Test
    void aMadeUpAddressDoesNotDodgeTheLimitOnWrongCodes() throws Exception {
        for (var i = 0; i < 10; i++) {
            assertThat(status("/join?code=CCCCC" + i % 3, "X-Forwarded-For", "203.0.113." + i))
                    .isEqualTo(404);
        }
        assertThat(status("/join?code=CCCCCC", "X-Forwarded-For", "203.0.113.99")).isEqualTo(429);
    }

    @Test
    void anotherSiteDoesNotGetThePushConnection() throws Exception {
        var joris = chromium.laptop("en");
        lobby.join(
                joris,
                lobby.openWorkshop(chromium.laptop("en"), "NBA programme 2027"),
                "Joris Hendriks",
                "Marketing");
        var cookies =
                joris.context().cookies().stream()
                        .map(cookie -> cookie.name + "=" + cookie.value)
                        .collect(Collectors.joining("; "));
        assertThat(push("https://evil.example", cookies)).isEqualTo(403);
        assertThat(push(server.address(), cookies)).isNotEqualTo(403);
        assertThat(push(server.address(), "")).as("of a stranger").isEqualTo(403);
    }

    /// Asks for a push connection, as a page of another site makes a browser do with our cookies.
    private int push(String origin, String cookies) throws IOException, InterruptedException {
        return status("/VAADIN/push?v-r=push", "Origin", origin, "Cookie", cookies);
    }

    private int status(String path, String... headers) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(server.address() + path))
                        .headers(headers)
                        .build();
        return elsewhere.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    @Test
    void whileTheDatabaseHangsPeopleStayAndAreToldAndNothingGetsLost() {
        var code = lobby.openWorkshop(chromium.laptop("en"), "NBA programme 2027");
        var joris = chromium.laptop("en");
        lobby.join(joris, code, "Joris Hendriks", "Marketing");
        button(joris, "Propose the first one").click();
        joris.getByLabel("What do we call it?").fill("Rate review call");
        var propose = joris.locator("vaadin-dialog vaadin-button[theme~=primary]");
        server.whileTheDatabaseHangs(() -> {
            assertThat(joris.locator(".live-trouble"))
                    .containsText("The database is away", containsPatiently());
            propose.click();
            assertThat(joris.locator("vaadin-notification-card"))
                    .containsText("cannot store anything", containsPatiently());
        });
        assertThat(joris.locator(".live-trouble"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        assertThat(joris.getByLabel("What do we call it?")).hasValue("Rate review call");
        propose.click();
        assertThat(joris.locator("nba-list h3")).hasCount(1);
    }

    private static LocatorAssertions.ContainsTextOptions containsPatiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
    }

    private static Locator me(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(Pattern.compile("You are " + name)));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
