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

/// Where an operator who lost a password sets another one.
@Controller
@RequestMapping("/password-reset")
class PasswordResetPage {

    private final PasswordReset reset;
    private final Accounts accounts;
    private final Visitors visitors;
    private final FrontDesk desk;
    private final Turnstile tries;

    PasswordResetPage(
            PasswordReset reset,
            Accounts accounts,
            Visitors visitors,
            FrontDesk desk,
            Clock clock) {
        this.reset = reset;
        this.accounts = accounts;
        this.visitors = visitors;
        this.desk = desk;
        this.tries = new Turnstile(10, Duration.ofMinutes(1), clock);
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request) {
        var form = Form.of(request);
        return refusal(form, request).orElseGet(() -> PlainPage.form("password-reset", form));
    }

    @PostMapping
    ModelAndView change(HttpServletRequest request, HttpServletResponse response) {
        var form = Form.of(request);
        return refusal(form, request).orElseGet(() -> change(form, request, response));
    }

    private ModelAndView change(
            Form form, HttpServletRequest request, HttpServletResponse response) {
        var account = accounts.find(form.value("email"));
        if (account.isEmpty()) {
            return PlainPage.form(
                    "password-reset", form.wrong("email", "account.reset.unknown-email"));
        }
        var wish = form.value("new");
        var problem = Password.problem(wish, account.get().name(), account.get().email());
        if (problem.isPresent()) {
            return PlainPage.form("password-reset", form.check("new", problem));
        }
        reset.end();
        accounts.changePassword(account.get(), wish);
        var here = desk.signIn(account.get(), request, response);
        visitors.signOutElsewhere(here, account.get());
        return PlainPage.seeOther("/workshops");
    }

    private Optional<ModelAndView> refusal(Form form, HttpServletRequest request) {
        var address = NetworkAddress.of(request);
        if (!tries.isOpen(address)) {
            return Optional.of(
                    PlainPage.notice(
                            HttpStatus.TOO_MANY_REQUESTS,
                            "account.wait.title",
                            "account.wait.text"));
        }
        if (reset.accepts(form.value("code"))) {
            return Optional.empty();
        }
        tries.take(address);
        return Optional.of(
                PlainPage.notice(
                        HttpStatus.FORBIDDEN,
                        "account.reset.wrong.title",
                        "account.reset.wrong.text"));
    }
}
