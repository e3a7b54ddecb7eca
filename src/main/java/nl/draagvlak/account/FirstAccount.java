package nl.draagvlak.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import nl.draagvlak.database.DataDirectory;
import org.springframework.stereotype.Component;

/// Lets whoever started the server make the first account, with a code that only they can read.
@Component
public class FirstAccount {

    private static final String FILE = "first-account-code";

    private final Accounts accounts;
    private final DataDirectory data;
    private final SecureRandom random = new SecureRandom();
    private Optional<String> code = Optional.empty();

    FirstAccount(Accounts accounts, DataDirectory data) {
        this.accounts = accounts;
        this.data = data;
    }

    /// The code as it is shown, `XXXX-XXXX`; empty once there is an account.
    public synchronized Optional<String> offer() {
        if (accounts.areThere()) {
            withdraw();
        } else {
            var fresh = Code.random(8, random).words();
            var shown = fresh.substring(0, 4) + "-" + fresh.substring(4);
            data.writeSecret(FILE, shown + System.lineSeparator());
            code = Optional.of(shown);
        }
        return code;
    }

    boolean isTaken() {
        return accounts.areThere();
    }

    synchronized boolean accepts(String typed) {
        return code.filter(expected -> isSame(expected, typed)).isPresent();
    }

    /// The account, which uses the code up; empty when the code is wrong or was used.
    synchronized Optional<Account> open(String typed, String name, String email, String password) {
        if (!accepts(typed) || isTaken()) {
            return Optional.empty();
        }
        var account = accounts.add(name, email, password);
        withdraw();
        return account;
    }

    private void withdraw() {
        code = Optional.empty();
        data.delete(FILE);
    }

    /// Takes as long for a nearly right code as for a wrong one.
    private static boolean isSame(String expected, String typed) {
        var candidate = typed.strip().toUpperCase(Locale.ROOT);
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8),
                candidate.getBytes(StandardCharsets.UTF_8));
    }
}
