package nl.draagvlak.account;

import static nl.draagvlak.tables.Tables.SERVER_SECRET;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Makes secrets and ids that only this server can make, and makes the same ones again.
@Component
public class ServerKey {

    private static final String NAME = "server-key";
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    ServerKey(DSLContext database) {
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        database.insertInto(SERVER_SECRET).values(NAME, fresh).onDuplicateKeyIgnore().execute();
        var kept =
                database.select(SERVER_SECRET.SECRET)
                        .from(SERVER_SECRET)
                        .where(SERVER_SECRET.NAME.eq(NAME))
                        .fetchSingle()
                        .value1();
        this.key = new SecretKeySpec(kept, ALGORITHM);
    }

    /// A secret for one purpose, about these things.
    public Secret secret(String purpose, Object... about) {
        return Secret.of(sign(purpose, about));
    }

    /// An id for one purpose, about these things, from which nobody can work those out.
    ///
    /// It passes for a random one, version 4: MariaDB 11.4 refuses the UUIDs of version 8 in which
    /// the byte with the variant is 0x80, one in 64.
    public UUID id(String purpose, Object... about) {
        var bytes = ByteBuffer.wrap(sign(purpose, about));
        var high = (bytes.getLong() & ~0xF000L) | 0x4000L;
        var low = (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private byte[] sign(String purpose, Object... about) {
        var words =
                Arrays.stream(about)
                        .map(Object::toString)
                        .collect(Collectors.joining("\n", purpose + "\n", ""));
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
