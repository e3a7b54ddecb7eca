package nl.draagvlak.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.draagvlak.account.NetworkAddress;
import nl.draagvlak.account.Secret;
import nl.draagvlak.agreement.AccessTokens;
import nl.draagvlak.agreement.AccessTokens.Access;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.live.Turnstile;
import nl.draagvlak.workshop.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets a system in that has a token which still works, and slows down one that guesses.
class RecogniseToken extends OncePerRequestFilter {

    private static final Pattern BEARER =
            Pattern.compile("Bearer +([A-Za-z0-9_-]{1,64}) *", Pattern.CASE_INSENSITIVE);
    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final int WRONG_TRIES = 10;

    private final AccessTokens tokens;
    private final LiveWorkshops workshops;
    private final SecurityContextHolderStrategy holder;
    private final Turnstile wrongTokens;

    RecogniseToken(
            AccessTokens tokens,
            LiveWorkshops workshops,
            SecurityContextHolderStrategy holder,
            Clock clock) {
        this.tokens = tokens;
        this.workshops = workshops;
        this.holder = holder;
        this.wrongTokens = new Turnstile(WRONG_TRIES, A_WHILE, clock);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var secret = secret(request);
        var sender = NetworkAddress.of(request);
        if (secret.isPresent() && !wrongTokens.isOpen(sender)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(A_WHILE.toSeconds()));
            Problem.of(
                            HttpStatus.TOO_MANY_REQUESTS,
                            "Too many wrong tokens came from where you are.")
                    .write(response);
            return;
        }
        var access = secret.flatMap(tokens::find).filter(this::works);
        access.ifPresent(this::admit);
        if (secret.isPresent() && access.isEmpty()) {
            wrongTokens.take(sender);
        }
        chain.doFilter(request, response);
    }

    private static Optional<Secret> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .map(BEARER::matcher)
                .filter(bearer -> bearer.matches())
                .map(bearer -> new Secret(bearer.group(1)));
    }

    private boolean works(Access access) {
        return workshops
                .seen(access.workshop(), Role.OBSERVER)
                .filter(seen -> seen.tokens().works(access.token()))
                .isPresent();
    }

    private void admit(Access access) {
        var context = holder.createEmptyContext();
        context.setAuthentication(
                new PreAuthenticatedAuthenticationToken(access, "", AuthorityUtils.NO_AUTHORITIES));
        holder.setContext(context);
    }
}
