package nl.draagvlak.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.draagvlak.shell.Form;
import nl.draagvlak.shell.PlainPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where a colleague who was invited makes an account.
@Controller
@RequestMapping("/colleague/{secret}")
class ColleaguePage {

    private final Colleagues colleagues;
    private final FrontDesk desk;

    ColleaguePage(Colleagues colleagues, FrontDesk desk) {
        this.colleagues = colleagues;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(@PathVariable String secret) {
        return colleagues.isInvited(new Secret(secret)) ? show(secret, Form.empty()) : unknown();
    }

    @PostMapping
    ModelAndView open(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        var link = new Secret(secret);
        if (!colleagues.isInvited(link)) {
            return unknown();
        }
        var form = Form.of(request);
        var wish = NewAccount.of(form);
        var checked = wish.check(form);
        if (!checked.isFine()) {
            return show(secret, checked);
        }
        var account = colleagues.open(link, wish);
        account.ifPresent(one -> desk.signIn(one, request, response));
        return account.isPresent()
                ? PlainPage.seeOther("/workshops")
                : show(secret, checked.wrong("email", "account.email.taken"));
    }

    private static ModelAndView show(String secret, Form form) {
        return PlainPage.form("colleague", form).addObject("action", "/colleague/" + secret);
    }

    private static ModelAndView unknown() {
        return PlainPage.notice(
                HttpStatus.NOT_FOUND,
                "account.colleague.unknown.title",
                "account.colleague.unknown.text");
    }
}
