package nl.draagvlak.account;

import static nl.draagvlak.tables.Tables.COLLEAGUE_LINK;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// How facilitators let colleagues make an account: with a link that works once and for a week, of
/// which only the hash is kept.
@Repository
public class Colleagues {

    private static final Duration LIFE = Duration.ofDays(7);

    private final DSLContext database;
    private final Accounts accounts;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    Colleagues(
            DSLContext database,
            Accounts accounts,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.accounts = accounts;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// The secret of a fresh link; those that are too old are forgotten.
    public Secret invite(Account facilitator) {
        var secret = Secret.random(random);
        database.deleteFrom(COLLEAGUE_LINK).where(COLLEAGUE_LINK.EXPIRES_AT.le(now())).execute();
        database.insertInto(COLLEAGUE_LINK)
                .values(secret.hash(), facilitator.id().value(), now().plus(LIFE))
                .execute();
        return secret;
    }

    boolean isInvited(Secret secret) {
        return database.fetchExists(COLLEAGUE_LINK, working(secret));
    }

    /// The account, which uses the link up; empty when somebody has that address, or when the link
    /// was used meanwhile.
    Optional<Account> open(Secret secret, NewAccount wish) {
        return transaction.execute(status -> openOnce(secret, wish, status));
    }

    private Optional<Account> openOnce(Secret secret, NewAccount wish, TransactionStatus status) {
        if (database.deleteFrom(COLLEAGUE_LINK).where(working(secret)).execute() == 0) {
            return Optional.empty();
        }
        var account = accounts.add(wish.name(), wish.email(), wish.password());
        if (account.isEmpty()) {
            status.setRollbackOnly();
        }
        return account;
    }

    private Condition working(Secret secret) {
        return COLLEAGUE_LINK
                .SECRET_HASH
                .eq(secret.hash())
                .and(COLLEAGUE_LINK.EXPIRES_AT.gt(now()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
