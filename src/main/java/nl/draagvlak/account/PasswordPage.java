package nl.draagvlak.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import nl.draagvlak.live.Turnstile;
import nl.draagvlak.shell.Form;
import nl.draagvlak.shell.PlainPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where somebody who is signed in changes their password.
@Controller
@RequestMapping("/password")
class PasswordPage {

    private final Accounts accounts;
    private final Visitors visitors;
    private final FrontDesk desk;
    private final You you;
    private final Turnstile tries;

    PasswordPage(Accounts accounts, Visitors visitors, FrontDesk desk, You you, Clock clock) {
        this.accounts = accounts;
        this.visitors = visitors;
        this.desk = desk;
        this.you = you;
        this.tries = new Turnstile(5, Duration.ofMinutes(2), clock);
    }

    @GetMapping
    ModelAndView show() {
        return you.account().isPresent()
                ? PlainPage.form("password", Form.empty())
                : PlainPage.seeOther("/sign-in");
    }

    @PostMapping
    ModelAndView change(HttpServletRequest request, HttpServletResponse response) {
        return you.account()
                .map(account -> change(account, Form.of(request), request, response))
                .orElseGet(() -> PlainPage.seeOther("/sign-in"));
    }

    private ModelAndView change(
            Account account, Form form, HttpServletRequest request, HttpServletResponse response) {
        if (!tries.take(account.email())) {
            return PlainPage.notice(
                    HttpStatus.TOO_MANY_REQUESTS, "account.wait.title", "account.wait.text");
        }
        if (accounts.find(account.email(), form.value("old")).isEmpty()) {
            return PlainPage.form("password", form.wrong("old", "account.password.old-wrong"));
        }
        tries.giveBack(account.email());
        var wish = form.value("new");
        var problem = Password.problem(wish, account.name(), account.email());
        if (problem.isPresent()) {
            return PlainPage.form("password", form.check("new", problem));
        }
        accounts.changePassword(account, wish);
        visitors.signOutElsewhere(desk.signIn(account, request, response), account);
        return PlainPage.seeOther("/workshops");
    }
}
