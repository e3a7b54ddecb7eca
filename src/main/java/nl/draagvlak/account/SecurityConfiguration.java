package nl.draagvlak.account;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Plain pages without a session, then the app.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String[] PLAIN_PAGES = {"/", "/look/**", "/actuator/health", "/error"};

    @Bean
    @Order(1)
    SecurityFilterChain plainPages(HttpSecurity http) {
        return http.securityMatcher(plainPages())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .headers(SecurityConfiguration::closeMouthed)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain app(HttpSecurity http) {
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/"))
                .headers(SecurityConfiguration::closeMouthed)
                .build();
    }

    /// Addresses can hold secrets, and nobody else may frame our pages.
    private static void closeMouthed(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    /// Vaadin's own requests go to `/?v-r=…` and are not for the front page.
    private static RequestMatcher plainPages() {
        var paths =
                Arrays.stream(PLAIN_PAGES)
                        .map(path -> (RequestMatcher) PathPatternRequestMatcher.pathPattern(path))
                        .toList();
        return new AndRequestMatcher(
                new OrRequestMatcher(paths), request -> request.getParameter("v-r") == null);
    }
}
