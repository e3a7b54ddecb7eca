package nl.draagvlak.log;

import java.util.random.RandomGenerator;

/// Random bytes that keep short words from being guessed from their commitment.
final class Salt {

    private static final int LENGTH = 32;

    private final byte[] bytes;

    private Salt(byte[] bytes) {
        this.bytes = bytes;
    }

    static Salt of(byte[] bytes) {
        return new Salt(bytes.clone());
    }

    static Salt random(RandomGenerator random) {
        var bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new Salt(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
