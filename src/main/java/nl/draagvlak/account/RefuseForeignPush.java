package nl.draagvlak.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/// Keeps pages of other sites away from the push connection: browsers open WebSockets to anywhere
/// and send our cookies along.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefuseForeignPush extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(RefuseForeignPush.class);
    private static final String PUSH = "/VAADIN/push";

    /// Vaadin goes by this parameter, whatever the path.
    private static final String ASKS_FOR_PUSH = "v-r=push";

    private final String address;

    RefuseForeignPush(@Value("${draagvlak.url:}") String address) {
        this.address = address.replaceFirst("/+$", "");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(PUSH)
                && Optional.ofNullable(request.getQueryString())
                        .filter(query -> query.contains(ASKS_FOR_PUSH))
                        .isEmpty();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CorsUtils.isCorsRequest(request)
                && !address.equals(request.getHeader(HttpHeaders.ORIGIN))) {
            log.info("A push connection was refused, since DRAAGVLAK_URL is not where it is from");
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return;
        }
        chain.doFilter(request, response);
    }
}
