package nl.draagvlak.lobby;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.draagvlak.account.FrontDesk;
import nl.draagvlak.account.Participants;
import nl.draagvlak.account.Seats;
import nl.draagvlak.account.Secret;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.shell.Form;
import nl.draagvlak.shell.PlainPage;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where somebody goes on in another browser; looking at the page does not use the link up.
@Controller
@RequestMapping("/continue/{secret}")
class ContinuePage {

    private final PersonalLinks links;
    private final LiveWorkshops workshops;
    private final Participants participants;
    private final Seats seats;
    private final FrontDesk desk;

    ContinuePage(
            PersonalLinks links,
            LiveWorkshops workshops,
            Participants participants,
            Seats seats,
            FrontDesk desk) {
        this.links = links;
        this.workshops = workshops;
        this.participants = participants;
        this.seats = seats;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(@PathVariable String secret) {
        return with(
                new Secret(secret),
                (owner, workshop) ->
                        PlainPage.form("continue", Form.empty())
                                .addObject("action", "/continue/" + secret)
                                .addObject("title", workshop.charter().title().words())
                                .addObject("name", name(owner)));
    }

    @PostMapping
    ModelAndView goOn(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        var link = new Secret(secret);
        return with(
                link,
                (owner, workshop) -> {
                    if (!links.use(link)) {
                        return unknown();
                    }
                    var visitor = desk.welcome(request, response);
                    seats.take(visitor, owner.workshop(), owner.who());
                    return PlainPage.seeOther(
                            "/workshops/" + workshop.workshop().value() + "/nbas");
                });
    }

    /// Shows a page for a link that works, of somebody who is still in.
    private ModelAndView with(
            Secret secret, BiFunction<PersonalLinks.Owner, Seen, ModelAndView> page) {
        return links.find(secret)
                .flatMap(owner -> workshop(owner).map(seen -> page.apply(owner, seen)))
                .orElseGet(ContinuePage::unknown);
    }

    private Optional<Seen> workshop(PersonalLinks.Owner owner) {
        return workshops
                .seen(owner.workshop(), Role.OBSERVER)
                .filter(seen -> seen.people().find(owner.who()).isPresent());
    }

    private String name(PersonalLinks.Owner owner) {
        return participants.names(owner.workshop()).getOrDefault(owner.who(), "");
    }

    private static ModelAndView unknown() {
        return PlainPage.notice(
                HttpStatus.NOT_FOUND,
                "lobby.continue.unknown.title",
                "lobby.continue.unknown.text");
    }
}
