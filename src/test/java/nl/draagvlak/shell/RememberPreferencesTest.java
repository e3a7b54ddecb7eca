package nl.draagvlak.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RememberPreferencesTest {

    @Test
    void whatWasChosenIsKept() throws ServletException, IOException {
        assertThat(cookies("http")).hasSize(2).noneMatch(cookie -> cookie.contains("; Secure"));
        assertThat(cookies("http").getFirst()).startsWith("lang=nl;");
        assertThat(cookies("http").getLast()).startsWith("theme=dark;");
    }

    @Test
    void forEncryptedRequestsOnlyWhereItWasChosenInOne() throws ServletException, IOException {
        assertThat(cookies("https")).hasSize(2).allMatch(cookie -> cookie.contains("; Secure"));
    }

    private static List<String> cookies(String scheme) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/");
        request.setScheme(scheme);
        request.setParameter("lang", "nl");
        request.setParameter("theme", "dark");
        var response = new MockHttpServletResponse();
        new RememberPreferences().doFilter(request, response, new MockFilterChain());
        return response.getHeaders("Set-Cookie");
    }
}
