package nl.draagvlak.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/// A browser that we know, with the account that it is signed in to.
public record Visitor(VisitorId id, Optional<Account> account) implements AuthenticatedPrincipal {

    private static final List<GrantedAuthority> VISITOR =
            AuthorityUtils.createAuthorityList("ROLE_VISITOR");
    private static final List<GrantedAuthority> FACILITATOR =
            AuthorityUtils.createAuthorityList("ROLE_VISITOR", "ROLE_FACILITATOR");

    @Override
    public String getName() {
        return id.value().toString();
    }

    Collection<GrantedAuthority> authorities() {
        return account.isPresent() ? FACILITATOR : VISITOR;
    }
}
