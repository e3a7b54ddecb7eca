package nl.draagvlak.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.draagvlak.account.Seats;
import nl.draagvlak.account.Visitor;
import nl.draagvlak.demo.Guests;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.log.ContributionLog;
import nl.draagvlak.workshop.Command;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.People;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Submission;
import nl.draagvlak.workshop.WorkshopId;
import org.springframework.context.ApplicationContext;

/// Somebody of one role in a copy of the demo that nobody else is in.
record Seat(ApplicationContext context, WorkshopId workshop, Visitor visitor, ParticipantId me) {

    static Seat of(Role role, ApplicationContext context) {
        var guests = new Guests(context);
        var visitor = guests.visitor();
        var seated = role == Role.OBSERVER ? Role.PARTICIPANT : role;
        var workshop = guests.comeIn(seated, visitor);
        var me = context.getBean(Seats.class).participant(visitor, workshop).orElseThrow();
        var seat = new Seat(context, workshop, visitor, me);
        if (role != seated) {
            seat.asFacilitator(new People.ChangeRole(me, role));
        }
        return seat;
    }

    /// Shows the page with this address within the workshop, in English.
    void open(String page) {
        Room.show(visitor, "workshops/" + workshop.value() + "/" + page, Locale.ENGLISH, context);
    }

    Seen seen() {
        return context.getBean(LiveWorkshops.class).seen(workshop, Role.FACILITATOR).orElseThrow();
    }

    /// What I contributed after `seq`, as the facts are called.
    List<String> contributedAfter(long seq) {
        var mine = new ArrayList<String>();
        context.getBean(ContributionLog.class)
                .forEach(
                        workshop,
                        seq,
                        entry -> {
                            if (entry.author().equals(me)) {
                                mine.add(nameOf(entry.contribution().getClass()));
                            }
                        });
        return mine;
    }

    void asFacilitator(Command command) {
        var facilitator =
                seen().people().byId().entrySet().stream()
                        .filter(one -> one.getValue().role() == Role.FACILITATOR)
                        .findFirst()
                        .orElseThrow();
        submit(facilitator.getKey(), command);
    }

    void submit(ParticipantId who, Command command) {
        var submission = new Submission(new CommandId(UUID.randomUUID()), who, command);
        assertThat(context.getBean(LiveWorkshops.class).submit(workshop, submission))
                .hasValueSatisfying(
                        decision -> assertThat(decision).isInstanceOf(Decision.Accepted.class));
    }

    private static String nameOf(Class<?> fact) {
        return fact.getName().replaceFirst(".*\\.", "").replace('$', '.');
    }
}
