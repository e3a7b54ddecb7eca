package nl.draagvlak.agreement;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.draagvlak.account.Seats;
import nl.draagvlak.account.You;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.shell.Preferences;
import nl.draagvlak.workshop.Releases.Version;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.WorkshopId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Released versions, for everybody who is in the workshop.
@RestController
@RequestMapping("/workshops/{workshop}/releases/{number:\\d{1,9}}")
class ReleaseDownloads {

    private final You you;
    private final Seats seats;
    private final LiveWorkshops workshops;
    private final ReleasedFiles files;

    ReleaseDownloads(You you, Seats seats, LiveWorkshops workshops, ReleasedFiles files) {
        this.you = you;
        this.seats = seats;
        this.workshops = workshops;
        this.files = files;
    }

    @GetMapping("set.json")
    ResponseEntity<byte[]> json(@PathVariable UUID workshop, @PathVariable int number) {
        return answer(workshop, number, (_, version) -> files.json(version));
    }

    /// The language is part of the path: `?lang=` would change that of the whole browser.
    @GetMapping("{language:en|nl}.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable UUID workshop, @PathVariable int number, @PathVariable String language) {
        var chosen = language.equals("nl") ? Preferences.DUTCH : Preferences.ENGLISH;
        return answer(workshop, number, (seen, version) -> files.csv(seen, version, chosen));
    }

    private ResponseEntity<byte[]> answer(
            UUID workshop, int number, BiFunction<Seen, Version, ResponseEntity<byte[]>> file) {
        return seenByYou(new WorkshopId(workshop))
                .flatMap(seen ->
                        seen.releases().find(number).map(version -> file.apply(seen, version)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /// The workshop, if you are in it.
    private Optional<Seen> seenByYou(WorkshopId id) {
        return you.visitor()
                .flatMap(visitor -> seats.participant(visitor, id))
                .flatMap(me ->
                        workshops
                                .seen(id, Role.OBSERVER)
                                .filter(seen -> seen.people().find(me).isPresent()));
    }
}
