package nl.draagvlak.browser;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks at what somebody has before them in every way there is, and gathers all that is wrong.
final class Inspection {

    /// With `-Ddraagvlak.pictures=DIR` everything that is looked at is laid down there.
    private static final Optional<Path> PICTURES =
            Optional.ofNullable(System.getProperty("draagvlak.pictures")).map(Path::of);

    private static final double LONGEST_CHANGE = 3000;
    private static final String RUNS_OFF_SIDEWAYS =
            "document.documentElement.scrollWidth > innerWidth";

    private final Page page;
    private final CDPSession devTools;
    private final String who;
    private final List<String> faults = new ArrayList<>();

    Inspection(Page page, String who) {
        this.page = page;
        this.devTools = page.context().newCDPSession(page);
        this.who = who;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /// Makes the page look like this.
    void as(Look look) {
        look.on(page, devTools);
    }

    /// Looks at a page of which `shown` is what it is about; `state` names it for people.
    void look(String state, Locator shown) {
        look(state, shown, List.of(Look.values()));
    }

    /// The same for what only phones have.
    void lookByPhone(String state, Locator shown) {
        look(state, shown, List.of(Look.LIGHT_PHONE, Look.DARK_PHONE));
    }

    private void look(String state, Locator shown, List<Look> looks) {
        for (var look : looks) {
            as(look);
            var where = who + ", " + state + ", " + look + ": ";
            if (!isThere(shown.first())) {
                faults.add(where + "it is not there");
            }
            if (look.isPhone() && Boolean.TRUE.equals(page.evaluate(RUNS_OFF_SIDEWAYS))) {
                faults.add(where + "it scrolls sideways");
            }
            InTheWay.on(page).forEach(fault -> faults.add(where + fault));
            PICTURES.ifPresent(
                    folder -> draw(folder.resolve(state + " " + who + " " + look + ".png")));
        }
    }

    private static boolean isThere(Locator shown) {
        try {
            shown.waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_CHANGE));
            return true;
        } catch (TimeoutError _) {
            return false;
        }
    }

    private void draw(Path picture) {
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    }
}
