package nl.draagvlak.lobby;

import static nl.draagvlak.tables.Tables.PERSONAL_LINK;
import static org.jooq.Records.mapping;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.account.Secret;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.WorkshopId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// How people go on in another browser: with a link that works once and not for long, of which only
/// the hash is kept.
@Repository
public class PersonalLinks {

    private static final Duration LIFE = Duration.ofMinutes(15);

    private final DSLContext database;
    private final PublicAddress address;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PersonalLinks(DSLContext database, PublicAddress address, Clock clock) {
        this.database = database;
        this.address = address;
        this.clock = clock;
    }

    /// Whose link it is, and in which workshop.
    record Owner(WorkshopId workshop, ParticipantId who) {

        static Owner of(UUID workshop, UUID who) {
            return new Owner(new WorkshopId(workshop), new ParticipantId(who));
        }
    }

    /// A fresh link for somebody, which ends the one they had.
    public PersonalLink make(WorkshopId workshop, ParticipantId who) {
        var secret = Secret.random(random);
        database.deleteFrom(PERSONAL_LINK)
                .where(PERSONAL_LINK.PARTICIPANT_ID.eq(who.value()))
                .or(PERSONAL_LINK.EXPIRES_AT.le(now()))
                .execute();
        database.insertInto(PERSONAL_LINK)
                .values(secret.hash(), workshop.value(), who.value(), now().plus(LIFE))
                .execute();
        var link = address.current() + "/continue/" + secret.words();
        return new PersonalLink(link, QrPicture.of(link));
    }

    /// Whose link this is, for as long as it works.
    Optional<Owner> find(Secret secret) {
        return database.select(PERSONAL_LINK.WORKSHOP_ID, PERSONAL_LINK.PARTICIPANT_ID)
                .from(PERSONAL_LINK)
                .where(working(secret))
                .fetchOptional(mapping(Owner::of));
    }

    /// Uses the link up; false when it had been used or was too old.
    boolean use(Secret secret) {
        return database.deleteFrom(PERSONAL_LINK).where(working(secret)).execute() == 1;
    }

    private Condition working(Secret secret) {
        return PERSONAL_LINK.SECRET_HASH.eq(secret.hash()).and(PERSONAL_LINK.EXPIRES_AT.gt(now()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
