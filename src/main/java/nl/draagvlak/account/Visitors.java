package nl.draagvlak.account;

import static nl.draagvlak.tables.Tables.ACCOUNT;
import static nl.draagvlak.tables.Tables.VISITOR;
import static org.jooq.Records.mapping;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Repository;

/// The browsers we know.
@Repository
class Visitors {

    /// Not every request needs to write when somebody was last here.
    private static final Duration PRECISE_ENOUGH = Duration.ofHours(1);

    private final DSLContext database;
    private final Clock clock;
    private final Acquaintances acquaintances;

    Visitors(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.acquaintances = new Acquaintances(clock);
    }

    /// The browser with this secret in its cookie; while the database is away, as it was lately.
    Optional<Visitor> find(Secret secret) {
        try {
            var found = lookUp(secret);
            found.ifPresentOrElse(
                    visitor -> acquaintances.greet(secret, visitor),
                    () -> acquaintances.forget(secret));
            return found;
        } catch (DataAccessException e) {
            return Optional.of(acquaintances.find(secret).orElseThrow(() -> e));
        }
    }

    private Optional<Visitor> lookUp(Secret secret) {
        var known =
                database.select(
                                VISITOR.ID,
                                VISITOR.SEEN_AT,
                                ACCOUNT.ID,
                                ACCOUNT.NAME,
                                ACCOUNT.EMAIL)
                        .from(VISITOR)
                        .leftJoin(ACCOUNT)
                        .on(ACCOUNT.ID.eq(VISITOR.ACCOUNT_ID))
                        .where(VISITOR.SECRET_HASH.eq(secret.hash()))
                        .fetchOptional(mapping(Known::of));
        known.filter(one -> one.seenAt().isBefore(now().minus(PRECISE_ENOUGH)))
                .ifPresent(one -> see(one.visitor()));
        return known.map(Known::visitor);
    }

    Visitor add(Secret secret, Optional<Account> account) {
        var visitor = new Visitor(new VisitorId(UUID.randomUUID()), account);
        database.insertInto(VISITOR)
                .values(visitor.id().value(), secret.hash(), idOf(account), now(), now())
                .execute();
        return visitor;
    }

    /// The same browser, which keeps its seats, with another secret and signed in or not.
    Visitor renew(Visitor visitor, Secret secret, Optional<Account> account) {
        database.update(VISITOR)
                .set(VISITOR.SECRET_HASH, secret.hash())
                .set(VISITOR.ACCOUNT_ID, idOf(account))
                .set(VISITOR.SEEN_AT, now())
                .where(VISITOR.ID.eq(visitor.id().value()))
                .execute();
        acquaintances.forget(known -> known.id().equals(visitor.id()));
        return new Visitor(visitor.id(), account);
    }

    /// Signs the account out in every browser but this one.
    void signOutElsewhere(Visitor here, Account account) {
        database.update(VISITOR)
                .setNull(VISITOR.ACCOUNT_ID)
                .where(VISITOR.ACCOUNT_ID.eq(account.id().value()))
                .and(VISITOR.ID.ne(here.id().value()))
                .execute();
        acquaintances.forget(known -> known.account().filter(account::equals).isPresent());
    }

    private record Known(Visitor visitor, LocalDateTime seenAt) {

        static Known of(
                UUID id,
                LocalDateTime seenAt,
                @Nullable UUID account,
                @Nullable String name,
                @Nullable String email) {
            var signedIn =
                    account == null || name == null || email == null
                            ? Optional.<Account>empty()
                            : Optional.of(new Account(new AccountId(account), name, email));
            return new Known(new Visitor(new VisitorId(id), signedIn), seenAt);
        }
    }

    private void see(Visitor visitor) {
        database.update(VISITOR)
                .set(VISITOR.SEEN_AT, now())
                .where(VISITOR.ID.eq(visitor.id().value()))
                .execute();
    }

    private static @Nullable UUID idOf(Optional<Account> account) {
        return account.map(one -> one.id().value()).orElse(null);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
