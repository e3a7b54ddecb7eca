package nl.draagvlak.demo;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import nl.draagvlak.account.Participants;
import nl.draagvlak.account.Seats;
import nl.draagvlak.account.ServerKey;
import nl.draagvlak.account.Visitor;
import nl.draagvlak.agreement.Secretary;
import nl.draagvlak.database.Owner;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.log.ContributionLog;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.WorkshopId;
import org.springframework.stereotype.Component;

/// Makes a copy of the workshop in the script for one visitor. It is offered with the embedded
/// database only, whose owner can remove it again.
@Component("demo")
public class Demo {

    private final Optional<Owner> owner;
    private final DemoWorkshops copies;
    private final ContributionLog contributions;
    private final LiveWorkshops workshops;
    private final Secretary secretary;
    private final Participants participants;
    private final Seats seats;
    private final ServerKey key;
    private final Clock clock;
    private final ConcurrentMap<Locale, DemoScript> scripts = new ConcurrentHashMap<>();

    Demo(
            Optional<Owner> owner,
            DemoWorkshops copies,
            ContributionLog contributions,
            LiveWorkshops workshops,
            Secretary secretary,
            Participants participants,
            Seats seats,
            ServerKey key,
            Clock clock) {
        this.owner = owner;
        this.copies = copies;
        this.contributions = contributions;
        this.workshops = workshops;
        this.secretary = secretary;
        this.participants = participants;
        this.seats = seats;
        this.key = key;
        this.clock = clock;
    }

    public boolean isOffered() {
        return owner.isPresent();
    }

    /// A workshop in which everything in the script has happened, with the visitor in the seat of
    /// somebody of this role.
    WorkshopId make(Role role, Locale language, Visitor visitor) {
        var script = script(language);
        var copy = copy(new WorkshopId(UUID.randomUUID()));
        var now = clock.instant();
        var entries = Rehearsal.of(script, copy, now);
        copies.add(copy.workshop(), now);
        participants.addAll(copy.workshop(), names(script, copy));
        contributions.create(copy.workshop());
        contributions.append(copy.workshop(), 0, List.of(), (_, _) -> entries);
        release(script, copy);
        seats.take(visitor, copy.workshop(), copy.person(DemoScript.seat(role)));
        return copy.workshop();
    }

    /// What was agreed goes out as the first version, in the ordinary way.
    private void release(DemoScript script, Copy copy) {
        var room = workshops.find(copy.workshop()).orElseThrow();
        var facilitator = copy.person(DemoScript.FACILITATOR);
        var errand = new Secretary.Errand(room, facilitator, copy.command("release"));
        if (secretary.release(errand, script.release()) instanceof Decision.Refused(var why, _)) {
            throw new IllegalStateException("the script breaks at its release: " + why);
        }
    }

    DemoScript script(Locale language) {
        return scripts.computeIfAbsent(language, DemoScript::in);
    }

    /// Its ids hold the server's key: who reads one cannot work out another.
    Copy copy(WorkshopId workshop) {
        return new Copy(workshop, name -> key.id("demo", workshop.value(), name));
    }

    private static Map<ParticipantId, Text> names(DemoScript script, Copy copy) {
        return script.people().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                person -> copy.person(person.getKey()), Map.Entry::getValue));
    }
}
