package nl.draagvlak.workshop;

import java.util.regex.Pattern;

/// The SHA-256 of bytes that lie elsewhere, in 64 lower-case hexadecimal digits.
public record Fingerprint(String hex) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORT = 16;

    public Fingerprint {
        if (!SHA_256.matcher(hex).matches()) {
            throw new IllegalArgumentException("this is no SHA-256: " + hex);
        }
    }

    /// As much of it as people compare by eye: `7f3a 91c2 e04d 5b88`.
    public String start() {
        return hex.substring(0, SHORT).replaceAll("(.{4})(?!$)", "$1 ");
    }
}
