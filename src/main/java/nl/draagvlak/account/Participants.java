package nl.draagvlak.account;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static nl.draagvlak.tables.Tables.PARTICIPANT;
import static org.jooq.Records.mapping;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.tables.tables.records.ParticipantRecord;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/// What the people in a workshop are called.
@Repository
public class Participants {

    private final DSLContext database;
    private final Clock clock;

    Participants(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Whether this person is new: false where the id, or the account in this workshop, has a name
    /// already.
    public boolean add(
            ParticipantId who, WorkshopId workshop, Text name, Optional<Account> account) {
        try {
            database.insertInto(PARTICIPANT)
                    .values(
                            who.value(),
                            workshop.value(),
                            name.words(),
                            account.map(one -> one.id().value()).orElse(null),
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .execute();
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    /// Adds people whom a script names, all at once.
    public void addAll(WorkshopId workshop, Map<ParticipantId, Text> people) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var rows = new ArrayList<ParticipantRecord>();
        people.forEach((who, name) ->
                rows.add(
                        new ParticipantRecord(
                                who.value(), workshop.value(), name.words(), null, now)));
        database.insertInto(PARTICIPANT)
                .columns(PARTICIPANT.fields())
                .valuesOfRecords(rows)
                .execute();
    }

    /// Takes back a name whose owner was not let in, and with it the seats.
    public void remove(ParticipantId who) {
        database.deleteFrom(PARTICIPANT).where(PARTICIPANT.ID.eq(who.value())).execute();
    }

    /// The names of everybody in a workshop whose name was not erased.
    public Map<ParticipantId, String> names(WorkshopId workshop) {
        return database
                .select(PARTICIPANT.ID, PARTICIPANT.NAME)
                .from(PARTICIPANT)
                .where(PARTICIPANT.WORKSHOP_ID.eq(workshop.value()))
                .and(PARTICIPANT.NAME.isNotNull())
                .fetch(mapping(Named::of))
                .stream()
                .collect(toUnmodifiableMap(Named::who, Named::name));
    }

    /// The workshops in which an account takes part, the newest first.
    public List<WorkshopId> workshops(Account account) {
        return database.select(PARTICIPANT.WORKSHOP_ID)
                .from(PARTICIPANT)
                .where(PARTICIPANT.ACCOUNT_ID.eq(account.id().value()))
                .orderBy(PARTICIPANT.JOINED_AT.desc(), PARTICIPANT.ID)
                .fetch(mapping(WorkshopId::new));
    }

    private record Named(ParticipantId who, String name) {

        static Named of(UUID who, String name) {
            return new Named(new ParticipantId(who), name);
        }
    }
}
