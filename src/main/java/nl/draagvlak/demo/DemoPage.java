package nl.draagvlak.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import nl.draagvlak.account.FrontDesk;
import nl.draagvlak.account.NetworkAddress;
import nl.draagvlak.live.Turnstile;
import nl.draagvlak.shell.PlainPage;
import nl.draagvlak.shell.Preferences;
import nl.draagvlak.workshop.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The way into the demo: one button, and a visitor is in a workshop of their own.
@Controller
class DemoPage {

    private static final String FACILITATOR = "facilitator";

    private final Demo demo;
    private final DemoSweep sweep;
    private final FrontDesk desk;
    private final Turnstile visitors;

    DemoPage(Demo demo, DemoSweep sweep, FrontDesk desk, Clock clock) {
        this.demo = demo;
        this.sweep = sweep;
        this.desk = desk;
        this.visitors = new Turnstile(10, Duration.ofMinutes(1), clock);
    }

    @PostMapping("/demo")
    ModelAndView enter(
            @RequestParam(defaultValue = "participant") String role,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!demo.isOffered()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (!visitors.take(NetworkAddress.of(request))) {
            return PlainPage.notice(
                    HttpStatus.TOO_MANY_REQUESTS, "lobby.demo.wait.title", "lobby.demo.wait.text");
        }
        if (!sweep.makeRoom(DemoSweep.MOST_COPIES)) {
            return PlainPage.notice(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "lobby.demo.full.title",
                    "lobby.demo.full.text");
        }
        var copy =
                demo.make(
                        role.equals(FACILITATOR) ? Role.FACILITATOR : Role.PARTICIPANT,
                        Preferences.of(request).language(),
                        desk.welcome(request, response));
        return PlainPage.seeOther("/workshops/" + copy.value() + "/nbas");
    }
}
