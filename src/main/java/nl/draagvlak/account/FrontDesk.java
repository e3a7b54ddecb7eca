package nl.draagvlak.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// Knows a browser by its cookie, and gives it another one whenever it becomes somebody else.
@Component
public class FrontDesk {

    static final String COOKIE = "visitor";

    /// What browsers keep a cookie for at most.
    private static final Duration LONGEST = Duration.ofDays(400);

    private final Visitors visitors;
    private final SecureRandom random = new SecureRandom();

    FrontDesk(Visitors visitors) {
        this.visitors = visitors;
    }

    Optional<Visitor> recognise(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .map(Secret::new)
                .flatMap(secret -> visitors.find(secret).stream())
                .findFirst();
    }

    /// This browser, known from now on if it was not yet.
    public Visitor welcome(HttpServletRequest request, HttpServletResponse response) {
        return recognise(request)
                .orElseGet(() -> {
                    var secret = Secret.random(random);
                    hand(secret, request, response);
                    return visitors.add(secret, Optional.empty());
                });
    }

    Visitor signIn(Account account, HttpServletRequest request, HttpServletResponse response) {
        var secret = Secret.random(random);
        var visitor =
                recognise(request)
                        .map(known -> visitors.renew(known, secret, Optional.of(account)))
                        .orElseGet(() -> visitors.add(secret, Optional.of(account)));
        hand(secret, request, response);
        endSession(request);
        return visitor;
    }

    void signOut(HttpServletRequest request, HttpServletResponse response) {
        recognise(request)
                .ifPresent(known -> {
                    var secret = Secret.random(random);
                    visitors.renew(known, secret, Optional.empty());
                    hand(secret, request, response);
                });
        endSession(request);
    }

    private static void hand(
            Secret secret, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(COOKIE, secret.words())
                        .path("/")
                        .maxAge(LONGEST)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static void endSession(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }
}
