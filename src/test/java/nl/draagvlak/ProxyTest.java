package nl.draagvlak;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.support.GenericApplicationContext;

/// A proxy that ends TLS is believed as our own properties say, on the web server that we run on.
class ProxyTest {

    private static final String PROXY = "127.0.0.1";
    private static final String SOMEBODY = "127.0.0.2";

    /// Tells how a request came in, under an address of its own and with a session.
    private static final class Echo extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            request.getSession();
            response.getWriter()
                    .print(request.getRequestURL() + " from " + request.getRemoteAddr());
        }
    }

    @Test
    void theProxyIsBelieved() throws IOException {
        try (var server = server("--DRAAGVLAK_PROXY=127\\.0\\.0\\.1")) {
            assertThat(ask(server, PROXY))
                    .contains("https://bank.example/room from 203.0.113.9")
                    .containsPattern("Set-Cookie: JSESSIONID=.*; Secure");
        }
    }

    @Test
    void nobodyElseIsBelieved() throws IOException {
        try (var server = server("--DRAAGVLAK_PROXY=127\\.0\\.0\\.1")) {
            assertThat(ask(server, SOMEBODY))
                    .contains("http://bank.example/room from 127.0.0.2")
                    .contains("Set-Cookie: JSESSIONID=")
                    .doesNotContain("Secure");
        }
    }

    @Test
    void withoutTheSettingNobodyIs() throws IOException {
        try (var server = server()) {
            assertThat(ask(server, PROXY))
                    .contains("http://bank.example/room from 127.0.0.1")
                    .contains("Set-Cookie: JSESSIONID=")
                    .doesNotContain("Secure");
        }
    }

    private static ServletWebServerApplicationContext server(String... settings) {
        return (ServletWebServerApplicationContext)
                new SpringApplicationBuilder(TomcatServletWebServerAutoConfiguration.class)
                        .initializers(context ->
                                ((GenericApplicationContext) context)
                                        .registerBean(
                                                ServletRegistrationBean.class,
                                                () ->
                                                        new ServletRegistrationBean<>(
                                                                new Echo(), "/")))
                        .run(withFreePort(settings));
    }

    /// What is said on the command line counts for more than our properties.
    private static String[] withFreePort(String[] settings) {
        return Stream.concat(Stream.of(settings), Stream.of("--server.port=0"))
                .toArray(String[]::new);
    }

    /// The answer to a request that says it was encrypted, sent from this address.
    private static String ask(ServletWebServerApplicationContext server, String from)
            throws IOException {
        var port = Objects.requireNonNull(server.getWebServer()).getPort();
        try (var socket =
                new Socket(InetAddress.ofLiteral(PROXY), port, InetAddress.ofLiteral(from), 0)) {
            var request =
                    """
                    GET /room HTTP/1.0
                    Host: bank.example
                    X-Forwarded-For: 203.0.113.9
                    X-Forwarded-Proto: https

                    """;
            socket.getOutputStream()
                    .write(request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
