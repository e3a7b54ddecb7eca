package nl.draagvlak.lobby;

import static nl.draagvlak.tables.Tables.PERSONAL_LINK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.draagvlak.Browser;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.account.Accounts;
import nl.draagvlak.account.Invitations;
import nl.draagvlak.account.Participants;
import nl.draagvlak.account.Secret;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.live.Wishes;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.People;
import nl.draagvlak.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@RunningDraagvlak
class ContinueTest {

    private final Accounts accounts;
    private final Invitations invitations;
    private final Participants participants;
    private final PersonalLinks links;
    private final LiveWorkshops workshops;
    private final DSLContext database;
    private final Browser laptop;
    private final Browser phone;
    private WorkshopId workshop = new WorkshopId(UUID.randomUUID());

    @Autowired
    ContinueTest(
            Accounts accounts,
            Invitations invitations,
            Participants participants,
            PersonalLinks links,
            LiveWorkshops workshops,
            DSLContext database,
            WebApplicationContext draagvlak) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.participants = participants;
        this.links = links;
        this.workshops = workshops;
        this.database = database;
        this.laptop = Browser.of(draagvlak);
        this.phone = Browser.of(draagvlak);
    }

    @BeforeEach
    void bobIsInWithHisLaptop(@Autowired WebApplicationContext draagvlak) {
        var email = UUID.randomUUID() + "@bank.example";
        accounts.add("Ann", email, "four plain words together");
        var ann = Browser.of(draagvlak);
        ann.open("/sign-in");
        ann.send("email", email, "password", "four plain words together");
        ann.open("/workshops/new");
        var page = ann.send("title", "NBA programme 2027").goesTo();
        workshop = new WorkshopId(UUID.fromString(page.split("/", -1)[2]));
        laptop.open(door());
        laptop.send("name", "Bob", "department", "it");
    }

    @Test
    void thePhoneBecomesTheSamePerson() {
        var link = make();
        assertThat(phone.open(link).heading()).isEqualTo("Go on as Bob");
        assertThat(phone.send().goesTo()).isEqualTo("/workshops/" + workshop.value() + "/nbas");

        assertThat(phone.open(door()).status()).isEqualTo(303);
        assertThat(laptop.open(door()).status()).isEqualTo(303);
        assertThat(participants.names(workshop)).hasSize(2);
    }

    @Test
    void lookingDoesNotUseItUpAndUsingDoes() {
        var link = make();
        phone.open(link);
        assertThat(phone.open(link).status()).isEqualTo(200);
        phone.send();
        phone.back();
        phone.open("/");
        assertThat(phone.open(link).status()).isEqualTo(404);
        assertThat(phone.open(link).heading()).isEqualTo("This link no longer works");
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        var first = make();
        var second = make();
        assertThat(phone.open(first).status()).isEqualTo(404);
        assertThat(phone.open(second).status()).isEqualTo(200);
    }

    @Test
    void itWorksForFifteenMinutes() {
        make();
        var now = LocalDateTime.now(ZoneOffset.UTC);
        var mine = PERSONAL_LINK.PARTICIPANT_ID.eq(named("Bob").value());
        assertThat(database.fetchValue(PERSONAL_LINK.EXPIRES_AT, mine))
                .isBetween(now.plusMinutes(14), now.plusMinutes(15));

        insert("still-working", now.plusSeconds(60));
        insert("too-old", now.minusSeconds(1));
        assertThat(phone.open("/continue/still-working").status()).isEqualTo(200);
        assertThat(phone.open("/continue/too-old").status()).isEqualTo(404);
    }

    @Test
    void whoWasRemovedDoesNotComeBackWithItUntilTheyAreLetIn() {
        var link = make();
        asAnn(new People.Remove(named("Bob")));
        assertThat(phone.open(link).status()).isEqualTo(404);
        asAnn(new People.Readmit(named("Bob")));
        assertThat(phone.open(link).heading()).isEqualTo("Go on as Bob");
    }

    @Test
    void onlyItsHashIsKept() {
        var secret = make().replaceFirst(".*/", "");
        assertThat(secret).hasSize(22);
        assertThat(database.selectFrom(PERSONAL_LINK).fetch().formatCSV()).doesNotContain(secret);
    }

    private void asAnn(People.Command command) {
        assertThat(workshops.submit(workshop, Wishes.of(named("Ann"), command)).orElseThrow())
                .isInstanceOf(Decision.Accepted.class);
    }

    private void insert(String secret, LocalDateTime expiresAt) {
        database.insertInto(PERSONAL_LINK)
                .values(
                        new Secret(secret).hash(),
                        workshop.value(),
                        named("Bob").value(),
                        expiresAt)
                .execute();
    }

    /// A link for Bob, as an address on this server.
    private String make() {
        return links.make(workshop, named("Bob")).address().replaceFirst("http://[^/]+", "");
    }

    private ParticipantId named(String name) {
        var names = participants.names(workshop);
        return names.keySet().stream()
                .filter(who -> name.equals(names.get(who)))
                .findFirst()
                .orElseThrow();
    }

    private String door() {
        return "/join/" + invitations.of(workshop, 1).secret().words();
    }
}
