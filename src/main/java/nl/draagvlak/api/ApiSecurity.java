package nl.draagvlak.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Supplier;
import nl.draagvlak.agreement.AccessTokens;
import nl.draagvlak.agreement.AccessTokens.Access;
import nl.draagvlak.live.LiveWorkshops;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/// Who may read what through the API: a token opens its own workshop, and nothing else does.
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            AccessTokens tokens,
            LiveWorkshops workshops,
            SecurityContextHolderStrategy holder,
            Clock clock) {
        return http.securityMatcher("/api/**")
                .csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(
                        new RecogniseToken(tokens, workshops, holder, clock),
                        AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers("/api/v1/workshops/{id}/**")
                                .access(ApiSecurity::isOfItsWorkshop)
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(refusal ->
                        refusal.authenticationEntryPoint(ApiSecurity::askForAToken)
                                .accessDeniedHandler((_, response, _) -> forbid(response)))
                .build();
    }

    private static AuthorizationDecision isOfItsWorkshop(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext request) {
        var workshop = request.getVariables().get("id");
        var known = who.get();
        return new AuthorizationDecision(
                known != null
                        && known.getPrincipal() instanceof Access access
                        && access.workshop().value().toString().equals(workshop));
    }

    private static void askForAToken(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        "Send a token that works, as in: Authorization: Bearer …")
                .write(response);
    }

    private static void forbid(HttpServletResponse response) throws IOException {
        Problem.of(HttpStatus.FORBIDDEN, "This token is for another workshop.").write(response);
    }
}
