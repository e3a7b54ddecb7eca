package nl.draagvlak.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.draagvlak.database.DataDirectory;
import org.springframework.stereotype.Component;

/// Lets whoever can write in the data directory set a password, with a code they put there.
///
/// `./draagvlak password` makes the code, so that the server need not run for it, and there is
/// nothing to guess as long as nobody asked. It counts once, and for an hour.
@Component
class PasswordReset {

    private static final String FILE = "password-reset";
    private static final int SHORTEST = 32;
    private static final Duration LIFE = Duration.ofHours(1);

    private final DataDirectory data;
    private final Clock clock;

    PasswordReset(DataDirectory data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    /// Takes as long for a nearly right code as for a wrong one.
    boolean accepts(String typed) {
        return code().map(code -> MessageDigest.isEqual(bytes(code), bytes(typed.strip())))
                .orElse(false);
    }

    void end() {
        data.delete(FILE);
    }

    private Optional<String> code() {
        return data.readYoungerThan(FILE, clock.instant().minus(LIFE))
                .map(String::strip)
                .filter(code -> code.length() >= SHORTEST);
    }

    private static byte[] bytes(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }
}
