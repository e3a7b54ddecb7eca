package nl.draagvlak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A facilitator on a laptop and Sanne on a dark Dutch phone agree on a benchmark.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BenchmarkIT {

    private static final Pattern SENTENCE = Pattern.compile(".*jij: 4,5.%, van 3.% tot 6.%.*");

    private final Chromium chromium = new Chromium();
    private final Server server = new Server();
    private final Lobby lobby = new Lobby(server);
    private Page fatima;
    private Page sanne;

    @BeforeEach
    void theBenchmarksAreOpen() {
        fatima = chromium.laptop("en");
        var code = lobby.openWorkshop(fatima, "NBA programme 2027");
        sanne = chromium.phone("nl", ColorScheme.DARK);
        lobby.join(sanne, code, "Sanne de Boer", "Inbound");
        fatima.navigate(sanne.url().replace("/nbas", "/benchmarks"));
        button(fatima, "Open Benchmarks…").click();
        fatima.locator("vaadin-confirm-dialog vaadin-button[theme~=primary]").click();
        sanne.navigate(sanne.url().replace("/nbas", "/benchmarks"));
        propose();
    }

    @AfterEach
    void theyLeave() {
        chromium.closeAllPages();
    }

    @AfterAll
    void end() {
        chromium.close();
        server.close();
    }

    @Test
    void aBandIsVotedForOnAPhoneRevealedAndAgreed() {
        beginARound();
        sanne.locator("benchmark-list a").click();
        type("Minstens", "3");
        type("Doel", "4,5");
        type("Hoogstens", "6");
        assertThat(open(sanne, "")).hasAttribute("aria-label", SENTENCE);
        assertThat(open(sanne, ".bullet-mine")).hasCount(1);

        sanne.reload();
        assertThat(sanne.getByLabel("Doel")).hasValue("4,5");
        assertThat(open(sanne, ".bullet-mine")).hasCount(1);
        button(sanne, "Mijn antwoord bewaren").press("Enter");
        assertThat(fatima.locator(".answered-count .figure")).hasText("1");
        assertThat(fatima.locator("benchmark-bullet .bullet-key")).isVisible();
        assertThat(fatima.locator("benchmark-bullet .bullet :is(.bullet-mine, .bullet-band)"))
                .hasCount(0);
        nothingIsInTheWay(sanne);

        button(fatima, "Reveal").click();
        fatima.locator("vaadin-confirm-dialog vaadin-button[theme~=primary]").click();
        assertThat(open(sanne, ".bullet-band.so-far")).isVisible();
        button(fatima, "Agree on").click();
        fatima.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(open(sanne, ".bullet-band:not(.so-far)")).isVisible();
        nothingIsInTheWay(sanne);
        nothingIsInTheWay(fatima);
    }

    @Test
    void behindThePictureThereIsATable() {
        var more = button(fatima, "As a table");
        more.press("Enter");
        assertThat(fatima.locator(".picture-table th[scope=row]")).hasText("now");
        assertThat(more).hasAttribute("aria-expanded", "true");
        more.press("Enter");
        assertThat(fatima.locator(".picture-table")).hasCount(0);
    }

    @Test
    void theListFitsTheNarrowestPhone() {
        sanne.setViewportSize(320, 640);
        assertThat(sanne.locator("benchmark-list .bullet")).isVisible();
        assertThat(sanne.evaluate("document.querySelector('.items-list').scrollWidth <= 320"))
                .isEqualTo(true);
        nothingIsInTheWay(sanne);
    }

    private void propose() {
        button(fatima, "Propose the first one").click();
        fatima.getByLabel("The KPI").fill("Conversion of the rate review call");
        fatima.getByLabel("Which question does it answer?").fill("Do more people say yes?");
        fatima.getByLabel("What exactly do we count?").fill("Appointments, of all calls.");
        fatima.getByLabel("How it is now").fill("2.1");
        fatima.getByLabel("Where that number comes from").fill("CRM");
        fatima.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(sanne.locator("benchmark-list h3")).isVisible();
    }

    private void beginARound() {
        button(fatima, "Start the first round…").click();
        fatima.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(sanne.locator("benchmark-list .tag.mine")).isVisible();
    }

    private void type(String label, String number) {
        var field = sanne.getByLabel(label);
        field.fill(number);
        field.blur();
    }

    /// The bullet of the open card, or a part of it.
    private static Locator open(Page page, String part) {
        return page.locator(".item-open .bullet " + part);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
    }

    private static void nothingIsInTheWay(Page page) {
        assertThat(InTheWay.on(page)).as(page.url()).isEmpty();
    }
}
