package nl.draagvlak.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.draagvlak.Browser;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.account.Invitations;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.room.Room;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.People;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.OpenStage;
import nl.draagvlak.workshop.Text;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@RunningDraagvlak
class ReleaseDownloadsTest {

    private final LiveWorkshops workshops;
    private final WebApplicationContext draagvlak;
    private final Room room;
    private final Browser sanne;
    private final String first;

    @Autowired
    ReleaseDownloadsTest(
            Secretary secretary,
            LiveWorkshops workshops,
            Invitations invitations,
            WebApplicationContext draagvlak) {
        this.workshops = workshops;
        this.draagvlak = draagvlak;
        room = new Room(draagvlak);
        first = "/workshops/" + room.workshop().value() + "/releases/1/";
        room.submit(room.facilitator(), new OpenStage(Stage.AGREEMENT));
        var live = workshops.find(room.workshop()).orElseThrow();
        var wish = new CommandId(UUID.randomUUID());
        secretary.release(
                new Secretary.Errand(live, room.facilitator().id(), wish), Text.of("First"));
        sanne = Browser.of(draagvlak);
        sanne.open("/join/" + invitations.of(room.workshop(), 1).secret().words());
        sanne.send("name", "Sanne de Boer", "department", "inbound");
    }

    @Test
    void whoIsInTakesAVersionAlong() {
        var json = sanne.open(first + "set.json");
        assertThat(json.status()).isEqualTo(200);
        assertThat(json.response().getContentType()).isEqualTo("application/json");
        var dutch = sanne.open(first + "nl.csv");
        assertThat(dutch.status()).isEqualTo(200);
        assertThat(dutch.response().getHeader("Content-Disposition"))
                .contains("nba-programme-2027-v1-nl.csv");
        assertThat(sanne.open(first + "en.csv").status()).isEqualTo(200);
        assertThat(sanne.cookie("lang")).isEmpty();
    }

    @Test
    void whatWasNotReleasedIsNotThere() {
        assertThat(sanne.open(first.replace("/1/", "/2/") + "set.json").status()).isEqualTo(404);
    }

    @Test
    void aStrangerGetsNothing() {
        var stranger = Browser.of(draagvlak);
        assertThat(stranger.open(first + "set.json").goesTo()).endsWith("/?stranger");
        var other = new Room(draagvlak);
        var elsewhere = "/workshops/" + other.workshop().value() + "/releases/1/set.json";
        assertThat(sanne.open(elsewhere).status()).isEqualTo(404);
    }

    @Test
    void whoWasTakenOutGetsNothing() {
        var people = workshops.seen(room.workshop(), Role.OBSERVER).orElseThrow().people();
        var her =
                people.byId().keySet().stream()
                        .filter(who -> !who.equals(room.facilitator().id()))
                        .findFirst()
                        .orElseThrow();
        room.submit(room.facilitator(), new People.Remove(her));
        assertThat(sanne.open(first + "set.json").status()).isEqualTo(404);
    }
}
