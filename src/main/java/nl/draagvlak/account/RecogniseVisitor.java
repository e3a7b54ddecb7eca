package nl.draagvlak.account;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.preauth.AbstractPreAuthenticatedProcessingFilter;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.SecurityContextRepository;

/// Signs a browser that we know in to each of its requests, and ends its session when it became
/// somebody else.
class RecogniseVisitor extends AbstractPreAuthenticatedProcessingFilter {

    private final FrontDesk desk;

    RecogniseVisitor(
            FrontDesk desk,
            SecurityContextHolderStrategy holder,
            SecurityContextRepository contexts) {
        this.desk = desk;
        // Vaadin brings a holder of its own, which all other filters use.
        setSecurityContextHolderStrategy(holder);
        setAuthenticationManager(RecogniseVisitor::admit);
        setSecurityContextRepository(contexts);
        setCheckForPrincipalChanges(true);
    }

    @Override
    protected @Nullable Object getPreAuthenticatedPrincipal(HttpServletRequest request) {
        return desk.recognise(request).orElse(null);
    }

    @Override
    protected Object getPreAuthenticatedCredentials(HttpServletRequest request) {
        return FrontDesk.COOKIE;
    }

    private static Authentication admit(Authentication wish) {
        if (wish.getPrincipal() instanceof Visitor visitor) {
            return new PreAuthenticatedAuthenticationToken(
                    visitor, FrontDesk.COOKIE, visitor.authorities());
        }
        throw new IllegalStateException("only visitors come this way");
    }
}
