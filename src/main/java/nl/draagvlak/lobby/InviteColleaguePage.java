package nl.draagvlak.lobby;

import nl.draagvlak.account.Colleagues;
import nl.draagvlak.account.You;
import nl.draagvlak.shell.PlainPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where a facilitator makes a link with which a colleague gets an account.
@Controller
@RequestMapping("/colleagues")
class InviteColleaguePage {

    private final You you;
    private final Colleagues colleagues;
    private final PublicAddress address;

    InviteColleaguePage(You you, Colleagues colleagues, PublicAddress address) {
        this.you = you;
        this.colleagues = colleagues;
        this.address = address;
    }

    @GetMapping
    ModelAndView show() {
        return you.account().isPresent() ? page() : PlainPage.seeOther("/sign-in");
    }

    /// The link is shown now and never again.
    @PostMapping
    ModelAndView invite() {
        return you.account()
                .map(colleagues::invite)
                .map(secret -> address.current() + "/colleague/" + secret.words())
                .map(link -> page().addObject("link", link).addObject("qr", QrPicture.of(link)))
                .orElseGet(() -> PlainPage.seeOther("/sign-in"));
    }

    private static ModelAndView page() {
        return PlainPage.show("colleagues");
    }
}
