package nl.draagvlak.bench;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import nl.draagvlak.browser.Chromium;
import org.HdrHistogram.Histogram;

/// Two windows of a real browser: from a click in one until its words are painted in the other.
///
/// The windows share the clock of this machine. Words are painted when the second frame begins
/// after they came into the page, so that up to one frame is counted that nobody waits for.
final class Windows {

    private static final int CLICKS = 30;
    private static final int ITEMS = 50;
    private static final int PEOPLE = 50;
    private static final int RATE = 20;
    private static final Duration BUSY = Duration.ofSeconds(30);
    private static final Duration BETWEEN = Duration.ofMillis(130);

    private static final String CLOCK =
            """
            document.addEventListener('click', click => {
              window.clickedAt = performance.timeOrigin + click.timeStamp;
            }, true);
            window.await = words => {
              window.painted = new Promise(done => {
                const look = () => {
                  if ([...document.querySelectorAll('talk-list')].some(list => list.textContent.includes(words))) {
                    observer.disconnect();
                    requestAnimationFrame(() => requestAnimationFrame(() =>
                      done(performance.timeOrigin + performance.now())));
                  }
                };
                const observer = new MutationObserver(look);
                observer.observe(document, { subtree: true, childList: true, characterData: true });
              });
            };
            """;

    private final Findings findings;

    Windows(Findings findings) {
        this.findings = findings;
    }

    /// In a room of their own, and again while others are busy in it.
    void measure() {
        if (!Chromium.isThere()) {
            System.out.println("No Chromium here: click to painted is left out.");
            return;
        }
        try (var measured = Measured.ownServer();
                var chromium = new Chromium()) {
            var host = measured.host();
            var opened = host.open("Bench windows");
            var items = new Table(opened, Profile.mixed).laid(ITEMS);
            var writer = window(chromium, host, opened, items.getFirst(), "Writer");
            var reader = window(chromium, host, opened, items.getFirst(), "Reader");
            clicks(writer, reader, "warm-up");
            say(clicks(writer, reader, "alone"), 0);
            try (var room = Room.of(host, opened, Profile.mixed, PEOPLE, items)) {
                new Trial(room, BUSY.dividedBy(3)).flatOut();
                var busy = new Together<Trial.Outcome>();
                busy.begin(() -> new Trial(room, BUSY).at(RATE));
                say(clicks(writer, reader, "among others"), PEOPLE);
                busy.done();
            }
            measured.complaints().forEach(findings::complain);
        }
    }

    private static Page window(
            Chromium chromium, Host host, Host.Opened opened, String item, String name) {
        var page = chromium.laptop("en");
        page.addInitScript(CLOCK);
        page.navigate(host.server() + "/join?code=" + opened.code());
        page.locator("input[name=name]").fill(name);
        page.locator("main form label:has(input[name=department])").first().click();
        page.locator("main form button").last().click();
        page.locator("nba-list h3").first().waitFor();
        page.navigate(host.server() + "/" + opened.workshop() + "/nbas/" + item);
        page.locator(".talk-line textarea").waitFor();
        return page;
    }

    private static Histogram clicks(Page writer, Page reader, String about) {
        var found = new Histogram(3);
        for (var n = 0; n < CLICKS; n++) {
            var words = "Said " + about + " for the time " + n + ".";
            reader.evaluate("words => window.await(words)", words);
            writer.locator(".talk-line textarea").fill(words);
            writer.locator(".talk-line vaadin-button").last().click();
            var painted = time(reader, "window.painted");
            var clicked = time(writer, "window.clickedAt");
            found.recordValue(Math.max(0, Math.round((painted - clicked) * 1000)));
            Pause.of(BETWEEN);
        }
        return found;
    }

    /// In milliseconds.
    private static double time(Page page, String what) {
        return ((Number) page.evaluate("() => " + what)).doubleValue();
    }

    private void say(Histogram micros, int others) {
        for (var percent : List.of(50, 95)) {
            findings.say(
                    "click to painted, " + percent + " of 100",
                    others,
                    micros.getValueAtPercentile(percent) / 1e3,
                    "ms");
        }
    }
}
