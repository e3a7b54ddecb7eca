package nl.draagvlak.account;

import static nl.draagvlak.tables.Tables.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.Browser;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@RunningDraagvlak
class SignInTest {

    private static final String PASSWORD = "four plain words together";

    private final Accounts accounts;
    private final Visitors visitors;
    private final Participants participants;
    private final Seats seats;
    private final DSLContext database;
    private final WebApplicationContext draagvlak;
    private final Browser ann;
    private final String email = UUID.randomUUID() + "@bank.example";

    @Autowired
    SignInTest(
            Accounts accounts,
            Visitors visitors,
            Participants participants,
            Seats seats,
            DSLContext database,
            WebApplicationContext draagvlak) {
        this.accounts = accounts;
        this.visitors = visitors;
        this.participants = participants;
        this.seats = seats;
        this.database = database;
        this.draagvlak = draagvlak;
        this.ann = Browser.of(draagvlak);
        accounts.add("Ann", email, PASSWORD);
    }

    @Test
    void theRightPasswordSignsIn() {
        var answer = signIn(ann, email.toUpperCase(Locale.ROOT), PASSWORD);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.goesTo()).isEqualTo("/workshops");
        assertThat(ann.open("/").document().select("header").text()).contains("Ann");
    }

    @Test
    void theCookieIsNotForScriptsNorForOtherSites() {
        var answer = signIn(ann, email, PASSWORD);
        assertThat(answer.response().getHeaders("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie)
                                .startsWith("visitor=")
                                .contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void onlyTheHashOfTheCookieIsKept() {
        signIn(ann, email, PASSWORD);
        var secret = new Secret(ann.cookie("visitor").orElseThrow());
        assertThat(secret.words()).hasSize(22);
        assertThat(database.fetchExists(VISITOR, VISITOR.SECRET_HASH.eq(secret.hash()))).isTrue();
    }

    @Test
    void anUnknownAddressAndAWrongPasswordGetTheSameAnswer() {
        var wrong = signIn(ann, email, "another password");
        var unknown = signIn(ann, "nobody@bank.example", PASSWORD);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("password")).isNotEmpty().isEqualTo(unknown.problem("password"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(wrong.value("email")).isEqualTo(email);
    }

    @Test
    void aPasswordLongerThanBcryptReadsIsAWrongOne() {
        assertThat(signIn(ann, email, "x".repeat(73)).status()).isEqualTo(422);
    }

    @Test
    void guessingOneAccountFromManyPlacesIsSlowedDown() {
        for (var i = 0; i < 5; i++) {
            signIn(Browser.of(draagvlak), email, "guess number " + i);
        }
        assertThat(signIn(Browser.of(draagvlak), email, PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void guessingManyAccountsFromOnePlaceIsSlowedDown() {
        for (var i = 0; i < 20; i++) {
            signIn(ann, "nobody" + i + "@bank.example", PASSWORD);
        }
        assertThat(signIn(ann, email, PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void signingInRightManyTimesIsNotSlowedDown() {
        for (var i = 0; i < 8; i++) {
            ann.forget("visitor");
            assertThat(signIn(ann, email, PASSWORD).status()).isEqualTo(303);
        }
    }

    @Test
    void signingInAndOutChangesTheSecretAndKeepsTheSeats() {
        var planted = new Secret("planted-by-somebody-else");
        var visitor = visitors.add(planted, Optional.empty());
        var workshop = new WorkshopId(UUID.randomUUID());
        var who = new ParticipantId(UUID.randomUUID());
        participants.add(who, workshop, Text.of("Ann"), Optional.empty());
        seats.take(visitor, workshop, who);
        ann.keep("visitor", planted.words());

        signIn(ann, email, PASSWORD);
        var signedIn = new Secret(ann.cookie("visitor").orElseThrow());
        assertThat(visitors.find(planted)).isEmpty();
        assertThat(visitors.find(signedIn).orElseThrow().id()).isEqualTo(visitor.id());

        ann.open("/");
        assertThat(ann.signOut().goesTo()).isEqualTo("/");
        var signedOut = new Secret(ann.cookie("visitor").orElseThrow());
        assertThat(visitors.find(signedIn)).isEmpty();
        var left = visitors.find(signedOut).orElseThrow();
        assertThat(left.account()).isEmpty();
        assertThat(seats.participant(left, workshop)).contains(who);
    }

    @Test
    void anAccountIsTheSamePersonInEveryBrowser() {
        var account = accounts.find(email, PASSWORD);
        var workshop = new WorkshopId(UUID.randomUUID());
        var who = new ParticipantId(UUID.randomUUID());
        participants.add(who, workshop, Text.of("Ann"), account);
        signIn(ann, email, PASSWORD);
        var visitor = visitors.find(new Secret(ann.cookie("visitor").orElseThrow())).orElseThrow();
        assertThat(seats.participant(visitor, workshop)).contains(who);
        assertThat(participants.names(workshop)).containsExactly(Map.entry(who, "Ann"));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var answer =
                ann.post(
                        "/sign-in", Map.of("email", List.of(email), "password", List.of(PASSWORD)));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(ann.cookie("visitor")).isEmpty();
    }

    @Test
    void anUnknownBrowserInAWorkshopLandsOnTheFrontPageWithASentence() {
        var answer = ann.open("/workshops/" + UUID.randomUUID() + "/nbas");
        assertThat(answer.goesTo()).endsWith("/?stranger");
        assertThat(ann.open("/?stranger").text()).contains("use the link or the code");
    }

    @Test
    void anUnknownBrowserFindsNothingWhereThereIsNothing() {
        for (var address : List.of("/nope", "/workshop", "/workshops-elsewhere/1")) {
            var answer = ann.open(address);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.goesTo()).isEmpty();
        }
    }

    @Test
    void aKnownBrowserIsAVisitorInTheApp() {
        signIn(ann, email, PASSWORD);
        var answer = ann.open("/workshops/" + UUID.randomUUID() + "/nbas");
        assertThat(answer.goesTo()).doesNotContain("stranger");
    }

    @Test
    void aNewPasswordReplacesTheOldOneAndEndsTheOtherBrowsers() {
        var elsewhere = Browser.of(draagvlak);
        signIn(elsewhere, email, PASSWORD);
        signIn(ann, email, PASSWORD);
        ann.open("/password");
        assertThat(
                        ann.send("old", "not the old one", "new", "a wholly new password")
                                .problem("old"))
                .isNotEmpty();
        assertThat(ann.send("old", PASSWORD, "new", "password1234").problem("new")).isNotEmpty();
        assertThat(ann.send("old", PASSWORD, "new", "a wholly new password").status())
                .isEqualTo(303);
        assertThat(accounts.find(email, PASSWORD)).isEmpty();
        assertThat(accounts.find(email, "a wholly new password")).isPresent();
        assertThat(elsewhere.open("/password").goesTo()).isEqualTo("/sign-in");
        assertThat(ann.open("/password").status()).isEqualTo(200);
    }

    @Test
    void onePageNeedsNoSession() {
        assertThat(ann.open("/sign-in").response().getHeaders("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    private static Browser.Page signIn(Browser browser, String email, String password) {
        browser.open("/sign-in");
        return browser.send("email", email, "password", password);
    }
}
