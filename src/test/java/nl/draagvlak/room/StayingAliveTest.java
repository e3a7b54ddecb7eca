package nl.draagvlak.room;

import static nl.draagvlak.workshop.Scenario.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.COLLECTION;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadPoolExecutor;
import nl.draagvlak.account.FrontDesk;
import nl.draagvlak.account.Seats;
import nl.draagvlak.room.ServedDraagvlak.MovableClock;
import nl.draagvlak.shell.PromptBroadcaster;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items;
import org.apache.catalina.Context;
import org.atmosphere.cpr.AtmosphereFramework;
import org.atmosphere.cpr.Broadcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ServedDraagvlak
class StayingAliveTest {

    private static final int FLOOD = 2000;

    /// Nobody wishes faster by hand.
    private static final Duration BETWEEN_TWO_WISHES = Duration.ofMillis(50);

    private final List<HeadlessTab> open = new ArrayList<>();
    private final ServletWebServerApplicationContext context;
    private final OpenTabs tabs;
    private final MovableClock clock;
    private final TomcatWebServer server;
    private Room room;
    private Room.Person ann;
    private Map<String, String> browser;

    @Autowired
    StayingAliveTest(ServletWebServerApplicationContext context) {
        this.context = context;
        tabs = context.getBean(OpenTabs.class);
        clock = context.getBean(MovableClock.class);
        server = (TomcatWebServer) Objects.requireNonNull(context.getWebServer());
    }

    @BeforeEach
    void annHasJoined() {
        room = new Room(context);
        ann = room.participant("Ann de Wit", MARKETING);
        browser = HeadlessTab.browser(cookieOf(ann));
    }

    @AfterEach
    void leave() {
        open.forEach(HeadlessTab::close);
    }

    @Test
    void whoOpensFiftyTabsHasTenThatLive() {
        var first = open();
        first.connected().reading();
        for (var i = 1; i < 50; i++) {
            open();
        }

        await().untilAsserted(() -> assertThat(room.screensOf(ann)).isEqualTo(OpenTabs.MOST));
        await().untilAsserted(() ->
                assertThat(first.messages()).anyMatch(one -> one.contains("/resting")));
        assertThat(first.touch()).contains("sessionExpired");
        assertThat(open.getLast().touch()).doesNotContain("sessionExpired");
    }

    @Test
    void theTabThatWasNotUsedForLongestMakesRoom() {
        for (var i = 0; i < OpenTabs.MOST; i++) {
            open();
        }
        open.getFirst().touch();
        open();

        assertThat(open.getFirst().touch()).doesNotContain("sessionExpired");
        assertThat(open.get(1).touch()).contains("sessionExpired");
    }

    @Test
    void aBrowserThatForgetsItsSessionHasTenTabsAllTheSame() {
        var before = sessions();
        for (var i = 0; i < 50; i++) {
            browser.remove("JSESSIONID");
            open();
        }
        await().untilAsserted(() -> assertThat(room.screensOf(ann)).isEqualTo(OpenTabs.MOST));
        assertThat(sessions() - before).isLessThanOrEqualTo(OpenTabs.MOST);
    }

    @Test
    void aTabThatIsNoLongerHeardOfGoesAndItsSessionToo() {
        var silent = open().connected();
        clock.pass(OpenTabs.SILENCE.minusMinutes(1));
        tabs.letGoOfTheSilent();
        assertThat(room.screensOf(ann)).isEqualTo(1);

        clock.pass(OpenTabs.SILENCE);
        await().until(() -> {
            // Whoever is busy just then is looked at the next time.
            tabs.letGoOfTheSilent();
            return room.screensOf(ann) == 0 && sessions() == 0;
        });
        assertThat(silent.touch()).contains("sessionExpired");
        open();
        assertThat(room.screensOf(ann)).isEqualTo(1);
    }

    @Test
    void whoFloodsUsWithoutACookieLeavesNoSession() throws Exception {
        var reader = open().connected().reading();
        var before = sessions();
        var there = "workshops/" + room.workshop().value() + "/nbas";
        var addresses =
                List.of(
                        "/",
                        "/join",
                        "/join?code=AAAAAA",
                        "/?v-r=init&query=&location=" + there,
                        "/?v-r=init",
                        "/?v-r=uidl&v-uiId=0",
                        "/" + there,
                        "/" + there.replace("nbas", "newest"));
        try (var http = HttpClient.newHttpClient()) {
            for (var i = 0; i < FLOOD; i++) {
                var answer = get(http, addresses.get(i % addresses.size()));
                assertThat(answer.headers().allValues("Set-Cookie"))
                        .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
            }
        }

        assertThat(sessions()).isEqualTo(before);
        thenIsShown(reader, propose("Rate review call"));
    }

    @Test
    void whoStopsReadingHoldsNobodyUpAndIsShownTheNewestWhenTheyGoOn() {
        var reader = open().connected().reading();
        var slow = open().connected();
        await().until(() -> room.screensOf(ann) == 2);

        long last = 0;
        for (var i = 0; i < 400; i++) {
            clock.pass(BETWEEN_TWO_WISHES);
            last = propose("Rate review call " + i);
        }
        thenIsShown(reader, last);
        slow.reading();
        thenIsShown(slow, last);

        assertThat(slow.messages().size()).isLessThan(reader.messages().size() / 2);
    }

    @Test
    void whoIsShownALotKeepsOneHeartbeat() {
        var reader = open().connected().reading();
        for (var i = 0; i < 50; i++) {
            clock.pass(BETWEEN_TWO_WISHES);
            thenIsShown(reader, propose("Rate review call " + i));
        }
        assertThat(broadcasters())
                .extracting(one -> one.getBroadcasterConfig().getScheduledExecutorService())
                .allSatisfy(heartbeats ->
                        assertThat(heartbeats)
                                .asInstanceOf(type(ThreadPoolExecutor.class))
                                .extracting(ThreadPoolExecutor::getQueue, COLLECTION)
                                .hasSizeLessThan(20));
    }

    private Collection<Broadcaster> broadcasters() {
        var name = JSR356WebsocketInitializer.getAttributeName("springServlet");
        var servlets = Objects.requireNonNull(context.getServletContext());
        var push = (AtmosphereFramework) servlets.getAttribute(name);
        return push.getBroadcasterFactory().lookupAll();
    }

    @Test
    void aReaderWhoKeepsAThreadWaitingKeepsNobodyElseWaiting() {
        assertThat(broadcasters())
                .isNotEmpty()
                .hasOnlyElementsOfType(PromptBroadcaster.class)
                .extracting(one -> one.getBroadcasterConfig().getAsyncWriteService())
                .allSatisfy(writers ->
                        assertThat(writers)
                                .asInstanceOf(type(ThreadPoolExecutor.class))
                                .returns(
                                        Integer.MAX_VALUE, ThreadPoolExecutor::getMaximumPoolSize));
    }

    private HeadlessTab open() {
        var tab =
                HeadlessTab.open(
                        server.getPort(),
                        browser,
                        "workshops/" + room.workshop().value() + "/nbas");
        open.add(tab);
        return tab;
    }

    /// Gives the number of the contribution.
    private long propose(String name) {
        room.submit(
                room.facilitator(),
                new Items.Propose(new ItemId(UUID.randomUUID()), SampleNba.named(name).nba()));
        return room.seen().seq();
    }

    private static void thenIsShown(HeadlessTab tab, long seq) {
        var newest = "\"key\":\"seq\",\"feat\":1,\"value\":" + seq;
        await().until(() -> tab.messages().stream().anyMatch(one -> one.contains(newest)));
    }

    private HttpResponse<String> get(HttpClient http, String path)
            throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + server.getPort() + path);
        return http.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private int sessions() {
        var app = (Context) server.getTomcat().getHost().findChildren()[0];
        return app.getManager().getActiveSessions();
    }

    /// What the browser holds with which somebody joined.
    private String cookieOf(Room.Person person) {
        var response = new MockHttpServletResponse();
        var visitor =
                context.getBean(FrontDesk.class).welcome(new MockHttpServletRequest(), response);
        context.getBean(Seats.class).take(visitor, room.workshop(), person.id());
        return Objects.requireNonNull(response.getCookie("visitor")).getValue();
    }
}
