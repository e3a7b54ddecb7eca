package nl.draagvlak.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.draagvlak.Browser;
import nl.draagvlak.RunningDraagvlak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

@RunningDraagvlak
class SafetyTest {

    private static final int REFUSED = 403;
    private static final int PASSED = 200;

    private final WebApplicationContext draagvlak;
    private final Browser ann;

    SafetyTest(@Autowired WebApplicationContext draagvlak) {
        this.draagvlak = draagvlak;
        ann = Browser.of(draagvlak);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "http://draagvlak.local.evil.example",
                "http://draagvlak.local:8081",
                "https://draagvlak.local"
            })
    void pushForAnotherSiteIsRefused(String origin) throws Exception {
        assertThat(push("/VAADIN/push", origin)).isEqualTo(REFUSED);
        assertThat(push("/", origin)).isEqualTo(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://draagvlak.local", "https://draagvlak.bank.example"})
    void canaryPushForOurselvesPasses(String origin) throws Exception {
        assertThat(push("/VAADIN/push", origin)).isEqualTo(PASSED);
        assertThat(push("/", origin)).isEqualTo(PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/workshops/some/nbas"})
    void nobodyFramesOurPages(String page) {
        var response = ann.open(page).response();
        assertThat(response.getHeader("Content-Security-Policy"))
                .isEqualTo("frame-ancestors 'none'");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void everyCookieOfAnEncryptedRequestIsKeptForEncryptedOnes() {
        assertThat(cookies("https://draagvlak.bank.example"))
                .extracting(cookie -> cookie.replaceFirst("=.*", ""))
                .containsExactlyInAnyOrder("XSRF-TOKEN", "visitor");
        assertThat(cookies("https://draagvlak.bank.example"))
                .allMatch(cookie -> cookie.contains("; Secure"));
    }

    @Test
    void canaryInAPlainNetworkCookiesWorkAsWell() {
        assertThat(cookies("http://192.168.1.20:8080"))
                .hasSize(2)
                .noneMatch(cookie -> cookie.contains("; Secure"));
    }

    @Test
    void whoIsSentOnStaysEncrypted() {
        var sent = ann.open("https://draagvlak.bank.example/workshops/some/nbas").goesTo();
        assertThat(sent).isNotEmpty().doesNotStartWith("http:");
    }

    /// What a browser gets that opens the front page and enters the demo.
    private List<String> cookies(String server) {
        var browser = Browser.of(draagvlak);
        var front = browser.open(server + "/");
        var token = front.document().select("[name=_csrf]").val();
        var wish = Map.of("role", List.of("participant"), "_csrf", List.of(token));
        var demo = browser.post(server + "/demo", wish);
        return Stream.of(front, demo)
                .flatMap(page -> page.response().getHeaders("Set-Cookie").stream())
                .toList();
    }

    private static int push(String path, String origin) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", path);
        request.setServerName("draagvlak.local");
        request.setQueryString("v-uiId=0&v-r=push");
        request.addHeader("Origin", origin);
        var response = new MockHttpServletResponse();
        new RefuseForeignPush("https://draagvlak.bank.example/")
                .doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
