package nl.draagvlak.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/// What a new password must be: long, and not what a guesser tries first.
final class Password {

    static final int SHORTEST = 12;

    /// bcrypt reads no more.
    static final int MOST_BYTES = 72;

    private static final Set<String> COMMON = common();

    private Password() {}

    static boolean fits(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /// The key of the sentence that says why this is no password for somebody of this name.
    static Optional<String> problem(String password, String name, String email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("account.password.short");
        }
        if (!fits(password)) {
            return Optional.of("account.password.long");
        }
        var plain = plain(password);
        if (COMMON.contains(plain) || plain.chars().distinct().count() < 4) {
            return Optional.of("account.password.common");
        }
        return plain.equals(plain(name)) || plain.equals(plain(email))
                ? Optional.of("account.password.yours")
                : Optional.empty();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    private static Set<String> common() {
        try {
            return new ClassPathResource("common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("common-passwords.txt cannot be read", e);
        }
    }
}
