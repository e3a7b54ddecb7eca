package nl.draagvlak.account;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/// Who sends the request that is being answered.
@Component("you")
public class You {

    private final SecurityContextHolderStrategy holder;

    You(SecurityContextHolderStrategy holder) {
        this.holder = holder;
    }

    public Optional<Visitor> visitor() {
        return Optional.ofNullable(holder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Visitor.class::isInstance)
                .map(Visitor.class::cast);
    }

    public Optional<Account> account() {
        return visitor().flatMap(Visitor::account);
    }
}
