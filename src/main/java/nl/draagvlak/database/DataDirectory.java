package nl.draagvlak.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;

/// The folder that one running Draagvlak has for itself.
public final class DataDirectory {

    private final Path root;

    @SuppressWarnings({"unused", "FieldCanBeLocal"}) // held for as long as the process lives
    private final FileLock claim;

    private DataDirectory(Path root, FileLock claim) {
        this.root = root;
        this.claim = claim;
    }

    /// Takes the folder for this process, making it where it is missing; empty if another has it.
    public static Optional<DataDirectory> claim(Path path) {
        try {
            var root = Files.createDirectories(path.toAbsolutePath().normalize());
            var channel =
                    FileChannel.open(
                            root.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new DataDirectory(root, lock));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the data directory " + path, e);
        }
    }

    /// The file or folder of that name, whether it exists or not.
    public Path resolve(String name) {
        return root.resolve(name);
    }

    /// The folder of that name, made where it is missing.
    public Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + name + " in " + root, e);
        }
    }

    /// Writes a file that only the account running Draagvlak can read.
    public Path writeSecret(String name, String content) {
        var file = root.resolve(name);
        try {
            Files.deleteIfExists(file);
            if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                var mine = PosixFilePermissions.fromString("rw-------");
                Files.createFile(file, PosixFilePermissions.asFileAttribute(mine));
            }
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + name + " in " + root, e);
        }
    }

    /// What a file holds that was written after that moment; empty where there is none.
    public Optional<String> readYoungerThan(String name, Instant moment) {
        var file = root.resolve(name);
        try {
            return Files.exists(file) && Files.getLastModifiedTime(file).toInstant().isAfter(moment)
                    ? Optional.of(Files.readString(file))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " in " + root, e);
        }
    }

    public void delete(String name) {
        try {
            Files.deleteIfExists(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + name + " in " + root, e);
        }
    }
}
