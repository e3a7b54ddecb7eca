package nl.draagvlak.api;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.net.URI;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.draagvlak.account.Secret;
import nl.draagvlak.agreement.Secretary;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.room.Room;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Text;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Another system, in a house of its own, with or without a token.
final class Client {

    private static final AtomicInteger HOUSES = new AtomicInteger();

    private final MockMvc server;
    private final String address;
    private final String token;

    private Client(MockMvc server, String address, String token) {
        this.server = server;
        this.address = address;
        this.token = token;
    }

    static Client of(WebApplicationContext draagvlak) {
        var server = MockMvcBuilders.webAppContextSetup(draagvlak).apply(springSecurity()).build();
        return new Client(server, "10.2.0." + HOUSES.incrementAndGet(), "");
    }

    Client with(Secret secret) {
        return with(secret.words());
    }

    Client with(String words) {
        return new Client(server, address, words);
    }

    MockHttpServletResponse get(String path, String... headers) {
        return send(HttpMethod.GET, path, headers);
    }

    /// Headers are name, value, name, value.
    MockHttpServletResponse send(HttpMethod method, String path, String... headers) {
        var request = MockMvcRequestBuilders.request(method, URI.create(path));
        request.with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
        if (!token.isEmpty()) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return server.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError("the request failed", e);
        }
    }

    /// A token for this room, from its facilitator.
    static Secret tokenFor(Room room, WebApplicationContext draagvlak) {
        return draagvlak
                .getBean(Secretary.class)
                .issueToken(errand(room, draagvlak), Text.of("Data warehouse"))
                .secret()
                .orElseThrow();
    }

    static void release(Room room, String title, WebApplicationContext draagvlak) {
        draagvlak.getBean(Secretary.class).release(errand(room, draagvlak), Text.of(title));
    }

    private static Secretary.Errand errand(Room room, WebApplicationContext draagvlak) {
        return new Secretary.Errand(
                draagvlak.getBean(LiveWorkshops.class).find(room.workshop()).orElseThrow(),
                room.facilitator().id(),
                new CommandId(UUID.randomUUID()));
    }
}
