package nl.draagvlak.agreement;

import static nl.draagvlak.tables.Tables.RELEASED_SET;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.draagvlak.workshop.Fingerprint;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// The bytes of everything that was released, found by their SHA-256; they never change.
@Repository
class ReleasedSets {

    private final DSLContext database;

    ReleasedSets(DSLContext database) {
        this.database = database;
    }

    /// Stores bytes, which are as good as not there until a contribution names their fingerprint.
    Fingerprint keep(byte[] content) {
        var sha256 = sha256(content);
        database.insertInto(RELEASED_SET).values(sha256, content).onDuplicateKeyIgnore().execute();
        return new Fingerprint(HexFormat.of().formatHex(sha256));
    }

    /// Throws [IllegalStateException] when they are gone or are not what was released.
    byte[] find(Fingerprint fingerprint) {
        var sha256 = HexFormat.of().parseHex(fingerprint.hex());
        var content =
                database.select(RELEASED_SET.CONTENT)
                        .from(RELEASED_SET)
                        .where(RELEASED_SET.SHA256.eq(sha256))
                        .fetchOptional()
                        .map(found -> found.value1())
                        .orElseThrow(() -> new IllegalStateException("no " + fingerprint));
        if (!MessageDigest.isEqual(sha256, sha256(content))) {
            throw new IllegalStateException("somebody has changed " + fingerprint);
        }
        return content;
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
