package nl.draagvlak.room;

import java.util.UUID;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.WorkshopId;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Tells a screen the number of the newest contribution, so that it knows whether it is behind.
@RestController
class Newest {

    record Answer(long seq) {}

    private final LiveWorkshops workshops;

    Newest(LiveWorkshops workshops) {
        this.workshops = workshops;
    }

    @GetMapping("/workshops/{workshop}/newest")
    ResponseEntity<Answer> newest(@PathVariable UUID workshop) {
        return workshops
                .seen(new WorkshopId(workshop), Role.OBSERVER)
                .map(seen ->
                        ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .body(new Answer(seen.seq())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
