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
import nl.draagvlak.workshop.Command;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Lobby;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Submission;
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

    /// A department with the names that came last, how many more there are, and a gap for everybody
    /// who is expected and missing.
    public record Arrived(
            String name,
            Marks.Drawing mark,
            List<String> names,
            int more,
            int people,
            int gaps,
            Optional<Integer> expected) {

        static Arrived of(Pillar pillar, Map<ParticipantId, String> everybody) {
            var names =
                    pillar.people().stream()
                            .map(everybody::get)
                            .filter(Objects::nonNull)
                            .toList()
                            .reversed();
            var shown = names.stream().limit(MOST_NAMES).toList();
            var people = pillar.people().size();
            return new Arrived(
                    pillar.name(),
                    pillar.mark(),
                    shown,
                    people - shown.size(),
                    people,
                    gaps(people, pillar.expected()),
                    pillar.expected());
        }

        /// As many as fit above the names; an empty pillar is a gap in any case.
        private static int gaps(int people, Optional<Integer> expected) {
            var missing = expected.map(many -> many - people).orElse(people == 0 ? 1 : 0);
            var room = Math.max(1, MOST_NAMES - people);
            return Math.clamp(missing, people == 0 ? 1 : 0, room);
        }

        /// How many there are when all are in who were expected.
        int whole() {
            return Math.max(people, expected.orElse(0));
        }
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return facilitated(id)
                .map(seen -> show(seen, addressForm()))
                .orElseGet(InvitationPage::missing);
    }

    /// Opens or closes the lobby, or makes another link and code.
    @PostMapping(params = "lobby")
    ModelAndView tend(@PathVariable UUID id, HttpServletRequest request) {
        var form = Form.of(request);
        return facilitator(id)
                .flatMap(me -> wish(form).flatMap(wish -> submit(id, me, form, wish)))
                .flatMap(decision -> facilitated(id).map(seen -> answer(seen, decision)))
                .orElseGet(InvitationPage::missing);
    }

    private static Optional<Command> wish(Form form) {
        return switch (form.value("lobby")) {
            case "open" -> Optional.of(new Lobby.Open());
            case "close" -> Optional.of(new Lobby.Close());
            case "renew" -> Optional.of(new Lobby.RenewInvitation());
            default -> Optional.empty();
        };
    }

    private Optional<Decision> submit(UUID id, ParticipantId me, Form form, Command wish) {
        var command = new CommandId(FormId.of(form).value());
        return workshops.submit(new WorkshopId(id), new Submission(command, me, wish));
    }

    /// Where somebody else was first, the page shows it.
    private ModelAndView answer(Seen seen, Decision decision) {
        return switch (decision) {
            case Decision.Refused(var why, _)
                    when why == Refusal.DATABASE_AWAY || why == Refusal.TOO_FAST ->
                    show(seen, addressForm().wrong("lobby", "refusal." + why.name()));
            case Decision.Accepted _, Decision.Refused _ -> again(seen);
        };
    }

    /// Says how many people each department sends.
    @PostMapping(params = "expect")
    ModelAndView expect(@PathVariable UUID id, HttpServletRequest request) {
        var form = Form.of(request);
        return facilitator(id)
                .flatMap(me -> facilitated(id).flatMap(seen -> expect(seen, me, form)))
                .orElseGet(InvitationPage::missing);
    }

    private Optional<ModelAndView> expect(Seen seen, ParticipantId me, Form form) {
        var headcount = ExpectedPeople.of(seen, form);
        if (!headcount.form().isFine()) {
            return Optional.of(show(seen, headcount.form()));
        }
        var wish = new Lobby.Expect(headcount.everybody());
        return submit(seen.workshop().value(), me, form, wish)
                .map(decision ->
                        switch (decision) {
                            case Decision.Refused(var why, var field) when field.isPresent() ->
                                    show(seen, headcount.refused(field.get(), why));
                            case Decision.Refused _, Decision.Accepted _ -> answer(seen, decision);
                        });
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
        return again(workshop);
    }

    private Form addressForm() {
        return Form.empty().with("address", address.said().orElse(""));
    }

    private static ModelAndView again(Seen workshop) {
        return PlainPage.seeOther("/workshops/" + workshop.workshop().value() + "/invitation");
    }

    private ModelAndView show(Seen seen, Form form) {
        var invitation = invitations.of(seen.workshop(), seen.lobby().invitation());
        var names = participants.names(seen.workshop());
        var pillars =
                Pillar.of(seen, marks).stream().map(pillar -> Arrived.of(pillar, names)).toList();
        var server = address.current();
        var link = server + "/join/" + invitation.secret().words();
        return PlainPage.form("invitation", form)
                .addObject("workshop", seen.workshop().value().toString())
                .addObject("title", seen.charter().title().words())
                .addObject("formId", FormId.fresh().value().toString())
                .addObject("open", seen.lobby().isOpen())
                .addObject("code", invitation.code())
                .addObject("shown", server.replaceFirst("^https?://", ""))
                .addObject("link", link)
                .addObject("qr", QrPicture.of(link))
                .addObject("joined", pillars.stream().mapToInt(Arrived::people).sum())
                .addObject("whole", pillars.stream().mapToInt(Arrived::whole).sum())
                .addObject("expects", !seen.lobby().expected().isEmpty())
                .addObject("wrongHeadcount", ExpectedPeople.isWrong(form))
                .addObject("headcounts", ExpectedPeople.rows(seen, form, marks))
                .addObject("pillars", pillars);
    }

    /// The workshop, if you are one of its facilitators.
    private Optional<Seen> facilitated(UUID id) {
        return facilitator(id).flatMap(_ -> workshops.seen(new WorkshopId(id), Role.FACILITATOR));
    }

    /// Who you are in the workshop, if you facilitate it.
    private Optional<ParticipantId> facilitator(UUID id) {
        var workshop = new WorkshopId(id);
        var people = workshops.seen(workshop, Role.OBSERVER).map(Seen::people);
        return you.visitor()
                .flatMap(visitor -> seats.participant(visitor, workshop))
                .filter(me ->
                        people.flatMap(known -> known.find(me))
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
