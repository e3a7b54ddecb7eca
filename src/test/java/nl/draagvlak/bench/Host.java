package nl.draagvlak.bench;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.browser.Server;

/// Opens workshops on a server: with the first account on one of our own, and on any other with the
/// facilitator's seat in a copy of the demo.
final class Host {

    private static final String EMAIL = "bench@example.org";
    private static final String PASSWORD = "as fast as we can go";

    private static final Duration A_MOMENT = Duration.ofMillis(200);

    private final URI server;
    private final Optional<WebVisitor> account;

    Host(URI server) {
        this.server = server;
        account = Optional.empty();
    }

    /// Makes the first account of a server of our own.
    Host(Server own) {
        server = URI.create(own.address());
        var visitor = new WebVisitor(server);
        var page = URI.create(own.firstAccount());
        visitor.send(
                visitor.open(page.getRawPath() + "?" + page.getRawQuery()),
                Map.of("name", "Bench", "email", EMAIL, "password", PASSWORD));
        account = Optional.of(visitor);
    }

    /// A workshop that people can join with a code.
    record Opened(WebVisitor facilitator, String workshop, String code) {}

    /// Waits until the server can store something again.
    void awaitHealth() {
        while (!new WebVisitor(server).isThere("/actuator/health")) {
            Pause.of(A_MOMENT);
        }
    }

    URI server() {
        return server;
    }

    Opened open(String title) {
        return account.map(visitor -> opened(visitor, ownWorkshop(visitor, title)))
                .orElseGet(() -> {
                    var visitor = new WebVisitor(server);
                    return opened(visitor, demo(visitor));
                });
    }

    private static String ownWorkshop(WebVisitor visitor, String title) {
        var invitation = visitor.send(visitor.open("/workshops/new"), Map.of("title", title));
        return invitation.address().replaceFirst("^/(.*)/invitation$", "$1");
    }

    private static String demo(WebVisitor visitor) {
        var room =
                visitor.send(visitor.open("/"), "form.front-demo", Map.of("role", "facilitator"));
        room.mustBe("/nbas");
        return room.address().replaceFirst("^/(.*)/nbas$", "$1");
    }

    private static Opened opened(WebVisitor visitor, String workshop) {
        var code =
                visitor.open("/" + workshop + "/invitation").document().select(".invitation-code");
        return new Opened(visitor, workshop, code.text().replaceAll("\\s", ""));
    }
}
