package nl.draagvlak.demo;

import static nl.draagvlak.tables.Tables.ACCESS_TOKEN;
import static nl.draagvlak.tables.Tables.CONTRIBUTION;
import static nl.draagvlak.tables.Tables.DEMO_WORKSHOP;
import static nl.draagvlak.tables.Tables.INVITATION;
import static nl.draagvlak.tables.Tables.PARTICIPANT;
import static nl.draagvlak.tables.Tables.PERSONAL_LINK;
import static nl.draagvlak.tables.Tables.RELEASED_SET;
import static nl.draagvlak.tables.Tables.SEAT;
import static nl.draagvlak.tables.Tables.WORDS;
import static nl.draagvlak.tables.Tables.WORKSHOP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.workshop.Fingerprint;
import nl.draagvlak.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// Which workshops are copies of the demo, oldest first. A workshop that people opened can never
/// become one, so that what is removed here is nobody's work.
@Repository
class DemoWorkshops {

    private final DSLContext database;

    DemoWorkshops(DSLContext database) {
        this.database = database;
    }

    /// Notes a copy before anything is in it.
    ///
    /// Throws [IllegalArgumentException] for a workshop that is there already.
    void add(WorkshopId copy, Instant madeAt) {
        var added =
                database.insertInto(DEMO_WORKSHOP)
                        .select(
                                select(val(copy.value()), val(utc(madeAt)), val(0))
                                        .whereNotExists(
                                                selectOne()
                                                        .from(WORKSHOP)
                                                        .where(WORKSHOP.ID.eq(copy.value()))))
                        .execute();
        if (added != 1) {
            throw new IllegalArgumentException(copy.value() + " is somebody's workshop");
        }
    }

    List<WorkshopId> all() {
        return database.select(DEMO_WORKSHOP.WORKSHOP_ID)
                .from(DEMO_WORKSHOP)
                .orderBy(DEMO_WORKSHOP.MADE_AT, DEMO_WORKSHOP.WORKSHOP_ID)
                .fetch(mapping(WorkshopId::new));
    }

    List<WorkshopId> madeBefore(Instant moment) {
        return database.select(DEMO_WORKSHOP.WORKSHOP_ID)
                .from(DEMO_WORKSHOP)
                .where(DEMO_WORKSHOP.MADE_AT.lt(utc(moment)))
                .orderBy(DEMO_WORKSHOP.MADE_AT, DEMO_WORKSHOP.WORKSHOP_ID)
                .fetch(mapping(WorkshopId::new));
    }

    /// How many encores have been played in a copy; empty for any other workshop.
    Optional<Integer> played(WorkshopId workshop) {
        return database.select(DEMO_WORKSHOP.PLAYED)
                .from(DEMO_WORKSHOP)
                .where(DEMO_WORKSHOP.WORKSHOP_ID.eq(workshop.value()))
                .fetchOptional()
                .map(row -> row.value1());
    }

    /// Takes the encore with this number; false when somebody else was first.
    boolean take(WorkshopId copy, int encore) {
        return database.update(DEMO_WORKSHOP)
                        .set(DEMO_WORKSHOP.PLAYED, encore + 1)
                        .where(DEMO_WORKSHOP.WORKSHOP_ID.eq(copy.value()))
                        .and(DEMO_WORKSHOP.PLAYED.eq(encore))
                        .execute()
                == 1;
    }

    /// Removes a copy and everything about it, what it released included, as the owner; nothing
    /// where it is no copy.
    static void remove(WorkshopId copy, List<Fingerprint> released, DSLContext owner) {
        var id = copy.value();
        var noted =
                owner.selectFrom(DEMO_WORKSHOP)
                        .where(DEMO_WORKSHOP.WORKSHOP_ID.eq(id))
                        .forUpdate()
                        .fetch();
        if (noted.isEmpty()) {
            return;
        }
        owner.deleteFrom(WORDS).where(WORDS.WORKSHOP_ID.eq(id)).execute();
        owner.deleteFrom(CONTRIBUTION).where(CONTRIBUTION.WORKSHOP_ID.eq(id)).execute();
        owner.deleteFrom(WORKSHOP).where(WORKSHOP.ID.eq(id)).execute();
        owner.deleteFrom(RELEASED_SET).where(RELEASED_SET.SHA256.in(bytes(released))).execute();
        owner.deleteFrom(ACCESS_TOKEN).where(ACCESS_TOKEN.WORKSHOP_ID.eq(id)).execute();
        owner.deleteFrom(INVITATION).where(INVITATION.WORKSHOP_ID.eq(id)).execute();
        owner.deleteFrom(PERSONAL_LINK).where(PERSONAL_LINK.WORKSHOP_ID.eq(id)).execute();
        owner.deleteFrom(SEAT).where(SEAT.WORKSHOP_ID.eq(id)).execute();
        owner.deleteFrom(PARTICIPANT).where(PARTICIPANT.WORKSHOP_ID.eq(id)).execute();
        owner.deleteFrom(DEMO_WORKSHOP).where(DEMO_WORKSHOP.WORKSHOP_ID.eq(id)).execute();
    }

    private static List<byte[]> bytes(List<Fingerprint> fingerprints) {
        return fingerprints.stream().map(one -> HexFormat.of().parseHex(one.hex())).toList();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
