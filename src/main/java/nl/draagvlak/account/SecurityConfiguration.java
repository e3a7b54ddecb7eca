package nl.draagvlak.account;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.preauth.AbstractPreAuthenticatedProcessingFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Who may open what: files for anybody, plain pages without a session, then the app.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String[] FOR_ANYBODY = {
        "/look/**",
        "/VAADIN/build/**",
        "/VAADIN/static/**",
        "/actuator/health",
        "/error",
        "/openapi.yaml",
        "/schemas/*"
    };

    private static final String[] PLAIN_PAGES = {
        "/",
        "/first-account",
        "/sign-in",
        "/sign-out",
        "/password",
        "/join",
        "/join/*",
        "/continue/*",
        "/colleagues",
        "/colleague/*",
        "/password-reset",
        "/demo",
        "/resting",
        "/workshops",
        "/workshops/new",
        "/workshops/*/invitation"
    };

    /// Where a screen asks what the newest contribution is.
    private static final String NEWEST = "/workshops/*/newest";

    /// What was released, as files.
    private static final String RELEASES = "/workshops/*/releases/**";

    /// What belongs to one workshop.
    private static final String WORKSHOPS = "/workshops/*/**";

    /// The front page, with a sentence for somebody who opens a workshop without having joined it.
    private static final String STRANGERS = "/?stranger";

    /// Nobody is asked who they are here, so that these answer when the database is away.
    @Bean
    @Order(1)
    SecurityFilterChain filesForAnybody(HttpSecurity http) {
        return withoutSession(http.securityMatcher(FOR_ANYBODY))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain plainPages(
            HttpSecurity http, FrontDesk desk, SecurityContextHolderStrategy holder) {
        var cookie = new CookieCsrfTokenRepository();
        cookie.setCookieCustomizer(csrf -> csrf.sameSite("Lax"));
        return knowingBrowsers(withoutSession(http.securityMatcher(plainPages())), desk, holder)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(cookie))
                .build();
    }

    /// What a screen asks for besides the app, which is no reason to begin a session.
    @Bean
    @Order(3)
    SecurityFilterChain answers(
            HttpSecurity http, FrontDesk desk, SecurityContextHolderStrategy holder) {
        return knowingBrowsers(withoutSession(http.securityMatcher(NEWEST, RELEASES)), desk, holder)
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole("VISITOR"))
                .exceptionHandling(refusal ->
                        refusal.authenticationEntryPoint(SecurityConfiguration.strangers()))
                .build();
    }

    /// The session remembers who came in, since push and navigation go by it. A stranger gets none:
    /// whoever floods us without a cookie leaves nothing behind.
    @Bean
    @Order(4)
    SecurityFilterChain app(
            HttpSecurity http,
            FrontDesk desk,
            SecurityContextHolderStrategy holder,
            VaadinDefaultRequestCache cache) {
        cache.setDelegateRequestCache(new NullRequestCache());
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(SecurityConfiguration::asksVaadin)
                                .hasRole("VISITOR"))
                .with(VaadinSecurityConfigurer.vaadin(), Customizer.withDefaults())
                .exceptionHandling(refusal ->
                        refusal.authenticationEntryPoint(SecurityConfiguration.strangers()))
                .addFilterAt(
                        new RecogniseVisitor(
                                desk, holder, new HttpSessionSecurityContextRepository()),
                        AbstractPreAuthenticatedProcessingFilter.class)
                .headers(SecurityConfiguration::closeMouthed)
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /// Whoever opens a workshop may join it first; at any other address there is nothing. A page of
    /// the app that is refused something loads itself again, and then is sent on as well.
    private static AuthenticationEntryPoint strangers() {
        var workshops = PathPatternRequestMatcher.pathPattern(WORKSHOPS);
        var toFrontPage = new LoginUrlAuthenticationEntryPoint(STRANGERS);
        return (request, response, refused) -> {
            if (asksVaadin(request)) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            } else if (workshops.matches(request)) {
                toFrontPage.commence(request, response, refused);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        };
    }

    /// Each request says anew whose browser it is from.
    private static HttpSecurity knowingBrowsers(
            HttpSecurity http, FrontDesk desk, SecurityContextHolderStrategy holder) {
        return http.addFilterAt(
                new RecogniseVisitor(desk, holder, new RequestAttributeSecurityContextRepository()),
                AbstractPreAuthenticatedProcessingFilter.class);
    }

    /// Session management is off rather than `STATELESS`: that would take every request of a known
    /// browser for a new sign-in and give it another CSRF token, which spoils forms in other tabs.
    private static HttpSecurity withoutSession(HttpSecurity http) {
        return http.sessionManagement(SessionManagementConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .securityContext(context ->
                        context.securityContextRepository(
                                new RequestAttributeSecurityContextRepository()))
                .headers(SecurityConfiguration::closeMouthed);
    }

    /// Addresses can hold secrets, and nobody else may frame our pages.
    private static void closeMouthed(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .contentSecurityPolicy(policy -> policy.policyDirectives("frame-ancestors 'none'"));
    }

    /// Vaadin's own requests go to `/?v-r=…` and are not for the front page.
    private static RequestMatcher plainPages() {
        var paths =
                Arrays.stream(PLAIN_PAGES)
                        .map(path -> (RequestMatcher) PathPatternRequestMatcher.pathPattern(path))
                        .toList();
        return new AndRequestMatcher(new OrRequestMatcher(paths), request -> !asksVaadin(request));
    }

    private static boolean asksVaadin(HttpServletRequest request) {
        return request.getParameter("v-r") != null;
    }
}
