package nl.draagvlak.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import nl.draagvlak.Browser;
import nl.draagvlak.RunningDraagvlak;
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

    private final Browser ann;

    SafetyTest(@Autowired WebApplicationContext draagvlak) {
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
