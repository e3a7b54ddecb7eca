package nl.draagvlak.lobby;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.account.Account;
import nl.draagvlak.account.Participants;
import nl.draagvlak.account.Seats;
import nl.draagvlak.account.Visitor;
import nl.draagvlak.account.You;
import nl.draagvlak.live.LiveWorkshop;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.shell.Form;
import nl.draagvlak.shell.Marks;
import nl.draagvlak.shell.PlainPage;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The workshops of somebody who is signed in, the newest first, and what waits in those that they
/// facilitate.
@Controller
class WorkshopsPage {

    private final You you;
    private final LiveWorkshops workshops;
    private final Participants participants;
    private final Seats seats;
    private final Marks marks;

    WorkshopsPage(
            You you, LiveWorkshops workshops, Participants participants, Seats seats, Marks marks) {
        this.you = you;
        this.workshops = workshops;
        this.participants = participants;
        this.seats = seats;
        this.marks = marks;
    }

    /// One workshop in the list; `here` people have it open now.
    public record Card(
            String id,
            String title,
            String purpose,
            boolean facilitated,
            int joined,
            int here,
            List<Pillar> pillars,
            Waits waits) {}

    @GetMapping("/workshops")
    ModelAndView show() {
        return you.visitor()
                .flatMap(visitor -> visitor.account().map(account -> show(visitor, account)))
                .orElseGet(() -> PlainPage.seeOther("/sign-in"));
    }

    private ModelAndView show(Visitor visitor, Account account) {
        var cards =
                participants.workshops(account).stream()
                        .flatMap(workshop -> card(workshop, visitor).stream())
                        .toList();
        return PlainPage.form("workshops", Form.empty()).addObject("cards", cards);
    }

    private Optional<Card> card(WorkshopId workshop, Visitor visitor) {
        return workshops.seen(workshop, Role.OBSERVER).map(seen -> card(seen, visitor));
    }

    private Card card(Seen seen, Visitor visitor) {
        var facilitates =
                seats.participant(visitor, seen.workshop())
                        .flatMap(seen.people()::find)
                        .filter(person -> person.role() == Role.FACILITATOR)
                        .isPresent();
        var here =
                workshops
                        .find(seen.workshop())
                        .map(LiveWorkshop::presence)
                        .map(presence -> presence.screens().size());
        var pillars = Pillar.of(seen, marks);
        return new Card(
                seen.workshop().value().toString(),
                seen.charter().title().words(),
                seen.charter().purpose().words(),
                facilitates,
                pillars.stream().mapToInt(pillar -> pillar.people().size()).sum(),
                here.orElse(0),
                pillars,
                facilitates ? Waits.in(seen) : Waits.NOTHING);
    }
}
