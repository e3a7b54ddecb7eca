package nl.draagvlak.room;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.account.Names;
import nl.draagvlak.account.Seats;
import nl.draagvlak.account.Visitor;
import nl.draagvlak.live.LiveWorkshop;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.WorkshopId;
import org.springframework.stereotype.Component;

/// Finds out who the visitor of this session is in a workshop.
@Component
public class Participations {

    private final LiveWorkshops workshops;
    private final Seats seats;
    private final Names names;
    private final AuthenticationContext authentication;

    Participations(
            LiveWorkshops workshops,
            Seats seats,
            Names names,
            AuthenticationContext authentication) {
        this.workshops = workshops;
        this.seats = seats;
        this.names = names;
        this.authentication = authentication;
    }

    /// The visitor in the workshop with the id that an address names; empty for strangers.
    public Optional<Participation> of(String workshop) {
        return uuid(workshop).map(WorkshopId::new).flatMap(this::of);
    }

    /// Whether the visitor was taken out of the workshop with the id that an address names.
    boolean hasEnded(String workshop) {
        return uuid(workshop).map(WorkshopId::new).filter(this::isRemovedFrom).isPresent();
    }

    /// Whether an address names a workshop that is not there, or not any more.
    public boolean isGone(String workshop) {
        return uuid(workshop)
                .map(WorkshopId::new)
                .filter(id -> workshops.find(id).isEmpty())
                .isPresent();
    }

    private boolean isRemovedFrom(WorkshopId workshop) {
        return me(workshop)
                .flatMap(me ->
                        workshops
                                .find(workshop)
                                .map(room -> room.seenBy(Role.OBSERVER).people().hasRemoved(me)))
                .orElse(false);
    }

    /// Whether the visitor is signed in to an account.
    boolean hasAccount() {
        return authentication
                .getAuthenticatedUser(Visitor.class)
                .flatMap(Visitor::account)
                .isPresent();
    }

    /// An id as an address names it.
    public static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<Participation> of(WorkshopId workshop) {
        return me(workshop).flatMap(me -> workshops.find(workshop).flatMap(room -> of(room, me)));
    }

    private Optional<ParticipantId> me(WorkshopId workshop) {
        return authentication
                .getAuthenticatedUser(Visitor.class)
                .flatMap(visitor -> seats.participant(visitor, workshop));
    }

    private Optional<Participation> of(LiveWorkshop room, ParticipantId me) {
        return room.seenBy(Role.OBSERVER)
                .people()
                .find(me)
                .map(person -> new Participation(room, me, person.role(), names));
    }
}
