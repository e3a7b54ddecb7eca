package nl.draagvlak.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import nl.draagvlak.workshop.Stage;

/// A visitor without a browser, who looks at what people see first: the front page, the ways in,
/// and every stage of the demo.
final class FirstPages {

    private static final List<String> PLAIN =
            List.of("/", "/join", "/sign-in", "/look/tokens.css", "/actuator/health");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String address;

    FirstPages(String address) {
        this.address = address;
    }

    void look() {
        PLAIN.forEach(this::get);
        var workshop = demo();
        for (var stage : Stage.values()) {
            open(workshop + "/" + stage.address());
        }
    }

    /// Where the stages of a copy of the demo are.
    private String demo() {
        var token = part(get("/").body(), "name=\"_csrf\" value=\"([^\"]+)");
        var screen = post("/demo", "application/x-www-form-urlencoded", "_csrf=" + token);
        return part(screen.uri().getPath(), "^/(workshops/[^/]+)/");
    }

    /// Opens a screen as Vaadin's client does.
    private void open(String route) {
        get("/" + route);
        var page = get("/?v-r=init&query=&location=" + route).body();
        var navigation =
                """
                {"csrfToken": "%s", "syncId": 0, "clientId": 0, "rpc": [
                  {"type": "event", "node": 1, "event": "ui-navigate", "data":
                    {"route": "%s", "query": "", "appShellTitle": "", "historyState": null, "trigger": ""}}]}
                """
                        .formatted(part(page, "\"Vaadin-Security-Key\":\"([^\"]+)"), route);
        var ui = part(page, "\"v-uiId\":(\\d+)");
        var screen = post("/?v-r=uidl&v-uiId=" + ui, "application/json", navigation).body();
        part(screen, "(connection-state)");
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    private HttpResponse<String> post(String path, String type, String body) {
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 500) {
                throw new IllegalStateException(
                        request.uri() + " answers " + response.statusCode());
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String part(String whole, String pattern) {
        var found = Pattern.compile(pattern).matcher(whole);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in " + whole);
        }
        return found.group(1);
    }
}
