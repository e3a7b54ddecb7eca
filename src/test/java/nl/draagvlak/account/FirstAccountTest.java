package nl.draagvlak.account;

import static nl.draagvlak.tables.Tables.ACCOUNT;
import static nl.draagvlak.tables.Tables.PARTICIPANT;
import static nl.draagvlak.tables.Tables.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import nl.draagvlak.Browser;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.database.DataDirectory;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@RunningDraagvlak
class FirstAccountTest {

    private static final String PASSWORD = "four plain words together";

    private final FirstAccount first;
    private final DataDirectory data;
    private final DSLContext database;
    private final Browser ann;
    private String code = "";

    @Autowired
    FirstAccountTest(
            FirstAccount first,
            DataDirectory data,
            DSLContext database,
            WebApplicationContext draagvlak) {
        this.first = first;
        this.data = data;
        this.database = database;
        this.ann = Browser.of(draagvlak);
    }

    @BeforeEach
    void nobodyHasAnAccount() {
        database.update(VISITOR).setNull(VISITOR.ACCOUNT_ID).execute();
        database.update(PARTICIPANT).setNull(PARTICIPANT.ACCOUNT_ID).execute();
        database.deleteFrom(ACCOUNT).execute();
        code = first.offer().orElseThrow();
    }

    @Test
    void whoeverReadsTheCodeMakesTheFirstAccountAndIsSignedIn() {
        ann.open("/first-account?code=" + code);
        var answer = ann.send("name", "Ann", "email", " Ann@Bank.example", "password", PASSWORD);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.goesTo()).isEqualTo("/workshops");
        assertThat(ann.open("/sign-in").goesTo()).isEqualTo("/workshops");
        assertThat(database.fetchValue(ACCOUNT.EMAIL)).isEqualTo("ann@bank.example");
    }

    @Test
    void thePasswordIsKeptAsABcryptHashOnly() {
        makeTheAccount();
        assertThat(database.fetchValue(ACCOUNT.PASSWORD_HASH))
                .startsWith("{bcrypt}")
                .doesNotContain(PASSWORD);
    }

    @Test
    void theCodeLooksLikeFourAndFourAndStandsInAFileThatOnlyTheOwnerReads() throws Exception {
        var file = data.resolve("first-account-code");
        assertThat(code).matches("[A-Z0-9]{4}-[A-Z0-9]{4}");
        assertThat(file).hasContent(code);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void theCodeWorksOnce() {
        ann.open("/first-account?code=" + code);
        makeTheAccount();
        var answer = ann.send("name", "Bob", "email", "bob@bank.example", "password", PASSWORD);
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.heading()).isEqualTo("There is an account already");
        assertThat(database.fetchCount(ACCOUNT)).isEqualTo(1);
        assertThat(data.resolve("first-account-code")).doesNotExist();
    }

    @Test
    void aServerWithAccountsOffersNoCode() {
        makeTheAccount();
        assertThat(first.offer()).isEmpty();
    }

    @Test
    void aWrongCodeIsRefusedAndSlowedDown() {
        var answer = ann.open("/first-account?code=CCCC-CCCC");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.heading()).isEqualTo("This is not the code");
        for (var i = 0; i < 9; i++) {
            ann.open("/first-account?code=CCCC-CCCC");
        }
        assertThat(ann.open("/first-account?code=" + code).status()).isEqualTo(429);
    }

    @Test
    void aFormWithProblemsKeepsWhatWasTypedButThePassword() {
        ann.open("/first-account?code=" + code);
        var again = ann.send("name", "Ann", "email", "nowhere", "password", "short");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problem("email")).startsWith("This is not an e-mail address.");
        assertThat(again.problem("password")).startsWith("Make it longer");
        assertThat(again.problem("name")).isEmpty();
        assertThat(again.value("name")).isEqualTo("Ann");
        assertThat(again.value("password")).isEmpty();
    }

    private void makeTheAccount() {
        assertThat(first.open(code, "Ann", "ann@bank.example", PASSWORD)).isPresent();
    }
}
