package nl.draagvlak;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Somebody's browser on the plain pages: it keeps cookies and sends the forms that it was shown.
public final class Browser {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final MockMvc server;
    private final Map<String, String> cookies = new TreeMap<>();
    private final String address;
    private Optional<Page> page = Optional.empty();
    private Optional<Page> before = Optional.empty();

    private Browser(MockMvc server, String address) {
        this.server = server;
        this.address = address;
    }

    /// A browser in a house of its own, so that nobody else's wrong tries count for it.
    public static Browser of(WebApplicationContext draagvlak) {
        var person = PEOPLE.incrementAndGet();
        return from("10.1." + person / 250 + "." + (1 + person % 250), draagvlak);
    }

    public static Browser from(String address, WebApplicationContext draagvlak) {
        var server = MockMvcBuilders.webAppContextSetup(draagvlak).apply(springSecurity()).build();
        return new Browser(server, address);
    }

    /// What came back.
    public record Page(MockHttpServletResponse response, Document document) {

        public int status() {
            return response.getStatus();
        }

        public String heading() {
            return document.select("h1").text();
        }

        public String text() {
            return document.select("main").text();
        }

        /// The address it sends the reader on to, empty for a page to stay on.
        public String goesTo() {
            return Optional.ofNullable(response.getRedirectedUrl()).orElse("");
        }

        /// The sentence that the field names as its description, empty when nothing is wrong.
        public String problem(String field) {
            var input = document.selectFirst("[name=" + field + "][aria-invalid=true]");
            return input == null
                    ? ""
                    : document.select("#" + input.attr("aria-describedby").replaceFirst(" .*", ""))
                            .text();
        }

        public String value(String field) {
            return document.select("[name=" + field + "]").val();
        }
    }

    public Page open(String path) {
        return answer(MockMvcRequestBuilders.get(URI.create(path)));
    }

    /// Shows the page before this one again, as it was.
    public void back() {
        page = before;
    }

    /// Sends the first form on the page with these fields filled in: name, value, name, value.
    public Page send(String... fields) {
        return sendTo("main form[method=post]", fields);
    }

    /// Sends the form that this selector finds.
    public Page sendTo(String form, String... fields) {
        var filled = new TreeMap<String, String>();
        for (var i = 0; i < fields.length; i += 2) {
            filled.put(fields[i], fields[i + 1]);
        }
        return send(form(form), filled, List.of());
    }

    /// Sends the form on the page with these fields filled in and these boxes unticked.
    public Page send(Map<String, String> fields, List<String> unticked) {
        return send(form("main form[method=post]"), fields, unticked);
    }

    private Page send(FormElement form, Map<String, String> fields, List<String> unticked) {
        var filled = new TreeMap<String, List<String>>();
        form.formData()
                .forEach(field ->
                        filled.computeIfAbsent(field.key(), _ -> new ArrayList<>())
                                .add(field.value()));
        fields.forEach((name, value) -> filled.put(name, List.of(value)));
        unticked.forEach(filled::remove);
        return post(form.attr("action"), filled);
    }

    /// Sends what no form on a page would send.
    public Page post(String path, Map<String, List<String>> fields) {
        var request = MockMvcRequestBuilders.post(URI.create(path));
        fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return answer(request);
    }

    public Page signOut() {
        var form = page.orElseThrow().document().selectFirst("header form");
        return post("/sign-out", Map.of("_csrf", List.of(csrf(form))));
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    public void forget(String name) {
        cookies.remove(name);
    }

    public void keep(String name, String value) {
        cookies.put(name, value);
    }

    private FormElement form(String which) {
        var form = page.orElseThrow().document().selectFirst(which);
        if (form instanceof FormElement element) {
            return element;
        }
        throw new AssertionError("there is no form on this page:\n" + page.orElseThrow().text());
    }

    private static String csrf(@Nullable Element form) {
        if (form == null) {
            throw new AssertionError("there is no such form on this page");
        }
        return form.select("[name=_csrf]").val();
    }

    private Page answer(MockHttpServletRequestBuilder request) {
        request.with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
        request.header("Accept-Language", "en");
        cookies.forEach((name, value) -> request.cookie(new Cookie(name, value)));
        try {
            var result = server.perform(request).andReturn();
            var response = result.getResponse();
            for (var cookie : response.getCookies()) {
                if (cookie.getMaxAge() == 0) {
                    cookies.remove(cookie.getName());
                } else {
                    cookies.put(cookie.getName(), cookie.getValue());
                }
            }
            var shown = new Page(response, Jsoup.parse(response.getContentAsString()));
            before = page;
            page = Optional.of(shown);
            return shown;
        } catch (Exception e) {
            throw new AssertionError("the request failed", e);
        }
    }
}
