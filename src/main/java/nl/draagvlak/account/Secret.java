package nl.draagvlak.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.random.RandomGenerator;

/// Words that prove who or what somebody is; we keep their hash, and print neither.
public record Secret(String words) {

    private static final int BYTES = 16;

    /// 128 bits, in 22 characters that need no escape in an address or a cookie.
    public static Secret random(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return of(bytes);
    }

    static Secret of(byte[] bytes) {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return new Secret(encoder.encodeToString(Arrays.copyOf(bytes, BYTES)));
    }

    /// The SHA-256 of the words, 32 bytes.
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
