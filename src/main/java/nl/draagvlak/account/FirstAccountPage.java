package nl.draagvlak.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.draagvlak.live.Turnstile;
import nl.draagvlak.shell.Form;
import nl.draagvlak.shell.PlainPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where the first facilitator makes an account.
@Controller
@RequestMapping("/first-account")
class FirstAccountPage {

    private final FirstAccount first;
    private final FrontDesk desk;
    private final Turnstile tries;

    FirstAccountPage(FirstAccount first, FrontDesk desk, Clock clock) {
        this.first = first;
        this.desk = desk;
        this.tries = new Turnstile(10, Duration.ofMinutes(1), clock);
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request) {
        var form = Form.of(request);
        return refusal(form, request).orElseGet(() -> PlainPage.form("first-account", form));
    }

    @PostMapping
    ModelAndView open(HttpServletRequest request, HttpServletResponse response) {
        var form = Form.of(request);
        return refusal(form, request).orElseGet(() -> open(form, request, response));
    }

    private ModelAndView open(Form form, HttpServletRequest request, HttpServletResponse response) {
        var wish = NewAccount.of(form);
        var checked = wish.check(form);
        if (!checked.isFine()) {
            return PlainPage.form("first-account", checked);
        }
        var account = first.open(form.value("code"), wish.name(), wish.email(), wish.password());
        account.ifPresent(one -> desk.signIn(one, request, response));
        return account.isPresent() ? PlainPage.seeOther("/workshops") : taken();
    }

    private Optional<ModelAndView> refusal(Form form, HttpServletRequest request) {
        var address = NetworkAddress.of(request);
        if (first.isTaken()) {
            return Optional.of(taken());
        }
        if (!tries.isOpen(address)) {
            return Optional.of(
                    PlainPage.notice(
                            HttpStatus.TOO_MANY_REQUESTS,
                            "account.wait.title",
                            "account.wait.text"));
        }
        if (first.accepts(form.value("code"))) {
            return Optional.empty();
        }
        tries.take(address);
        return Optional.of(
                PlainPage.notice(
                        HttpStatus.FORBIDDEN,
                        "account.first.wrong.title",
                        "account.first.wrong.text"));
    }

    private static ModelAndView taken() {
        return PlainPage.notice(
                HttpStatus.GONE, "account.first.taken.title", "account.first.taken.text");
    }
}
