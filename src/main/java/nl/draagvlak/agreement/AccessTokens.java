package nl.draagvlak.agreement;

import static nl.draagvlak.tables.Tables.ACCESS_TOKEN;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.account.Secret;
import nl.draagvlak.workshop.TokenId;
import nl.draagvlak.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// The secrets with which other systems come in, of which only the hashes are kept; whether one
/// still works, its workshop says.
@Repository
public class AccessTokens {

    private final DSLContext database;
    private final SecureRandom random = new SecureRandom();

    AccessTokens(DSLContext database) {
        this.database = database;
    }

    /// What a secret was made for.
    public record Access(WorkshopId workshop, TokenId token) {

        private static Access of(UUID workshop, UUID token) {
            return new Access(new WorkshopId(workshop), new TokenId(token));
        }
    }

    Secret make(WorkshopId workshop, TokenId token) {
        var secret = Secret.random(random);
        database.insertInto(ACCESS_TOKEN)
                .columns(ACCESS_TOKEN.SECRET_HASH, ACCESS_TOKEN.TOKEN_ID, ACCESS_TOKEN.WORKSHOP_ID)
                .values(secret.hash(), token.value(), workshop.value())
                .execute();
        return secret;
    }

    /// What this secret was made for. It is looked up by its hash and compared in constant time, so
    /// that how long it takes tells nothing of another one.
    public Optional<Access> find(Secret secret) {
        var hash = secret.hash();
        return database.select(
                        ACCESS_TOKEN.SECRET_HASH, ACCESS_TOKEN.WORKSHOP_ID, ACCESS_TOKEN.TOKEN_ID)
                .from(ACCESS_TOKEN)
                .where(ACCESS_TOKEN.SECRET_HASH.eq(hash))
                .fetchOptional()
                .filter(kept -> MessageDigest.isEqual(kept.value1(), hash))
                .map(kept -> Access.of(kept.value2(), kept.value3()));
    }
}
