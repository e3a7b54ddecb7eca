package nl.draagvlak.account;

import static nl.draagvlak.tables.Tables.INVITATION;
import static org.jooq.Records.mapping;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.workshop.WorkshopId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/// The newest way into each workshop. The link's secret is worked out from the server's key
/// whenever it is shown; only its hash is kept.
@Repository
public class Invitations {

    private final DSLContext database;
    private final ServerKey key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invitations(DSLContext database, ServerKey key, Clock clock) {
        this.database = database;
        this.key = key;
        this.clock = clock;
    }

    /// The invitation of this number, made when it is asked for first; it takes the place of those
    /// with a lower number, whose link and code are forgotten.
    public Invitation of(WorkshopId workshop, int number) {
        while (true) {
            var known = find(ofThis(workshop).and(INVITATION.GENERATION.eq(number)));
            if (known.isPresent()) {
                return known.get();
            }
            if (database.fetchExists(
                    INVITATION, ofThis(workshop).and(INVITATION.GENERATION.gt(number)))) {
                throw new IllegalStateException("invitation " + number + " is out of use");
            }
            make(workshop, number);
        }
    }

    /// The invitation that a link belongs to.
    public Optional<Invitation> find(Secret secret) {
        return find(INVITATION.SECRET_HASH.eq(secret.hash()));
    }

    /// The invitation that a code belongs to.
    public Optional<Invitation> find(Code code) {
        return find(INVITATION.CODE.eq(code.words()));
    }

    private Optional<Invitation> find(Condition which) {
        return database.select(INVITATION.WORKSHOP_ID, INVITATION.GENERATION, INVITATION.CODE)
                .from(INVITATION)
                .where(which)
                .fetchOptional(mapping(this::invitation));
    }

    private Invitation invitation(UUID id, int number, String code) {
        var workshop = new WorkshopId(id);
        return new Invitation(workshop, number, secret(workshop, number), new Code(code));
    }

    private void make(WorkshopId workshop, int number) {
        var hash = secret(workshop, number).hash();
        var code = Code.random(Code.LENGTH, random).words();
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        try {
            var renewed =
                    database.update(INVITATION)
                            .set(INVITATION.GENERATION, number)
                            .set(INVITATION.SECRET_HASH, hash)
                            .set(INVITATION.CODE, code)
                            .set(INVITATION.CREATED_AT, now)
                            .where(ofThis(workshop).and(INVITATION.GENERATION.lt(number)))
                            .execute();
            if (renewed == 0) {
                database.insertInto(INVITATION)
                        .values(workshop.value(), number, hash, code, now)
                        .execute();
            }
        } catch (DuplicateKeyException _) {
            // Somebody else was first, or has this code: the caller looks again.
        }
    }

    private static Condition ofThis(WorkshopId workshop) {
        return INVITATION.WORKSHOP_ID.eq(workshop.value());
    }

    private Secret secret(WorkshopId workshop, int number) {
        return key.secret("invitation", workshop.value(), number);
    }
}
