package nl.draagvlak.lobby;

import java.util.regex.Pattern;
import nl.draagvlak.shell.PlainPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/// What stands in a tab that made room for another one, with the way back.
@Controller
public class RestingPage {

    /// Nowhere but into a workshop, whoever made the link.
    private static final Pattern INSIDE = Pattern.compile("workshops/[\\w/-]+");

    /// The address of the page that takes the place of the one at `address`.
    public static String insteadOf(String address) {
        return UriComponentsBuilder.fromPath("/resting")
                .queryParam("at", address)
                .encode()
                .toUriString();
    }

    @GetMapping("/resting")
    ModelAndView show(@RequestParam(defaultValue = "") String at) {
        return PlainPage.show("resting")
                .addObject("back", INSIDE.matcher(at).matches() ? "/" + at : "/");
    }
}
