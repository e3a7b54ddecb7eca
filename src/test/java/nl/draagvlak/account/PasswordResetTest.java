package nl.draagvlak.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.draagvlak.Browser;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.database.DataDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@RunningDraagvlak
class PasswordResetTest {

    private static final String FILE = "password-reset";
    private static final String PASSWORD = "four plain words together";
    private static final String CODE = "0123456789abcdef0123456789abcdef";
    private static final String PAGE = "/password-reset?code=" + CODE;

    private final Accounts accounts;
    private final DataDirectory data;
    private final Browser ann;
    private final String email = UUID.randomUUID() + "@bank.example";

    @Autowired
    PasswordResetTest(Accounts accounts, DataDirectory data, WebApplicationContext draagvlak) {
        this.accounts = accounts;
        this.data = data;
        this.ann = Browser.of(draagvlak);
        accounts.add("Ann", email, "a password that was lost");
    }

    @AfterEach
    void nobodyAsks() {
        data.delete(FILE);
    }

    @Test
    void whoeverCanWriteInTheDataDirectorySetsAPassword() {
        data.writeSecret(FILE, CODE + "\n");
        ann.open(PAGE);
        assertThat(ann.send("email", email, "new", PASSWORD).goesTo()).isEqualTo("/workshops");
        assertThat(accounts.find(email, PASSWORD)).isPresent();
        assertThat(data.resolve(FILE)).doesNotExist();
        assertThat(ann.open(PAGE).status()).isEqualTo(403);
    }

    @Test
    void whatIsFilledInWrongIsAskedForAgainAndDoesNotUseItUp() {
        data.writeSecret(FILE, CODE + "\n");
        ann.open(PAGE);
        assertThat(ann.send("email", "nobody@bank.example", "new", PASSWORD).problem("email"))
                .startsWith("No account has this address.");
        assertThat(ann.send("email", email, "new", "short").problem("new")).isNotEmpty();
        assertThat(ann.send("email", email, "new", PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void withoutACodeThereIsNothingToGuess() {
        assertThat(ann.open("/password-reset?code=").status()).isEqualTo(403);
        data.writeSecret(FILE, "\n");
        assertThat(ann.open("/password-reset?code=").status()).isEqualTo(403);
    }

    @Test
    void aWrongCodeIsRefusedAndSlowedDown() {
        data.writeSecret(FILE, CODE + "\n");
        for (var i = 0; i < 10; i++) {
            assertThat(ann.open("/password-reset?code=" + i).status()).isEqualTo(403);
        }
        assertThat(ann.open(PAGE).status()).isEqualTo(429);
    }

    @Test
    void itWorksForAnHour() throws IOException {
        var file = data.writeSecret(FILE, CODE + "\n");
        var tooOld = Instant.now().minus(Duration.ofMinutes(61));
        Files.setLastModifiedTime(file, FileTime.from(tooOld));
        assertThat(ann.open(PAGE).status()).isEqualTo(403);
    }
}
