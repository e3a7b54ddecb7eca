package nl.draagvlak.lobby;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.account.Invitations;
import nl.draagvlak.account.Participants;
import nl.draagvlak.account.Seats;
import nl.draagvlak.account.You;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.shell.Form;
import nl.draagvlak.shell.Marks;
import nl.draagvlak.shell.PlainPage;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.WorkshopId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What the beamer shows while people come in: the link, the code, and who is there.
@Controller
@RequestMapping("/workshops/{id}/invitation")
class InvitationPage {

    /// More names than this do not fit on a beamer.
    private static final int MOST_NAMES = 7;

    private final You you;
    private final LiveWorkshops workshops;
    private final Invitations invitations;
    private final Participants participants;
    private final Seats seats;
    private final PublicAddress address;
    private final Marks marks;

    InvitationPage(
            You you,
            LiveWorkshops workshops,
            Invitations invitations,
            Participants participants,
            Seats seats,
            PublicAddress address,
            Marks marks) {
        this.you = you;
        this.workshops = workshops;
        this.invitations = invitations;
        this.participants = participants;
        this.seats = seats;
        this.address = address;
        this.marks = marks;
    }

    /// A department with the names that came last, and how many more there are.
    public record Arrived(
            String name, Marks.Drawing mark, List<String> names, int more, int people) {

        static Arrived of(Pillar pillar, Map<ParticipantId, String> everybody) {
            var names =
                    pillar.people().stream()
                            .map(everybody::get)
                            .filter(Objects::nonNull)
                            .toList()
                            .reversed();
            var shown = names.stream().limit(MOST_NAMES).toList();
            var people = pillar.people().size();
            return new Arrived(pillar.name(), pillar.mark(), shown, people - shown.size(), people);
        }
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        var form = Form.empty().with("address", address.said().orElse(""));
        return facilitated(id).map(seen -> show(seen, form)).orElseGet(InvitationPage::missing);
    }

    @PostMapping
    ModelAndView change(@PathVariable UUID id, HttpServletRequest request) {
        return facilitated(id)
                .filter(_ -> you.account().isPresent())
                .map(seen -> change(seen, Form.of(request)))
                .orElseGet(InvitationPage::missing);
    }

    private ModelAndView change(Seen workshop, Form form) {
        var typed = form.value("address");
        var wish = PublicAddress.in(typed);
        if (wish.isEmpty() && !typed.isBlank()) {
            return show(workshop, form.wrong("address", "lobby.invitation.address.wrong"));
        }
        wish.ifPresentOrElse(address::say, address::unsay);
        return PlainPage.seeOther("/workshops/" + workshop.workshop().value() + "/invitation");
    }

    private ModelAndView show(Seen seen, Form form) {
        var invitation = invitations.of(seen.workshop());
        var names = participants.names(seen.workshop());
        var pillars =
                Pillar.of(seen, marks).stream().map(pillar -> Arrived.of(pillar, names)).toList();
        var server = address.current();
        var link = server + "/join/" + invitation.secret().words();
        return PlainPage.form("invitation", form)
                .addObject("workshop", seen.workshop().value().toString())
                .addObject("title", seen.charter().title().words())
                .addObject("code", invitation.code())
                .addObject("shown", server.replaceFirst("^https?://", ""))
                .addObject("link", link)
                .addObject("qr", QrPicture.of(link))
                .addObject("joined", pillars.stream().mapToInt(Arrived::people).sum())
                .addObject("pillars", pillars);
    }

    /// The workshop, if you are one of its facilitators.
    private Optional<Seen> facilitated(UUID id) {
        var workshop = new WorkshopId(id);
        return workshops
                .seen(workshop, Role.FACILITATOR)
                .filter(seen ->
                        you.visitor()
                                .flatMap(visitor -> seats.participant(visitor, workshop))
                                .flatMap(seen.people()::find)
                                .filter(person -> person.role() == Role.FACILITATOR)
                                .isPresent());
    }

    private static ModelAndView missing() {
        return PlainPage.notice(
                HttpStatus.FORBIDDEN,
                "lobby.invitation.missing.title",
                "lobby.invitation.missing.text");
    }
}
