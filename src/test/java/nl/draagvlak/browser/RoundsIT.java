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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Nine people of three departments answer five questions in two rounds: one of them on a phone in
/// Dutch, one comes late, and one cannot judge any of it.
class RoundsIT {

    private static final int PATIENCE = 60_000;
    private static final int USUAL = 5_000;
    private static final int QUESTIONS = 5;
    private static final List<String> DEPARTMENTS = List.of("Marketing", "Inbound", "Analytics");

    /// The first is on the phone, the last but one cannot judge, and the last comes late.
    private static final List<String> NAMES =
            List.of("Sanne", "Joris", "Karim", "Mieke", "Ruben", "Lotte", "Daan", "Otto", "Late");

    private static final String UNABLE = "Otto";
    private static final String LATE = "Late";

    private final Chromium chromium = new Chromium();
    private final Server server = new Server();
    private final Lobby lobby = new Lobby(server);
    private final Map<String, Page> people = new LinkedHashMap<>();
    private final Map<String, Eavesdropper> ears = new LinkedHashMap<>();
    private Page fatima;
    private String code;

    @BeforeEach
    void theyComeIn() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        fatima = chromium.laptop("en");
        ears.put("Fatima", new Eavesdropper(fatima));
        code = lobby.openWorkshop(fatima, "NBA programme 2027");
        NAMES.stream().filter(name -> !name.equals(LATE)).forEach(this::join);
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
    void twoRoundsOnFiveQuestions() {
        fatimaPutsFiveQuestionsOnTheTable();
        askAll();
        people.values().forEach(page -> open(page, "assumptions"));
        NAMES.stream().filter(name -> !name.equals(LATE)).forEach(name -> answer(name, 1));
        assertThat(bar()).containsText("5 questions are open. 40 of 40 answers are in.");
        join(LATE);
        open(page(LATE), "assumptions");
        assertThat(bar()).containsText("5 questions are open. 40 of 45 answers are in.");
        answer(LATE, 1);
        assertThat(bar()).containsText("5 questions are open. 45 of 45 answers are in.");
        assertThat(bar()).containsText("Marketing 15 of 15");

        nobodyKnowsWhatAnotherAnswered();
        press(fatima, "Reveal all…");
        answerYes(fatima);
        canaryNowTheyDo();

        askAll("Reveal as soon as everybody has answered");
        NAMES.stream().filter(name -> !name.equals(LATE)).forEach(name -> answer(name, 2));
        answerLastOfAll();
        assertThat(fatima.locator(".rounds-bar-said")).isHidden();
        fatima.locator("assumption-list a").first().click();
        assertThat(fatima.locator("rounds-compared")).isVisible();
        assertThat(fatima.locator(".group-says")).containsText("of 8 intervals");
        assertThat(server.stop()).isZero();
        assertThat(server.output()).doesNotContain(" ERROR ", "Sanne", "Joris");
        assertThat(typed("Joris")).noneMatch(server.output()::contains);
    }

    private void join(String name) {
        var page =
                name.equals("Sanne")
                        ? chromium.phone("nl", ColorScheme.LIGHT)
                        : chromium.laptop("en");
        page.setDefaultTimeout(PATIENCE);
        ears.put(name, new Eavesdropper(page));
        people.put(name, page);
        var department = DEPARTMENTS.get(NAMES.indexOf(name) % DEPARTMENTS.size());
        lobby.join(page, code, name, name.equals("Sanne") ? "Marketing" : department);
    }

    private void fatimaPutsFiveQuestionsOnTheTable() {
        open(fatima, "assumptions");
        press(fatima, "Open Assumptions…");
        answerYes(fatima);
        for (var question = 1; question <= QUESTIONS; question++) {
            fatima.locator("vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText("Propose"))
                    .locator("visible=true")
                    .first()
                    .click();
            fatima.getByLabel("The question")
                    .fill("Of 100 customers, how many say yes to " + question + "?");
            fatima.getByLabel("Short name").fill("Starting propensity " + question);
            fatima.getByLabel("Never less than").fill("0");
            fatima.getByLabel("Never more than").fill("100");
            pressInDialog(fatima);
            fatima.locator(".close").click();
        }
    }

    private void askAll(String... terms) {
        press(fatima, "Ask several at once…");
        assertThat(fatima.locator(".questions vaadin-checkbox[checked]")).hasCount(QUESTIONS);
        List.of(terms).forEach(term -> fatima.getByLabel(term).check());
        pressInDialog(fatima);
        assertThat(bar()).containsText("5 questions are open.");
    }

    /// One question after the other, each by its own way to the next.
    private void answer(String name, int round) {
        var page = page(name);
        if (round > 1) {
            open(page, "assumptions");
        }
        page.locator(".rounds-bar a").click();
        for (var question = 0; question < QUESTIONS; question++) {
            var place = page.locator(".question-place");
            assertThat(place).hasText(Pattern.compile("\\D+" + (question + 1) + "\\D+5"));
            give(name, page, round, question);
            if (question + 1 < QUESTIONS) {
                page.locator(".next-question a").click();
            }
        }
        assertThat(page.locator(".next-question .strong")).isVisible();
    }

    /// With the last answer to a question its round is over.
    private void answerLastOfAll() {
        var page = page(LATE);
        for (var question = 0; question < QUESTIONS; question++) {
            open(page, "assumptions");
            var left = QUESTIONS - question;
            var first = page.locator(".rounds-bar a");
            assertThat(first).containsText(left == 1 ? "Answer the question" : "" + left);
            first.click();
            give(LATE, page, 2, question);
            assertThat(page.locator("estimate-strip svg[role=img]")).isVisible();
        }
    }

    private static void give(String name, Page page, int round, int question) {
        if (name.equals(UNABLE)) {
            press(page, "I can’t judge this");
            return;
        }
        var numbers = numbers(name, round, question);
        var decimal = name.equals("Sanne") ? ',' : '.';
        for (var i = 0; i < numbers.size(); i++) {
            page.locator(".three input").nth(i).fill(numbers.get(i).replace('.', decimal));
        }
        page.locator(".three input").last().blur();
        // By keyboard, as somebody does who answers many.
        page.locator(".sure input").nth(2).press("Space");
        page.locator(".ballot-acts vaadin-button[theme~=primary]").press("Enter");
    }

    /// Odd ones, that nobody else types and nothing else is.
    private static List<String> numbers(String name, int round, int question) {
        var place = NAMES.indexOf(name) * QUESTIONS + question;
        return IntStream.range(0, 3)
                .mapToObj(which ->
                        String.format(
                                Locale.ROOT,
                                "%d.%05d",
                                20 + 10 * which + place % 7 - round,
                                41593 + 977 * place + 101 * which))
                .toList();
    }

    private static List<String> typed(String name) {
        return name.equals(UNABLE)
                ? List.of()
                : IntStream.range(0, QUESTIONS)
                        .boxed()
                        .flatMap(question -> numbers(name, 1, question).stream())
                        .toList();
    }

    /// Not from the page, nor from what is pushed to it, the history, a release, or what other
    /// systems read.
    private void nobodyKnowsWhatAnotherAnswered() {
        var room = fatima.url().replaceFirst("/assumptions.*", "");
        var looking = new LinkedHashMap<>(people);
        looking.put("Fatima", fatima);
        looking.forEach((name, page) -> {
            for (var address : List.of("/history", "/agreement", "/assumptions")) {
                ear(name).hear(page.request().get(room + address).text());
            }
        });
        var joris = page("Joris");
        joris.navigate(room + "/history");
        assertThat(joris.locator("history-list")).containsText("answered the question about");
        assertThat(overheard()).isEmpty();
        joris.navigate(room + "/assumptions");
        assertThat(joris.locator("assumption-list a").first()).isVisible();
    }

    private List<String> overheard() {
        var overheard = new ArrayList<String>();
        ears.forEach((name, ear) ->
                NAMES.stream()
                        .filter(other -> !other.equals(name))
                        .forEach(other ->
                                ear.told(typed(other))
                                        .forEach(number ->
                                                overheard.add(
                                                        name + " knows " + other + "’s "
                                                                + number))));
        return overheard;
    }

    /// After the reveal everybody may know, and the same ears hear it.
    private void canaryNowTheyDo() {
        var joris = page("Joris");
        joris.locator("assumption-list a").first().click();
        assertThat(joris.locator("estimate-strip svg[role=img]")).isVisible();
        assertThat(ear("Joris").told(typed("Sanne"))).isNotEmpty();
        open(joris, "assumptions");
    }

    private Page page(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    private Eavesdropper ear(String name) {
        return Objects.requireNonNull(ears.get(name), name);
    }

    private Locator bar() {
        return fatima.locator(".rounds-bar");
    }

    private static void open(Page page, String stage) {
        go(page, stage);
        assertThat(page.locator("assumption-list").or(page.locator(".panel")).first()).isVisible();
    }
}
