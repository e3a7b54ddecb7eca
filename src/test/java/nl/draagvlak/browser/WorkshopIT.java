package nl.draagvlak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.draagvlak.browser.Hand.answerYes;
import static nl.draagvlak.browser.Hand.go;
import static nl.draagvlak.browser.Hand.press;
import static nl.draagvlak.browser.Hand.pressInDialog;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Three people walk the whole job, while the server is killed again and again as they act: what a
/// browser had painted is still there afterwards, what was half typed too, and what was sent is
/// there once, whether or not its answer got lost.
class WorkshopIT {

    private static final double PATIENCE = 60_000;
    private static final double USUAL = 5000;
    private static final String WHAT_IS_PAINTED =
            "nba-list h3, assumption-list h3, benchmark-list h3, .item-card h2, .measure h2, .words"
                    + " p, .my-concerns p, .main :is(h1, h2), .group-value, .given span, .item-head"
                    + " .tag, release-list h3";

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Chromium chromium = new Chromium();
    private final Server server = new Server();
    private Page fatima;
    private Page joris;
    private Page sanne;

    @BeforeEach
    void theyComeIn() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var lobby = new Lobby(server);
        fatima = chromium.laptop("en");
        var code = lobby.openWorkshop(fatima, "NBA programme 2027");
        joris = chromium.laptop("en");
        sanne = chromium.phone("nl", ColorScheme.LIGHT);
        lobby.join(joris, code, "Joris Hendriks", "Marketing");
        lobby.join(sanne, code, "Sanne de Boer", "Inbound");
        fatima.navigate(joris.url());
        everybody().forEach(page -> page.setDefaultTimeout(PATIENCE));
    }

    @AfterEach
    void end() {
        PlaywrightAssertions.setDefaultAssertionTimeout(USUAL);
        chromium.close();
        server.close();
    }

    @Test
    void fromAnInvitationToAnAgreement() {
        theySayHowTheyFeel();
        theyProposeAnNbaAndSayWhereTheyStand();
        theyEstimateWhatNobodyKnows();
        theyVoteForABand();
        theyDesignTheDashboard();
        theyReleaseWhatTheyAgreedOn();
        assertThat(server.stop()).isZero();
        assertThat(server.output()).doesNotContain(" ERROR ", "Joris", "Sanne");
    }

    private void theySayHowTheyFeel() {
        go(fatima, "listening");
        go(joris, "listening");
        go(sanne, "listening");
        joris.locator(".score").nth(3).click();
        sanne.locator(".score").nth(1).tap();
        sanne.locator("vaadin-details-summary").filter(having("Zeggen wat je tegenhoudt")).tap();
        sanne.getByLabel("Ik vertrouw het niet").check();
        sanne.getByLabel("Wat zou helpen?").fill("Laat zien wat je met mijn klanten doet.");
        press(sanne, "Zeggen");
        assertThat(sanne.locator(".my-concerns > li")).containsText("Laat zien wat je");
        killWhileAllLookOn();
        assertThat(joris.locator(".score[aria-pressed=true]")).hasCount(1);
        assertThat(sanne.locator(".my-concerns > li")).containsText("Laat zien wat je");

        press(fatima, "Close Listening round…");
        answerYes(fatima);
        // Two are too few: nobody learns what one of them said, but whoever said it.
        assertThat(fatima.getByText("Fewer than three people answered")).isVisible();
        Stream.of(fatima, joris)
                .forEach(page -> assertThat(page.getByText("Laat zien wat je")).hasCount(0));
        assertThat(sanne.locator(".my-concerns > li")).containsText("Laat zien wat je");
        everybody().forEach(page -> go(page, "nbas"));
    }

    private void theyProposeAnNbaAndSayWhereTheyStand() {
        press(joris, "Propose the first one");
        joris.getByLabel("What do we call it?").fill("Rate review call");
        pressInDialog(joris);
        everybody().forEach(page -> page.locator("nba-list a").first().click());
        press(sanne, "Mee eens");
        assertThat(sanne.locator("[aria-pressed=true]").getByText("Mee eens")).isVisible();
        talk(joris).fill("And who calls");
        talk(sanne).fill("In januari bellen ze");
        talk(fatima).fill("Let us first");
        killWhileAllLookOn();
        assertThat(talk(joris)).hasValue("And who calls");
        assertThat(talk(sanne)).hasValue("In januari bellen ze");
        assertThat(talk(fatima)).hasValue("Let us first");
        killWhileAllSay(
                "And who calls them?", "In januari bellen ze vanzelf.", "Let us first ask them.");
        lower(sanne);

        press(fatima, "Record as agreed…");
        answerYes(fatima);
        assertThat(sanne.locator(".item-head .tag")).hasText("Akkoord");
    }

    private void theyEstimateWhatNobodyKnows() {
        go(fatima, "assumptions");
        press(fatima, "Open Assumptions…");
        answerYes(fatima);
        press(fatima, "Propose the first one");
        fatima.getByLabel("The question").fill("Of 100 customers we call, how many say yes?");
        fatima.getByLabel("Short name").fill("Starting propensity");
        fatima.getByLabel("Never less than").fill("0");
        fatima.getByLabel("Never more than").fill("100");
        pressInDialog(fatima);
        go(joris, "assumptions");
        go(sanne, "assumptions");
        List.of(joris, sanne).forEach(page -> page.locator("assumption-list a").first().click());
        press(fatima, "Start the first round…");
        pressInDialog(fatima);

        estimate(joris, "2", "4.25", "6");
        sure(joris);
        press(joris, "Save my answer");
        assertThat(joris.locator(".given")).containsText("4.25");
        sanne.locator(".three input").nth(0).fill("3");
        sanne.locator(".three input").nth(1).fill("5,25");
        sanne.locator(".three input").nth(1).blur();
        sure(sanne);
        talk(fatima).fill("Nobody looks");
        killWhileAllLookOn();
        assertThat(sanne.locator(".three input").nth(1)).hasValue("5,25");
        assertThat(talk(fatima)).hasValue("Nobody looks");
        assertThat(sanne.locator(".sure [checked]")).containsText("80");
        sanne.locator(".three input").nth(2).fill("8");
        sanne.locator(".three input").nth(2).blur();
        press(sanne, "Mijn antwoord bewaren");
        assertThat(sanne.locator(".given")).containsText("5,25");
        assertThat(fatima.locator(".answered-count")).hasText("2 of 2 have answered");

        press(fatima, "Reveal");
        answerYes(fatima);
        // (4.25 + 5.25) / 2 between (2 + 3) / 2 and (6 + 8) / 2, all of them 80 % sure.
        everybody()
                .forEach(page ->
                        assertThat(page.locator("estimate-strip svg[role=img]")).isVisible());
        assertThat(joris.locator(".group-value")).hasText("4.8\u00a0%");
        assertThat(sanne.locator(".group-value")).hasText("4,8\u00a0%");
        press(fatima, "Agree on 4.8\u00a0%");
        pressInDialog(fatima);
        assertThat(sanne.locator(".item-head .tag")).hasText("Akkoord");
    }

    private void theyVoteForABand() {
        go(fatima, "benchmarks");
        press(fatima, "Open Benchmarks…");
        answerYes(fatima);
        press(fatima, "Propose the first one");
        fatima.getByLabel("The KPI").fill("Conversion of the rate review call");
        fatima.getByLabel("Which question does it answer?").fill("Do more people say yes?");
        fatima.getByLabel("What exactly do we count?").fill("Appointments, of all calls.");
        fatima.getByLabel("How it is now").fill("2.1");
        fatima.getByLabel("Where that number comes from").fill("CRM");
        pressInDialog(fatima);
        go(joris, "benchmarks");
        go(sanne, "benchmarks");
        List.of(joris, sanne).forEach(page -> page.locator("benchmark-list a").first().click());
        press(fatima, "Start the first round…");
        pressInDialog(fatima);

        estimate(joris, "4", "5", "7");
        press(joris, "Save my answer");
        assertThat(joris.locator(".given")).containsText("5");
        estimate(sanne, "5", "6,5", "9");
        press(sanne, "Mijn antwoord bewaren");
        assertThat(fatima.locator(".answered-count")).hasText("2 of 2 have answered");
        press(fatima, "Reveal");
        answerYes(fatima);
        fatima.locator("vaadin-button").filter(having("Agree on")).first().click();
        pressInDialog(fatima);
        assertThat(sanne.locator(".item-head .tag")).hasText("Akkoord");
    }

    private void theyDesignTheDashboard() {
        go(fatima, "dashboard");
        press(fatima, "Open Dashboard…");
        answerYes(fatima);
        go(joris, "dashboard");
        go(sanne, "dashboard");
        press(joris, "Add the first widget");
        joris.getByLabel("What do we call it?").fill("Yes to a rate review");
        joris.getByLabel("What does somebody decide with it?").fill("Whom do we call tomorrow?");
        joris.locator("vaadin-select[data-field=about]").click();
        joris.locator("vaadin-select-item").filter(having("Starting propensity")).click();
        pressInDialog(joris);
        everybody().forEach(page -> page.locator("dashboard-canvas .widget-open").click());
        joris.locator(".widget-open").press("ArrowRight");
        joris.locator(".widget-open").press("Shift+ArrowDown");
        assertThat(fatima.locator(".grid-stack-item")).hasAttribute("gs-x", "1");
        press(joris, "Must");
        press(sanne, "Moet");
        killWhileAllLookOn();
        assertThat(fatima.locator(".grid-stack-item")).hasAttribute("gs-h", "4");
        press(fatima, "Record as agreed…");
        answerYes(fatima);
        assertThat(sanne.locator(".item-head .tag")).hasText("Akkoord");
    }

    private void theyReleaseWhatTheyAgreedOn() {
        go(fatima, "agreement");
        press(fatima, "Open Agreement…");
        answerYes(fatima);
        go(joris, "agreement");
        go(sanne, "agreement");
        press(fatima, "Release version 1…");
        fatima.getByLabel("What do you call this version?").fill("After the first afternoon");
        pressInDialog(fatima);
        everybody().forEach(page -> assertThat(page.locator("release-list li")).hasCount(1));
        killWhileAllLookOn();

        var file =
                joris.waitForDownload(
                        () -> joris.locator("release-list a[href$='set.json']").click());
        var json = text(file.path());
        var set = MAPPER.readTree(json);
        assertThat(problems(json)).isEmpty();
        assertThat(set.at("/version").asInt()).isEqualTo(1);
        assertThat(set.at("/title").asString()).isEqualTo("After the first afternoon");
        assertThat(set.at("/nbas/0/name").asString()).isEqualTo("Rate review call");
        // Worked out from what was typed: 2, 4.25, 6 and 3, 5.25, 8 per cent, both 80 % sure; as
        // everybody read it.
        assertThat(set.at("/assumptions/0/value").decimalValue()).isEqualByComparingTo("0.048");
        assertThat(set.at("/assumptions/0/lower").decimalValue()).isEqualByComparingTo("0.025");
        assertThat(set.at("/assumptions/0/upper").decimalValue()).isEqualByComparingTo("0.07");
        assertThat(set.at("/assumptions/0/respondents").asInt()).isEqualTo(2);
        assertThat(set.at("/assumptions/0/agreement").decimalValue()).isEqualByComparingTo("1");
        // The medians of 4, 5, 7 and 5, 6.5, 9 per cent.
        assertThat(set.at("/benchmarks/0/target").decimalValue()).isEqualByComparingTo("0.0575");
        assertThat(set.at("/benchmarks/0/lower").decimalValue()).isEqualByComparingTo("0.045");
        assertThat(set.at("/benchmarks/0/upper").decimalValue()).isEqualByComparingTo("0.08");
        assertThat(set.at("/benchmarks/0/baseline").decimalValue()).isEqualByComparingTo("0.021");
        // Four columns and three rows at first, then one to the right and one higher.
        assertThat(set.at("/dashboard/widgets").size()).isEqualTo(1);
        assertThat(set.at("/dashboard/widgets/0/title").asString())
                .isEqualTo("Yes to a rate review");
        assertThat(set.at("/dashboard/widgets/0/about")).isEqualTo(set.at("/assumptions/0/id"));
        assertThat(set.at("/dashboard/widgets/0/x").asInt()).isEqualTo(1);
        assertThat(set.at("/dashboard/widgets/0/y").asInt()).isEqualTo(0);
        assertThat(set.at("/dashboard/widgets/0/w").asInt()).isEqualTo(4);
        assertThat(set.at("/dashboard/widgets/0/h").asInt()).isEqualTo(4);
        assertThat(set.at("/open").isEmpty()).isTrue();
    }

    /// What the schema that the server publishes has against a document.
    private List<String> problems(String json) {
        var schema =
                fatima.request().get(server.address() + "/schemas/parameter-set-1.json").text();
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends the server as a power failure would while all three have it before them.
    private void killWhileAllLookOn() {
        killWhile(() -> {});
    }

    /// Ends the server while it has what all three just sent; whoever still finds their words in
    /// the field sends them again.
    private void killWhileAllSay(String joris, String sanne, String fatima) {
        var said = Map.of(this.joris, joris, this.sanne, sanne, this.fatima, fatima);
        said.forEach((page, words) -> talk(page).fill(words));
        killWhile(() -> said.keySet().forEach(WorkshopIT::send));
        said.forEach((page, words) -> {
            if (talk(page).inputValue().equals(words)) {
                send(page);
            }
            assertThat(talk(page)).hasValue("");
        });
        everybody()
                .forEach(page -> {
                    talk(page);
                    said.values()
                            .forEach(words ->
                                    assertThat(page.locator(".say .words").filter(having(words)))
                                            .hasCount(1));
                });
    }

    private static void send(Page page) {
        page.locator(".talk-line vaadin-button").click();
    }

    private void killWhile(Runnable act) {
        var painted =
                everybody().collect(Collectors.toMap(Function.identity(), WorkshopIT::painted));
        assertThat(painted.values()).allMatch(words -> !words.isEmpty());
        everybody().forEach(page -> page.evaluate("() => { window.isOfBefore = true }"));
        act.run();
        server.killAndStartAgain();
        // What was pressed on the page of before, while it already reloads, would be lost.
        everybody().forEach(page -> page.waitForFunction("() => !window.isOfBefore"));
        everybody()
                .forEach(page ->
                        assertThat(page.locator("connection-state .live:not(.off):not(.behind)"))
                                .isVisible());
        painted.forEach(WorkshopIT::isStillThere);
    }

    private static void isStillThere(Page page, List<String> painted) {
        painted.forEach(words ->
                assertThat(page.locator(WHAT_IS_PAINTED).filter(having(words))).not().hasCount(0));
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static List<String> painted(Page page) {
        return page.locator(WHAT_IS_PAINTED).locator("visible=true").allInnerTexts().stream()
                .filter(words -> !words.isBlank())
                .toList();
    }

    private Stream<Page> everybody() {
        return Stream.of(fatima, joris, sanne);
    }

    private static void estimate(Page page, String low, String best, String high) {
        var numbers = List.of(low, best, high);
        for (int i = 0; i < numbers.size(); i++) {
            page.locator(".three input").nth(i).fill(numbers.get(i));
        }
        page.locator(".three input").nth(2).blur();
    }

    /// Sure for 80 per cent.
    private static void sure(Page page) {
        page.locator(".sure vaadin-radio-button").nth(2).click();
    }

    /// Where one says something; on a phone the conversation is drawn up for it.
    private static Locator talk(Page page) {
        var handle = page.locator(".item-talk-column:not(.up) .sheet-handle");
        if (handle.isVisible()) {
            handle.tap();
            assertThat(page.locator(".item-talk-column.up")).isVisible();
        }
        return page.locator(".talk-line textarea");
    }

    private static void lower(Page page) {
        page.locator(".item-talk-column.up .sheet-handle").tap();
    }
}
