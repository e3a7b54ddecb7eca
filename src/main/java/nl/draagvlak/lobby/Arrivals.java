package nl.draagvlak.lobby;

import java.util.Optional;
import java.util.function.Supplier;
import nl.draagvlak.account.Account;
import nl.draagvlak.account.Participants;
import nl.draagvlak.account.Seats;
import nl.draagvlak.account.ServerKey;
import nl.draagvlak.account.Visitor;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.workshop.Charter;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.People;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Submission;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.WorkshopId;
import org.springframework.stereotype.Component;

/// Brings people into a workshop: their name first, so that nobody sees somebody without one.
///
/// All ids follow from that of the form, so that a form sent twice does what it does once. The
/// server's key goes into them: who reads an id cannot take that person's seat.
@Component
class Arrivals {

    private final LiveWorkshops workshops;
    private final Participants participants;
    private final Seats seats;
    private final ServerKey key;

    Arrivals(LiveWorkshops workshops, Participants participants, Seats seats, ServerKey key) {
        this.workshops = workshops;
        this.participants = participants;
        this.seats = seats;
        this.key = key;
    }

    /// The workshop that this form opens.
    WorkshopId workshop(FormId form) {
        return new WorkshopId(key.id("workshop", form.value()));
    }

    Decision open(FormId form, Charter charter, Account facilitator) {
        var workshop = workshop(form);
        var who = participant(form, workshop);
        var wish = new Submission(command(form, workshop), who, new Charter.Open(charter));
        var name = Text.of(facilitator.name());
        var isNew = participants.add(who, workshop, name, Optional.of(facilitator));
        return arrive(who, isNew, () -> workshops.open(workshop, wish));
    }

    Decision join(
            FormId form, WorkshopId workshop, Text name, DepartmentId department, Visitor visitor) {
        var mine = participant(form, workshop);
        var isNew = participants.add(mine, workshop, name, visitor.account());
        var who = isNew ? mine : seats.participant(visitor, workshop).orElse(mine);
        if (visitor.account().isEmpty()) {
            seats.take(visitor, workshop, who);
        }
        var wish = new Submission(command(form, workshop), who, new People.Join(department));
        return arrive(
                who,
                isNew,
                () ->
                        workshops
                                .submit(workshop, wish)
                                .orElseGet(() -> Decision.refused(Refusal.NOT_OPENED_YET)));
    }

    /// While the database is away nobody knows whether it is so: the name stays for the resend.
    private Decision arrive(ParticipantId who, boolean isNew, Supplier<Decision> wish) {
        var decision = wish.get();
        if (isNew
                && decision instanceof Decision.Refused(var why, _)
                && why != Refusal.DATABASE_AWAY) {
            participants.remove(who);
        }
        return decision;
    }

    private ParticipantId participant(FormId form, WorkshopId workshop) {
        return new ParticipantId(key.id("participant", workshop.value(), form.value()));
    }

    private CommandId command(FormId form, WorkshopId workshop) {
        return new CommandId(key.id("command", workshop.value(), form.value()));
    }
}
