package nl.draagvlak.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/// Somebody's browser over the network: it keeps cookies and sends the forms that it is shown.
final class WebVisitor {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
    private static final HttpClient HTTP = client();

    /// A handshake must not be the last request that Tomcat takes on a connection that was kept:
    /// its answer then says both to upgrade and to close, which Java does not accept.
    private static final HttpClient SOCKETS = client();

    private final URI server;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    WebVisitor(URI server) {
        this.server = server;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /// A plain page as it came back, and its address on the server.
    record Page(String address, Document document) {

        FormElement form(String which) {
            var form = document.selectFirst(which);
            if (form instanceof FormElement found) {
                return found;
            }
            throw new IllegalStateException("no form on " + address + ": " + document.text());
        }

        /// Breaks with what the page says if it is another one than was expected.
        void mustBe(String end) {
            if (!address.endsWith(end)) {
                throw new IllegalStateException(address + " says: " + document.text());
            }
        }
    }

    Page open(String path) {
        return page(path, send(request(path).GET()));
    }

    /// Sends the form on a page with these fields filled in, and follows where it leads.
    Page send(Page page, Map<String, String> fields) {
        return send(page, "main form[method=post]", fields);
    }

    Page send(Page page, String which, Map<String, String> fields) {
        var form = page.form(which);
        var filled = new TreeMap<String, String>();
        form.formData().forEach(field -> filled.put(field.key(), field.value()));
        filled.putAll(fields);
        var body =
                filled.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        var path = form.attr("action");
        var request =
                request(path.isEmpty() ? page.address() : path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body));
        return page(path, send(request));
    }

    private Page page(String path, HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(location -> open(server.resolve(location).getRawPath()))
                .orElseGet(() -> new Page(path, Jsoup.parse(answer.body())));
    }

    boolean isThere(String path) {
        return send(request(path).GET()).statusCode() == 200;
    }

    String get(String path) {
        return fine(send(request(path).GET())).body();
    }

    String post(String path, String json) {
        var request =
                request(path)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(json));
        return fine(send(request)).body();
    }

    WebSocket push(String path, WebSocket.Listener listener) {
        return SOCKETS.newWebSocketBuilder()
                .header("Cookie", cookieLine())
                .header("Origin", server.toString())
                .buildAsync(
                        URI.create(server.toString().replaceFirst("http", "ws") + path), listener)
                .join();
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(server.resolve(path)).timeout(LONGEST_ANSWER);
        return cookies.isEmpty() ? request : request.header("Cookie", cookieLine());
    }

    private String cookieLine() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var parts = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(parts[0], parts[1]);
    }

    private static HttpResponse<String> fine(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    answer.statusCode() + " for " + answer.uri() + ": " + answer.body());
        }
        return answer;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
