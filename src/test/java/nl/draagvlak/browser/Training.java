package nl.draagvlak.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/// Unpacks the packaged server and has it show its first pages, before anybody waits for them.
///
/// Java keeps what it learnt from that, such as loaded classes and profiles of methods, and starts
/// from there ever after (JEP 514, JEP 515). It cannot do so within Spring Boot's packed jar.
final class Training {

    private static final Path JAR = Path.of("target", "draagvlak.jar");
    private static final Path UNPACKED = Path.of("target", "server");

    /// The options with which Java starts the server, for `./draagvlak run` and the browser tests.
    static final Path START = UNPACKED.resolve("start.options");

    /// What Java has learnt.
    static final Path CACHE = UNPACKED.resolve("draagvlak.aot");

    /// The server's own jar, beside which lie all that it needs.
    static final Path SERVER = UNPACKED.resolve(JAR.getFileName());

    /// A cache that does not fit, such as one of another Java, is passed over without a word. Java
    /// reads all of it before it trusts it: damaged bytes would end the server later on.
    private static final List<String> FROM_THE_CACHE =
            List.of(
                    "-XX:AOTCache=" + CACHE,
                    "-XX:+VerifySharedSpaces",
                    "-Xlog:aot*=off,cds*=off",
                    "-jar " + SERVER);

    private Training() {}

    /// Without its training the server starts just as well, only not as fast.
    public static void main(String[] args) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(UNPACKED);
        unpack();
        Files.write(START, List.of("-jar " + SERVER));
        try {
            train();
            Files.write(START, FROM_THE_CACHE);
        } catch (RuntimeException e) {
            System.err.println("The server could not be trained and starts slower for it: " + e);
        }
    }

    private static void unpack() throws IOException, InterruptedException {
        var tool =
                Server.java(
                        "-Djarmode=tools",
                        "-jar",
                        JAR.toString(),
                        "extract",
                        "--destination",
                        UNPACKED.toString());
        if (tool.inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("cannot unpack " + JAR);
        }
    }

    private static void train() {
        var server = new Server("-XX:AOTCacheOutput=" + CACHE, "@" + START);
        try (server) {
            new FirstPages(server.address()).look();
        }
        server.forget();
    }
}
