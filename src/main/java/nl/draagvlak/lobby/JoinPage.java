package nl.draagvlak.lobby;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import nl.draagvlak.account.Account;
import nl.draagvlak.account.Code;
import nl.draagvlak.account.FrontDesk;
import nl.draagvlak.account.Invitation;
import nl.draagvlak.account.Invitations;
import nl.draagvlak.account.Naming;
import nl.draagvlak.account.NetworkAddress;
import nl.draagvlak.account.Seats;
import nl.draagvlak.account.Secret;
import nl.draagvlak.account.You;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.live.Turnstile;
import nl.draagvlak.shell.Form;
import nl.draagvlak.shell.Marks;
import nl.draagvlak.shell.PlainPage;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The door: with a link or a code, a name and a department, somebody is in.
@Controller
@RequestMapping("/join")
class JoinPage {

    private final Invitations invitations;
    private final LiveWorkshops workshops;
    private final Arrivals arrivals;
    private final Seats seats;
    private final FrontDesk desk;
    private final You you;
    private final Marks marks;
    private final Turnstile wrongCodes;

    JoinPage(
            Invitations invitations,
            LiveWorkshops workshops,
            Arrivals arrivals,
            Seats seats,
            FrontDesk desk,
            You you,
            Marks marks,
            Clock clock) {
        this.invitations = invitations;
        this.workshops = workshops;
        this.arrivals = arrivals;
        this.seats = seats;
        this.desk = desk;
        this.you = you;
        this.marks = marks;
        this.wrongCodes = new Turnstile(10, Duration.ofMinutes(1), clock);
    }

    @GetMapping("/{secret}")
    ModelAndView showForLink(@PathVariable String secret) {
        return withLink(secret, this::show);
    }

    @PostMapping("/{secret}")
    ModelAndView joinWithLink(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        return withLink(secret, door -> join(door, request, response));
    }

    @GetMapping
    ModelAndView showForCode(HttpServletRequest request) {
        return withCode(request, this::show);
    }

    @PostMapping
    ModelAndView joinWithCode(HttpServletRequest request, HttpServletResponse response) {
        return withCode(request, door -> join(door, request, response));
    }

    /// A workshop that somebody may enter, and the address of its door.
    private record Door(Seen workshop, String address) {}

    private ModelAndView withLink(String secret, Function<Door, ModelAndView> page) {
        return invitations
                .find(new Secret(secret))
                .flatMap(invitation -> door(invitation, "/join/" + secret))
                .map(page)
                .orElseGet(() ->
                        PlainPage.notice(
                                HttpStatus.NOT_FOUND,
                                "lobby.join.unknown.title",
                                "lobby.join.unknown.text"));
    }

    private ModelAndView withCode(HttpServletRequest request, Function<Door, ModelAndView> page) {
        var guest = NetworkAddress.of(request);
        if (!wrongCodes.isOpen(guest)) {
            return PlainPage.notice(
                    HttpStatus.TOO_MANY_REQUESTS, "lobby.join.wait.title", "lobby.join.wait.text");
        }
        var form = Form.of(request);
        return Code.of(form.value("code"))
                .flatMap(code ->
                        invitations
                                .find(code)
                                .flatMap(invitation ->
                                        door(invitation, "/join?code=" + code.words())))
                .map(page)
                .orElseGet(() -> {
                    wrongCodes.take(guest);
                    return unknownCode(form);
                });
    }

    private static ModelAndView unknownCode(Form form) {
        var page =
                PlainPage.form("front", form.wrong("code", "lobby.code.unknown"))
                        .addObject("stranger", false)
                        .addObject("removed", false)
                        .addObject("gone", false);
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }

    /// The database can remember an invitation that the workshop has meanwhile renewed.
    private Optional<Door> door(Invitation invitation, String address) {
        return workshops
                .seen(invitation.workshop(), Role.OBSERVER)
                .filter(seen -> seen.lobby().invitation() == invitation.number())
                .map(seen -> new Door(seen, address));
    }

    /// Where somebody goes who is in already, and what they read who cannot come in.
    private Optional<ModelAndView> refusal(Door door) {
        var workshop = door.workshop();
        var me = you.visitor().flatMap(visitor -> seats.participant(visitor, workshop.workshop()));
        if (me.flatMap(workshop.people()::find).isPresent()) {
            return Optional.of(inside(door));
        }
        if (me.filter(workshop.people()::hasRemoved).isPresent()) {
            return Optional.of(
                    PlainPage.notice(
                            HttpStatus.FORBIDDEN,
                            "lobby.join.removed.title",
                            "lobby.join.removed.text"));
        }
        return workshop.lobby().isOpen()
                ? Optional.empty()
                : Optional.of(
                        PlainPage.notice(
                                HttpStatus.FORBIDDEN,
                                "lobby.join.closed.title",
                                "lobby.join.closed.text"));
    }

    private ModelAndView show(Door door) {
        var form =
                Form.empty()
                        .with(FormId.FIELD, FormId.fresh().value().toString())
                        .with("name", you.account().map(Account::name).orElse(""));
        return refusal(door).orElseGet(() -> show(door, form));
    }

    private ModelAndView show(Door door, Form form) {
        var charter = door.workshop().charter();
        return PlainPage.form("join", form)
                .addObject("action", door.address())
                .addObject("title", charter.title().words())
                .addObject("purpose", charter.purpose().words())
                .addObject("departments", charter.departments())
                .addObject("marks", marks);
    }

    private ModelAndView join(Door door, HttpServletRequest request, HttpServletResponse response) {
        return refusal(door).orElseGet(() -> joinNow(door, request, response));
    }

    private ModelAndView joinNow(
            Door door, HttpServletRequest request, HttpServletResponse response) {
        var form = Form.of(request);
        var name = Text.of(form.value("name"));
        var department = new DepartmentId(form.value("department"));
        var checked =
                form.check("name", Naming.problem(name).map(JoinPage::sentence))
                        .check("department", problem(department, door).map(JoinPage::sentence));
        if (!checked.isFine()) {
            return show(door, checked);
        }
        var decision =
                arrivals.join(
                        FormId.of(form),
                        door.workshop().workshop(),
                        name,
                        department,
                        desk.welcome(request, response));
        return switch (decision) {
            case Decision.Accepted _ -> inside(door);
            case Decision.Refused(var why, var field) ->
                    show(door, form.wrong(field.orElse("join"), sentence(why)));
        };
    }

    private static Optional<Refusal> problem(DepartmentId department, Door door) {
        return door.workshop().charter().has(department)
                ? Optional.empty()
                : Optional.of(Refusal.UNKNOWN_DEPARTMENT);
    }

    private static String sentence(Refusal why) {
        return "refusal." + why.name();
    }

    private static ModelAndView inside(Door door) {
        return PlainPage.seeOther("/workshops/" + door.workshop().workshop().value() + "/nbas");
    }
}
