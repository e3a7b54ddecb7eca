package nl.draagvlak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Three people walk the whole job, while the server is killed again and again: what a browser had
/// painted is still there afterwards, and what was half typed too.
class WorkshopIT {

    private static final double PATIENCE = 60_000;
    private static final double USUAL = 5000;
    private static final String WHAT_IS_PAINTED =
            "nba-list h3, assumption-list h3, benchmark-list h3, .item-card h2, .measure h2, .words"
                    + " p, .group-value, .given span, .item-head .tag, release-list h3";

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
        theyProposeAnNbaAndSayWhereTheyStand();
        theyEstimateWhatNobodyKnows();
        theyVoteForABand();
        theyReleaseWhatTheyAgreedOn();
        assertThat(server.stop()).isZero();
        assertThat(server.output()).doesNotContain(" ERROR ", "Joris", "Sanne");
    }

    private void theyProposeAnNbaAndSayWhereTheyStand() {
        press(joris, "Propose the first one");
        joris.getByLabel("What do we call it?").fill("Rate review call");
        pressInDialog(joris);
        everybody().forEach(page -> page.locator("nba-list a").first().click());
        press(sanne, "Mee eens");
        assertThat(sanne.locator("[aria-pressed=true]").getByText("Mee eens")).isVisible();
        talk(joris).fill("Do they know us by then?");
        press(joris, "Send");
        assertThat(sanne.getByText("Do they know us by then?")).isVisible();

        talk(joris).fill("And who calls");
        talk(sanne).fill("In januari bellen ze");
        talk(fatima).fill("Let us first");
        killWhileAllLookOn();
        assertThat(talk(joris)).hasValue("And who calls");
        assertThat(talk(sanne)).hasValue("In januari bellen ze");
        assertThat(talk(fatima)).hasValue("Let us first");
        talk(sanne).fill("In januari bellen ze vanzelf.");
        press(sanne, "Versturen");
        assertThat(joris.getByText("In januari bellen ze vanzelf.")).isVisible();

        press(fatima, "Record as agreed…");
        answerYes(fatima);
        assertThat(sanne.locator(".item-head .tag")).hasText("Akkoord");
    }

    private void theyEstimateWhatNobodyKnows() {
        open(fatima, "assumptions");
        press(fatima, "Open Assumptions…");
        answerYes(fatima);
        press(fatima, "Propose the first one");
        fatima.getByLabel("The question").fill("Of 100 customers we call, how many say yes?");
        fatima.getByLabel("Short name").fill("Starting propensity");
        fatima.getByLabel("Never less than").fill("0");
        fatima.getByLabel("Never more than").fill("100");
        pressInDialog(fatima);
        open(joris, "assumptions");
        open(sanne, "assumptions");
        everybody().forEach(page -> page.locator("assumption-list a").first().click());
        press(fatima, "Start the first round…");
        pressInDialog(fatima);

        estimate(joris, "2", "4.25", "6");
        press(joris, "Save my answer");
        assertThat(joris.locator(".given")).containsText("4.25");
        sanne.locator(".three input").nth(0).fill("3");
        sanne.locator(".three input").nth(1).fill("5,25");
        sanne.locator(".three input").nth(1).blur();
        talk(fatima).fill("Nobody looks");
        killWhileAllLookOn();
        assertThat(sanne.locator(".three input").nth(1)).hasValue("5,25");
        assertThat(talk(fatima)).hasValue("Nobody looks");
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
        talk(joris).fill("We are closer than I");
        killWhileAllLookOn();
        assertThat(talk(joris)).hasValue("We are closer than I");
        press(fatima, "Agree on 4.8\u00a0%");
        answerYes(fatima);
        assertThat(sanne.locator(".item-head .tag")).hasText("Akkoord");
    }

    private void theyVoteForABand() {
        open(fatima, "benchmarks");
        press(fatima, "Open Benchmarks…");
        answerYes(fatima);
        press(fatima, "Propose the first one");
        fatima.getByLabel("The KPI").fill("Conversion of the rate review call");
        fatima.getByLabel("Which question does it answer?").fill("Do more people say yes?");
        fatima.getByLabel("What exactly do we count?").fill("Appointments, of all calls.");
        fatima.getByLabel("How it is now").fill("2.1");
        fatima.getByLabel("Where that number comes from").fill("CRM");
        pressInDialog(fatima);
        open(joris, "benchmarks");
        open(sanne, "benchmarks");
        everybody().forEach(page -> page.locator("benchmark-list a").first().click());
        press(fatima, "Start the first round…");
        pressInDialog(fatima);

        estimate(joris, "4", "5", "7");
        press(joris, "Save my answer");
        assertThat(joris.locator(".given")).containsText("5");
        sanne.locator(".three input").nth(0).fill("5");
        sanne.locator(".three input").nth(1).fill("6,5");
        sanne.locator(".three input").nth(1).blur();
        talk(fatima).fill("Take your time");
        killWhileAllLookOn();
        assertThat(sanne.locator(".three input").nth(1)).hasValue("6,5");
        sanne.locator(".three input").nth(2).fill("9");
        sanne.locator(".three input").nth(2).blur();
        press(sanne, "Mijn antwoord bewaren");
        assertThat(fatima.locator(".answered-count")).hasText("2 of 2 have answered");
        press(fatima, "Reveal");
        answerYes(fatima);
        fatima.locator("vaadin-button").filter(having("Agree on")).first().click();
        answerYes(fatima);
        assertThat(sanne.locator(".item-head .tag")).hasText("Akkoord");
    }

    private void theyReleaseWhatTheyAgreedOn() {
        open(fatima, "agreement");
        press(fatima, "Open Agreement…");
        answerYes(fatima);
        open(joris, "agreement");
        open(sanne, "agreement");
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
        // Worked out from what was typed: 2, 4.25, 6 and 3, 5.25, 8 per cent, both 80 % sure.
        assertThat(set.at("/assumptions/0/value").decimalValue()).isEqualByComparingTo("0.0475");
        assertThat(set.at("/assumptions/0/lower").decimalValue()).isEqualByComparingTo("0.025");
        assertThat(set.at("/assumptions/0/upper").decimalValue()).isEqualByComparingTo("0.07");
        assertThat(set.at("/assumptions/0/respondents").asInt()).isEqualTo(2);
        assertThat(set.at("/assumptions/0/agreement").decimalValue()).isEqualByComparingTo("1");
        // The medians of 4, 5, 7 and 5, 6.5, 9 per cent.
        assertThat(set.at("/benchmarks/0/target").decimalValue()).isEqualByComparingTo("0.0575");
        assertThat(set.at("/benchmarks/0/lower").decimalValue()).isEqualByComparingTo("0.045");
        assertThat(set.at("/benchmarks/0/upper").decimalValue()).isEqualByComparingTo("0.08");
        assertThat(set.at("/benchmarks/0/baseline").decimalValue()).isEqualByComparingTo("0.021");
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
        var painted =
                everybody().collect(Collectors.toMap(Function.identity(), WorkshopIT::painted));
        assertThat(painted.values()).allMatch(words -> !words.isEmpty());
        server.killAndStartAgain();
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
        return page.locator(WHAT_IS_PAINTED).allInnerTexts().stream()
                .filter(words -> !words.isBlank())
                .toList();
    }

    private Stream<Page> everybody() {
        return Stream.of(fatima, joris, sanne);
    }

    /// Goes to a stage as soon as one may; on a phone it may be in the menu.
    private static void open(Page page, String stage) {
        var way = "a[href$='/" + stage + "']";
        var atHand = page.locator(".rail > ol " + way);
        assertThat(atHand).isAttached();
        if (atHand.isVisible()) {
            atHand.click();
        } else {
            page.locator(".rail > .more button").click();
            page.locator(".menu " + way).click();
        }
    }

    private static void estimate(Page page, String low, String best, String high) {
        var numbers = List.of(low, best, high);
        for (int i = 0; i < numbers.size(); i++) {
            page.locator(".three input").nth(i).fill(numbers.get(i));
        }
        page.locator(".three input").nth(2).blur();
    }

    private static Locator talk(Page page) {
        return page.locator(".talk-line textarea");
    }

    private static void press(Page page, String name) {
        page.locator("vaadin-button")
                .getByText(name, exactly())
                .locator("visible=true")
                .first()
                .click();
    }

    private static void pressInDialog(Page page) {
        var act = page.locator("vaadin-dialog vaadin-button[theme~=primary]");
        act.click();
        assertThat(act).hasCount(0);
    }

    private static void answerYes(Page page) {
        var act = page.locator("vaadin-confirm-dialog vaadin-button[theme~=primary]");
        act.click();
        assertThat(act).hasCount(0);
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
