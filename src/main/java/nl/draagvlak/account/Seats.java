package nl.draagvlak.account;

import static nl.draagvlak.tables.Tables.PARTICIPANT;
import static nl.draagvlak.tables.Tables.SEAT;
import static org.jooq.Records.mapping;

import java.util.Optional;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// Who sits where: the account you are signed in to, else the browser you joined with.
@Repository
public class Seats {

    private final DSLContext database;

    Seats(DSLContext database) {
        this.database = database;
    }

    /// Who a visitor is in a workshop; empty for somebody who has not joined it.
    public Optional<ParticipantId> participant(Visitor visitor, WorkshopId workshop) {
        return visitor.account()
                .flatMap(account -> ofAccount(account, workshop))
                .or(() -> ofBrowser(visitor, workshop));
    }

    /// Makes this browser that participant from now on.
    public void take(Visitor visitor, WorkshopId workshop, ParticipantId who) {
        database.insertInto(SEAT)
                .values(visitor.id().value(), workshop.value(), who.value())
                .onDuplicateKeyUpdate()
                .set(SEAT.PARTICIPANT_ID, who.value())
                .execute();
    }

    private Optional<ParticipantId> ofAccount(Account account, WorkshopId workshop) {
        return database.select(PARTICIPANT.ID)
                .from(PARTICIPANT)
                .where(PARTICIPANT.WORKSHOP_ID.eq(workshop.value()))
                .and(PARTICIPANT.ACCOUNT_ID.eq(account.id().value()))
                .fetchOptional(mapping(ParticipantId::new));
    }

    private Optional<ParticipantId> ofBrowser(Visitor visitor, WorkshopId workshop) {
        return database.select(SEAT.PARTICIPANT_ID)
                .from(SEAT)
                .where(SEAT.VISITOR_ID.eq(visitor.id().value()))
                .and(SEAT.WORKSHOP_ID.eq(workshop.value()))
                .fetchOptional(mapping(ParticipantId::new));
    }
}
