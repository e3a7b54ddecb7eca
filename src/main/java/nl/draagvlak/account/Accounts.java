package nl.draagvlak.account;

import static nl.draagvlak.tables.Tables.ACCOUNT;
import static org.jooq.Records.mapping;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/// The accounts of facilitators, with their passwords.
@Repository
public class Accounts {

    private final DSLContext database;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final Supplier<String> nobodysHash =
            SingletonSupplier.of(() -> hash("nobody has this password"));

    Accounts(DSLContext database, PasswordEncoder passwords, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// An e-mail address as it is kept and compared.
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public boolean areThere() {
        return database.fetchExists(ACCOUNT);
    }

    /// A new account; empty when somebody has that address already.
    public Optional<Account> add(String name, String email, String password) {
        var account = new Account(new AccountId(UUID.randomUUID()), name, normal(email));
        try {
            database.insertInto(ACCOUNT)
                    .values(
                            account.id().value(),
                            account.name(),
                            account.email(),
                            hash(password),
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .execute();
            return Optional.of(account);
        } catch (DuplicateKeyException _) {
            return Optional.empty();
        }
    }

    /// The account of that address, if the password is right; a wrong address takes as long.
    public Optional<Account> find(String email, String password) {
        var nobodys = nobodysHash.get();
        var known = known(email);
        var hash = known.map(Known::hash).orElse(nobodys);
        return matches(password, hash) ? known.map(Known::account) : Optional.empty();
    }

    /// The account of that address.
    Optional<Account> find(String email) {
        return known(email).map(Known::account);
    }

    public void changePassword(Account account, String password) {
        database.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, hash(password))
                .where(ACCOUNT.ID.eq(account.id().value()))
                .execute();
    }

    private record Known(Account account, String hash) {

        static Known of(UUID id, String name, String email, String hash) {
            return new Known(new Account(new AccountId(id), name, email), hash);
        }
    }

    private Optional<Known> known(String email) {
        return database.select(ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.EMAIL, ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(ACCOUNT.EMAIL.eq(normal(email)))
                .fetchOptional(mapping(Known::of));
    }

    private String hash(String password) {
        var hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the password encoder gave no hash");
        }
        return hash;
    }

    /// What is longer than bcrypt reads is nobody's password, but takes as long to refuse.
    private boolean matches(String password, String hash) {
        var readable = Password.fits(password);
        return passwords.matches(readable ? password : "", hash) && readable;
    }
}
