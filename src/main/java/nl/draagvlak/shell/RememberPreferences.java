package nl.draagvlak.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Keeps what somebody chose with `?lang=` or `?theme=` in a cookie of that browser.
@Component
class RememberPreferences extends OncePerRequestFilter {

    private static final Duration A_YEAR = Duration.ofDays(365);

    /// Programs choose the language of a file, and have no browser to keep it in.
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var preferences = Preferences.of(request);
        if (request.getParameter(Preferences.LANGUAGE) != null) {
            remember(request, response, Preferences.LANGUAGE, preferences.language().getLanguage());
        }
        if (request.getParameter(Preferences.THEME) != null) {
            preferences
                    .theme()
                    .ifPresent(
                            theme -> remember(request, response, Preferences.THEME, theme.word()));
        }
        chain.doFilter(request, response);
    }

    private static void remember(
            HttpServletRequest request, HttpServletResponse response, String name, String value) {
        var cookie =
                ResponseCookie.from(name, value)
                        .path("/")
                        .maxAge(A_YEAR)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
