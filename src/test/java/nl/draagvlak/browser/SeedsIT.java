package nl.draagvlak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.draagvlak.browser.Hand.press;
import static nl.draagvlak.browser.Hand.pressInDialog;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Three people answer ten seed questions and one of which nobody knows the answer; Sanne does it
/// on a phone in Dutch, and Karim is wrong about three.
class SeedsIT {

    private static final int PATIENCE = 60_000;
    private static final int USUAL = 5_000;
    private static final int SEEDS = 10;
    private static final int KNOWN_TO_KARIM = 7;
    private static final String LIST =
            IntStream.rangeClosed(1, SEEDS)
                    .mapToObj(day ->
                            "How long was a call on day " + day + "?;Day " + day + ";seconds")
                    .collect(Collectors.joining("\n", "Question;Short name;Unit\n", "\n"));
    private static final String UNKNOWN = "How long will a rate review take?;Rate review;seconds";
    private static final String TRUTH = "Het echte antwoord is 100";

    private final Chromium chromium = new Chromium();
    private final Server server = new Server();
    private final Lobby lobby = new Lobby(server);
    private final Map<String, Page> people = new LinkedHashMap<>();
    private Page fatima;

    @BeforeEach
    void theyComeIn() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        fatima = chromium.laptop("en");
        var code = lobby.openWorkshop(fatima, "NBA programme 2027");
        for (var name : List.of("Sanne", "Joris", "Karim")) {
            var isSanne = name.equals("Sanne");
            var page = isSanne ? chromium.phone("nl", ColorScheme.DARK) : chromium.laptop("en");
            page.setDefaultTimeout(PATIENCE);
            people.put(name, page);
            lobby.join(page, code, name, "Marketing");
        }
        fatima.navigate(page("Joris").url());
        fatima.setDefaultTimeout(PATIENCE);
    }

    @AfterEach
    void end() {
        PlaywrightAssertions.setDefaultAssertionTimeout(USUAL);
        chromium.close();
        server.close();
    }

    @Test
    void answersAreWeighedByHowWellPeopleDid() {
        fatimaImportsTheQuestionsAndMarksTen();
        press(fatima, "Ask several at once…");
        assertThat(fatima.locator(".questions vaadin-checkbox[checked]")).hasCount(SEEDS + 1);
        pressInDialog(fatima);
        people.forEach(this::answerAll);
        press(fatima, "Reveal all…");
        fatima.locator("vaadin-confirm-dialog vaadin-button[theme~=primary]").click();
        fatimaTellsTheTruths();

        var sanne = new Inspection(page("Sanne"), "Sanne");
        open(page("Sanne"), 0);
        assertThat(page("Sanne").locator(".seed-note"))
                .containsText("In jouw bandbreedtes lagen 10 van de 10 echte antwoorden");
        sanne.look("how one did", page("Sanne").locator(".seed-truth").getByText(TRUTH));
        everybodySeesOnlyHowTheyDid();

        press(fatima, "Show weighted values");
        var joris = new Inspection(page("Joris"), "Joris");
        open(page("Joris"), SEEDS);
        assertThat(page("Joris").locator(".round-aside .weighted-says"))
                .containsText("Weighted by how well people did on 10 seed questions");
        joris.look("weighted", page("Joris").locator(".round-aside .weighted-says"));
        assertThat(sanne.faults()).isEmpty();
        assertThat(joris.faults()).isEmpty();
        assertThat(server.stop()).isZero();
        assertThat(server.output()).doesNotContain(" ERROR ");
    }

    private void fatimaImportsTheQuestionsAndMarksTen() {
        fatima.locator(".rail ol a[href$='/assumptions']").click();
        press(fatima, "Open Assumptions…");
        fatima.locator("vaadin-confirm-dialog vaadin-button[theme~=primary]").click();
        press(fatima, "Import a list…");
        fatima.getByLabel("The list").fill(LIST + UNKNOWN);
        press(fatima, "See what it makes");
        press(fatima, "Propose 11");
        assertThat(fatima.locator(".import-preview")).hasCount(0);
        for (var seed = 0; seed < SEEDS; seed++) {
            open(fatima, seed);
            press(fatima, "Use as a seed question");
            assertThat(fatima.locator(".seed-note .tag.seed")).isVisible();
        }
        backToTheList(fatima);
        assertThat(fatima.locator(".seeds-bar")).containsText("0 of 10 true answers told");
    }

    /// One question after the other, the one that is no seed question last.
    private void answerAll(String name, Page page) {
        page.locator(".rail ol a[href$='/assumptions']").click();
        page.waitForURL("**/assumptions");
        assertThat(page.locator("assumption-list a").first()).isVisible();
        page.locator(".rounds-bar a").click();
        assertThat(page.locator(".measure-main > h2")).isVisible();
        for (var question = 0; question <= SEEDS; question++) {
            assertThat(page.locator(".question-place"))
                    .hasText(Pattern.compile(" " + (question + 1) + " (of|van) "));
            var numbers = numbers(name, question);
            for (var i = 0; i < numbers.length; i++) {
                page.locator(".three input").nth(i).fill(String.valueOf(numbers[i]));
            }
            page.locator(".three input").last().blur();
            page.locator(".sure vaadin-radio-button").last().click();
            page.locator(".ballot-acts vaadin-button[theme~=primary]").click();
            if (question < SEEDS) {
                page.locator(".next-question a").click();
            }
        }
        assertThat(page.locator(".next-question .strong")).isVisible();
    }

    /// The true answer to every seed question is 100: Joris says so more roughly than Sanne.
    private static int[] numbers(String name, int question) {
        if (question == SEEDS) {
            return new int[] {290, 300, 310};
        }
        var best = question % 2 == 0 ? 99 : 101;
        return switch (name) {
            case "Sanne" -> new int[] {best - 20, best, best + 20};
            case "Joris" -> new int[] {best - 40, best, best + 40};
            default ->
                    question < KNOWN_TO_KARIM
                            ? new int[] {best - 30, best, best + 30}
                            : new int[] {150, 160, 170};
        };
    }

    private void fatimaTellsTheTruths() {
        var inspection = new Inspection(fatima, "Fatima");
        for (var seed = 0; seed < SEEDS; seed++) {
            open(fatima, seed);
            press(fatima, "Tell the true answer…");
            fill("The true answer", "100");
            fill("Where does it come from?", "The telephone system");
            if (seed == 0) {
                inspection.look("the truth", fatima.locator("vaadin-dialog vaadin-button").first());
            }
            pressInDialog(fatima);
            assertThat(fatima.locator(".seed-truth")).containsText("The true answer is 100");
        }
        backToTheList(fatima);
        assertThat(fatima.locator(".seeds-bar")).containsText("10 of 10 true answers told");
        inspection.look("enough truths", fatima.locator(".seeds-bar"));
        assertThat(inspection.faults()).isEmpty();
    }

    private void everybodySeesOnlyHowTheyDid() {
        open(page("Karim"), SEEDS - 1);
        open(page("Joris"), SEEDS - 1);
        open(fatima, SEEDS - 1);
        assertThat(page("Karim").locator(".seed-note"))
                .containsText("Your bands contained 7 of 10 true answers");
        assertThat(page("Joris").locator(".seed-note"))
                .containsText("Your bands contained 10 of 10 true answers");
        assertThat(page("Joris").content()).doesNotContain("7 of 10");
        assertThat(fatima.locator(".seed-truth")).containsText("2 of 3 bands contained it.");
        assertThat(fatima.content()).doesNotContain("7 of 10", "Your bands", "Only you see this");
        backToTheList(fatima);
    }

    private static void open(Page page, int nth) {
        backToTheList(page);
        page.locator("assumption-list a").nth(nth).click();
        assertThat(page.locator(".measure-main > h2")).isVisible();
    }

    private static void backToTheList(Page page) {
        var close = page.locator(".item-detail .close");
        if (close.isVisible()) {
            close.click();
        }
        assertThat(page.locator("assumption-list a").first()).isVisible();
    }

    private Page page(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    private void fill(String field, String words) {
        fatima.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(field)).fill(words);
    }
}
