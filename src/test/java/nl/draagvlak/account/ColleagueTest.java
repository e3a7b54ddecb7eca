package nl.draagvlak.account;

import static nl.draagvlak.tables.Tables.COLLEAGUE_LINK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.draagvlak.Browser;
import nl.draagvlak.RunningDraagvlak;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@RunningDraagvlak
class ColleagueTest {

    private static final String PASSWORD = "four plain words together";

    private final Accounts accounts;
    private final DSLContext database;
    private final Browser ann;
    private final Browser carl;
    private final String annsEmail = UUID.randomUUID() + "@bank.example";
    private final String carlsEmail = UUID.randomUUID() + "@bank.example";

    @Autowired
    ColleagueTest(Accounts accounts, DSLContext database, WebApplicationContext draagvlak) {
        this.accounts = accounts;
        this.database = database;
        this.ann = Browser.of(draagvlak);
        this.carl = Browser.of(draagvlak);
        accounts.add("Ann", annsEmail, PASSWORD);
        ann.open("/sign-in");
        ann.send("email", annsEmail, "password", PASSWORD);
    }

    @Test
    void aColleagueWithTheLinkMakesAnAccountAndIsSignedIn() {
        var link = invite();
        assertThat(carl.open(link).heading()).isEqualTo("Make your account");
        assertThat(carlMakesAnAccount().goesTo()).isEqualTo("/workshops");
        assertThat(accounts.find(carlsEmail, PASSWORD)).isPresent();
        assertThat(carl.open("/workshops").status()).isEqualTo(200);
    }

    @Test
    void theLinkWorksOnce() {
        var link = invite();
        carl.open(link);
        carlMakesAnAccount();
        carl.forget("visitor");
        assertThat(carl.open(link).status()).isEqualTo(404);
        assertThat(carl.open(link).heading()).isEqualTo("This link no longer works");
    }

    @Test
    void aFormWithProblemsDoesNotUseItUp() {
        var link = invite();
        carl.open(link);
        assertThat(
                        carl.send("name", "Carl", "email", annsEmail, "password", PASSWORD)
                                .problem("email"))
                .startsWith("Somebody has an account");
        assertThat(
                        carl.send("name", "Carl", "email", carlsEmail, "password", "x")
                                .problem("password"))
                .isNotEmpty();
        assertThat(carlMakesAnAccount().status()).isEqualTo(303);
    }

    @Test
    void itWorksForAWeek() {
        var link = invite();
        var hash = new Secret(link.replaceFirst(".*/", "")).hash();
        var mine = COLLEAGUE_LINK.SECRET_HASH.eq(hash);
        var now = LocalDateTime.now(ZoneOffset.UTC);
        assertThat(database.fetchValue(COLLEAGUE_LINK.EXPIRES_AT, mine))
                .isBetween(now.plusDays(7).minusMinutes(1), now.plusDays(7).plusMinutes(1));

        insert("still-working", now.plusSeconds(60));
        insert("too-old", now.minusSeconds(1));
        assertThat(carl.open("/colleague/still-working").status()).isEqualTo(200);
        assertThat(carl.open("/colleague/too-old").status()).isEqualTo(404);
    }

    @Test
    void onlySomebodyWithAnAccountInvites() {
        assertThat(carl.open("/colleagues").goesTo()).isEqualTo("/sign-in");
        assertThat(ann.open("/workshops").document().select("a[href=/colleagues]")).isNotEmpty();
    }

    private void insert(String secret, LocalDateTime expiresAt) {
        var account = accounts.find(annsEmail, PASSWORD).orElseThrow();
        database.insertInto(COLLEAGUE_LINK)
                .values(new Secret(secret).hash(), account.id().value(), expiresAt)
                .execute();
    }

    private Browser.Page carlMakesAnAccount() {
        return carl.send("name", "Carl", "email", carlsEmail, "password", PASSWORD);
    }

    /// The link that Ann is shown, as an address on this server.
    private String invite() {
        ann.open("/colleagues");
        var link = ann.send().document().select(".link-itself").text();
        return link.replaceFirst("http://[^/]+", "");
    }
}
