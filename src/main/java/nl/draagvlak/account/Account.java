package nl.draagvlak.account;

/// Somebody who opens workshops and signs in for it; the e-mail address is in lower case.
public record Account(AccountId id, String name, String email) {

    /// Without name and address: frameworks write to the log whom they let in.
    @Override
    public String toString() {
        return "account " + id.value();
    }
}
