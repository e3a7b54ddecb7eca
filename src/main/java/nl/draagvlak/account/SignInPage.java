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
import org.springframework.web.servlet.ModelAndView;

/// Where facilitators come in and go out.
@Controller
class SignInPage {

    private final Accounts accounts;
    private final FrontDesk desk;
    private final You you;
    private final Turnstile triesOfAccount;
    private final Turnstile triesFromAddress;

    SignInPage(Accounts accounts, FrontDesk desk, You you, Clock clock) {
        this.accounts = accounts;
        this.desk = desk;
        this.you = you;
        this.triesOfAccount = new Turnstile(5, Duration.ofMinutes(2), clock);
        this.triesFromAddress = new Turnstile(20, Duration.ofMinutes(2), clock);
    }

    @GetMapping("/sign-in")
    ModelAndView show() {
        return you.account().isPresent()
                ? PlainPage.seeOther("/workshops")
                : PlainPage.form("sign-in", Form.empty());
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(HttpServletRequest request, HttpServletResponse response) {
        var form = Form.of(request);
        var email = Accounts.normal(form.value("email"));
        var address = NetworkAddress.of(request);
        if (!triesFromAddress.take(address) || !triesOfAccount.take(email)) {
            return PlainPage.notice(
                    HttpStatus.TOO_MANY_REQUESTS, "account.wait.title", "account.wait.text");
        }
        var account = accounts.find(email, form.value("password"));
        if (account.isEmpty()) {
            return PlainPage.form("sign-in", form.wrong("password", "account.sign-in.wrong"));
        }
        triesFromAddress.giveBack(address);
        triesOfAccount.giveBack(email);
        desk.signIn(account.get(), request, response);
        return PlainPage.seeOther("/workshops");
    }

    @GetMapping("/sign-out")
    ModelAndView askToSignOut() {
        return you.account().isPresent()
                ? PlainPage.form("sign-out", Form.empty())
                : PlainPage.seeOther("/");
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
        desk.signOut(request, response);
        return PlainPage.seeOther("/");
    }
}
