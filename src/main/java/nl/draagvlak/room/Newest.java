package nl.draagvlak.room;

import java.util.UUID;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.live.Storing;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.WorkshopId;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Tells a screen the number of the newest contribution, so that it knows whether it is behind, and
/// whether one more could be stored.
@RestController
class Newest {

    record Answer(long seq, boolean storing) {}

    private final LiveWorkshops workshops;
    private final Storing storing;

    Newest(LiveWorkshops workshops, Storing storing) {
        this.workshops = workshops;
        this.storing = storing;
    }

    @GetMapping("/workshops/{workshop}/newest")
    ResponseEntity<Answer> newest(@PathVariable UUID workshop) {
        return workshops
                .seen(new WorkshopId(workshop), Role.OBSERVER)
                .map(seen ->
                        ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .body(new Answer(seen.seq(), storing.isPossible())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
