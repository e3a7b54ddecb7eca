package nl.draagvlak.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.draagvlak.Browser;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.account.Accounts;
import nl.draagvlak.account.Invitations;
import nl.draagvlak.account.Participants;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.live.Wishes;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.Command;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.People.ChangeRole;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Stance;
import nl.draagvlak.workshop.Stances.TakeStance;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@RunningDraagvlak
class WorkshopsTest {

    private static final String PASSWORD = "four plain words together";

    private final Accounts accounts;
    private final Invitations invitations;
    private final Participants participants;
    private final LiveWorkshops workshops;
    private final Browser ann;
    private final Browser bob;
    private WorkshopId workshop = new WorkshopId(UUID.randomUUID());

    @Autowired
    WorkshopsTest(
            Accounts accounts,
            Invitations invitations,
            Participants participants,
            LiveWorkshops workshops,
            WebApplicationContext draagvlak) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.participants = participants;
        this.workshops = workshops;
        ann = Browser.of(draagvlak);
        bob = Browser.of(draagvlak);
    }

    @BeforeEach
    void bobObjectsInAnnsWorkshop() {
        signIn(ann, "Ann");
        ann.open("/workshops/new");
        var page = ann.send("title", "NBA programme 2027").goesTo();
        workshop = new WorkshopId(UUID.fromString(page.split("/", -1)[2]));
        signIn(bob, "Bob");
        bob.open("/join/" + invitations.of(workshop, 1).secret().words());
        bob.send("department", "it");
        var item = new ItemId(UUID.randomUUID());
        submit("Bob", new Propose(item, SampleNba.rateReviewCall()));
        submit("Bob", new TakeStance(item, 1, Stance.OBJECT, Text.of("They gave no consent.")));
    }

    @Test
    void aFacilitatorSeesWhatWaitsForThem() {
        assertThat(waits(ann)).isEqualTo("1 objection has no answer yet");
    }

    @Test
    void nobodyElseDoesUntilTheyFacilitate() {
        assertThat(bob.open("/workshops").text()).contains("NBA programme 2027");
        assertThat(waits(bob)).isEmpty();
        submit("Ann", new ChangeRole(named("Bob"), Role.FACILITATOR));
        assertThat(waits(bob)).isEqualTo("1 objection has no answer yet");
    }

    private static String waits(Browser browser) {
        return browser.open("/workshops").document().select(".workshop-waits").text();
    }

    private void submit(String name, Command command) {
        assertThat(workshops.submit(workshop, Wishes.of(named(name), command)).orElseThrow())
                .isInstanceOf(Decision.Accepted.class);
    }

    private ParticipantId named(String name) {
        var names = participants.names(workshop);
        return names.keySet().stream()
                .filter(who -> name.equals(names.get(who)))
                .findFirst()
                .orElseThrow();
    }

    private void signIn(Browser browser, String name) {
        var email = UUID.randomUUID() + "@bank.example";
        accounts.add(name, email, PASSWORD);
        browser.open("/sign-in");
        browser.send("email", email, "password", PASSWORD);
    }
}
