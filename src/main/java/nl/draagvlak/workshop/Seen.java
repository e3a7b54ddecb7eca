package nl.draagvlak.workshop;

import java.util.Optional;

/// What people of one role may know of a workshop at one moment; all that leaves the heart.
///
/// Where one person stands is not in here, only how many do; an objection is, as its author said
/// it.
public record Seen(
        WorkshopId workshop,
        Role viewer,
        long seq,
        Charter charter,
        People people,
        Lobby lobby,
        Stages stages,
        Items items,
        Talk talk,
        Outcomes outcomes,
        Supports supports) {

    /// For which department somebody speaks, or spoke before they were taken out.
    public Optional<Department> departmentOf(ParticipantId who) {
        return people.find(who)
                .or(() -> Optional.ofNullable(people.removed().get(who)))
                .flatMap(People.Person::department)
                .flatMap(charter::find);
    }

    /// Whether people still work on an item: its stage is open, and nothing has been decided yet.
    public boolean isDiscussed(Items.Item item) {
        return stages.isOpen(item.content().stage()) && outcomes.isOpen(item.id());
    }
}
