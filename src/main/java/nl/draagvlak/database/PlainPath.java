package nl.draagvlak.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// A folder under a name that MariaDB's scripts and sockets can cope with: short and without
/// blanks.
final class PlainPath {

    /// The kernel takes about 100 characters for a socket, of which we use some ourselves.
    private static final String PLAIN = "[\\p{Alnum}/._~@+-]{1,70}";

    private static final Path LINKS = Path.of("/tmp");

    private PlainPath() {}

    /// The folder itself where its name will do, otherwise a link to it.
    static Path to(Path folder) {
        return folder.toString().matches(PLAIN) ? folder : link(folder);
    }

    private static Path link(Path folder) {
        var name = "draagvlak-%08x".formatted(folder.toString().hashCode());
        var link = LINKS.resolve(name);
        try {
            if (Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(link);
            }
            return Files.createSymbolicLink(link, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "MariaDB needs a path without blanks, and " + link + " cannot be made", e);
        }
    }
}
