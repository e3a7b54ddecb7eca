package nl.draagvlak.account;

import static nl.draagvlak.tables.Tables.INVITATION;
import static org.jooq.Records.mapping;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.draagvlak.workshop.WorkshopId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/// The ways into workshops. The link's secret is worked out from the server's key whenever it is
/// shown; only its hash is kept.
@Repository
public class Invitations {

    private static final int FIRST_GENERATION = 1;

    private final DSLContext database;
    private final ServerKey key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invitations(DSLContext database, ServerKey key, Clock clock) {
        this.database = database;
        this.key = key;
        this.clock = clock;
    }

    /// The way into a workshop, made when it is asked for first.
    public Invitation of(WorkshopId workshop) {
        while (true) {
            var known = find(workshop);
            if (known.isPresent()) {
                return known.get();
            }
            add(workshop);
        }
    }

    /// The workshop that a link leads to.
    public Optional<WorkshopId> workshop(Secret secret) {
        return workshop(INVITATION.SECRET_HASH.eq(secret.hash()));
    }

    /// The workshop that a code leads to.
    public Optional<WorkshopId> workshop(Code code) {
        return workshop(INVITATION.CODE.eq(code.words()));
    }

    private Optional<WorkshopId> workshop(Condition which) {
        return database.select(INVITATION.WORKSHOP_ID)
                .from(INVITATION)
                .where(which)
                .fetchOptional(mapping(WorkshopId::new));
    }

    private Optional<Invitation> find(WorkshopId workshop) {
        return database.select(INVITATION.GENERATION, INVITATION.CODE)
                .from(INVITATION)
                .where(INVITATION.WORKSHOP_ID.eq(workshop.value()))
                .fetchOptional(
                        mapping((generation, code) -> invitation(workshop, generation, code)));
    }

    private Invitation invitation(WorkshopId workshop, int generation, @Nullable String code) {
        return new Invitation(
                workshop, secret(workshop, generation), Optional.ofNullable(code).map(Code::new));
    }

    private void add(WorkshopId workshop) {
        try {
            database.insertInto(INVITATION)
                    .values(
                            workshop.value(),
                            FIRST_GENERATION,
                            secret(workshop, FIRST_GENERATION).hash(),
                            Code.random(Code.LENGTH, random).words(),
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .execute();
        } catch (DuplicateKeyException _) {
            // Somebody else was first, or has this code: the caller looks again.
        }
    }

    private Secret secret(WorkshopId workshop, int generation) {
        return key.secret("invitation", workshop.value(), generation);
    }
}
