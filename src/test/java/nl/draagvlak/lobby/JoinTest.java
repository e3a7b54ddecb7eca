package nl.draagvlak.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.Browser;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.account.Accounts;
import nl.draagvlak.account.Invitation;
import nl.draagvlak.account.Invitations;
import nl.draagvlak.account.Participants;
import nl.draagvlak.account.Visitor;
import nl.draagvlak.account.VisitorId;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.workshop.Charter;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Department;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.Mark;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.People;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Submission;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@RunningDraagvlak
class JoinTest {

    private static final String PASSWORD = "four plain words together";

    private final Accounts accounts;
    private final Arrivals arrivals;
    private final Invitations invitations;
    private final Participants participants;
    private final LiveWorkshops workshops;
    private final WebApplicationContext draagvlak;
    private final String email = UUID.randomUUID() + "@bank.example";
    private final Browser bob;
    private WorkshopId workshop = new WorkshopId(UUID.randomUUID());

    @Autowired
    JoinTest(
            Accounts accounts,
            Arrivals arrivals,
            Invitations invitations,
            Participants participants,
            LiveWorkshops workshops,
            WebApplicationContext draagvlak) {
        this.accounts = accounts;
        this.arrivals = arrivals;
        this.invitations = invitations;
        this.participants = participants;
        this.workshops = workshops;
        this.draagvlak = draagvlak;
        this.bob = Browser.of(draagvlak);
    }

    @BeforeEach
    void annHasOpenedAWorkshop() {
        var form = FormId.fresh();
        var ann = accounts.add("Ann", email, PASSWORD).orElseThrow();
        var charter =
                new Charter(
                        Text.of("NBA <b>programme</b> 2027"),
                        Text.of("Which actions?"),
                        List.of(
                                new Department(new DepartmentId("it"), Text.of("IT"), Mark.SQUARE),
                                new Department(
                                        new DepartmentId("legal"), Text.of("Legal"), Mark.SHIELD)),
                        Locale.ENGLISH,
                        Currency.getInstance("EUR"));
        assertThat(arrivals.open(form, charter, ann)).isInstanceOf(Decision.Accepted.class);
        workshop = arrivals.workshop(form);
    }

    @Test
    void aNameAndADepartmentAreAllItTakes() {
        var page = bob.open(link());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("NBA <b>programme</b> 2027");
        assertThat(page.text()).contains("Which actions?", "IT", "Legal");

        var answer = bob.send("name", "Bob", "department", "it");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.goesTo()).isEqualTo(room());
        assertThat(seen().people().byId().values())
                .contains(new People.Person(Role.PARTICIPANT, Optional.of(new DepartmentId("it"))));
        assertThat(participants.names(workshop).values()).containsExactlyInAnyOrder("Ann", "Bob");
    }

    @Test
    void aCodeWorksLikeTheLinkInEitherCaseAndWithBlanks() {
        var code = invitation().code();
        var typed = code.spaced().toLowerCase(Locale.ROOT).replace(" ", "%20");
        assertThat(bob.open("/join?code=" + typed).heading()).startsWith("NBA");
        assertThat(bob.send("name", "Bob", "department", "it").goesTo()).isEqualTo(room());
    }

    @Test
    void lookingAtTheDoorChangesNothing() {
        var before = seen().seq();
        bob.open(link());
        assertThat(bob.cookie("visitor")).isEmpty();
        assertThat(seen().seq()).isEqualTo(before);
    }

    @Test
    void whoHasASeatGoesStraightIn() {
        join(bob, "Bob");
        assertThat(bob.open(link()).goesTo()).isEqualTo(room());
        assertThat(bob.open("/join?code=" + invitation().code().words()).goesTo())
                .isEqualTo(room());
    }

    @Test
    void aFacilitatorIsInTheirOwnWorkshopAlready() {
        bob.open("/sign-in");
        bob.send("email", email, "password", PASSWORD);
        assertThat(bob.open(link()).goesTo()).isEqualTo(room());
    }

    @Test
    void sendingTheFormTwiceJoinsOnce() {
        join(bob, "Bob");
        bob.back();
        bob.forget("visitor");
        assertThat(bob.send("name", "Bob", "department", "it").goesTo()).isEqualTo(room());
        assertThat(people()).isEqualTo(2);
        assertThat(participants.names(workshop)).hasSize(2);
        assertThat(bob.open(link()).goesTo()).isEqualTo(room());
    }

    @Test
    void anotherFormOfAnotherBrowserIsAnotherPerson() {
        join(bob, "Bob");
        join(Browser.of(draagvlak), "Bob");
        assertThat(people()).isEqualTo(3);
    }

    @Test
    void theFormIdOfSomebodyElseIsNotWorkedOutFromTheirId() {
        join(bob, "Bob");
        var ids = seen().people().byId().keySet().stream().map(who -> who.value().toString());
        var thief = Browser.of(draagvlak);
        ids.forEach(id -> {
            thief.open(link());
            thief.send("form", id, "name", "Eve", "department", "it");
            thief.forget("visitor");
        });
        assertThat(people()).isEqualTo(4);
    }

    @Test
    void withoutANameOrDepartmentTheFormIsShownAgainWithASentenceAtEach() {
        bob.open(link());
        var again = bob.send("name", "  ", "department", "nowhere");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problem("name")).isEqualTo("Fill this in.");
        assertThat(again.problem("department")).isEqualTo("Choose the department you work for.");
        assertThat(people()).isEqualTo(1);
        assertThat(bob.send("name", "Bob", "department", "legal").goesTo()).isEqualTo(room());
    }

    @Test
    void fortyCharactersFitAndFortyOneDoNot() {
        bob.open(link());
        assertThat(bob.send("name", "😀".repeat(41), "department", "it").problem("name"))
                .startsWith("This is too long.");
        assertThat(bob.send("name", "😀".repeat(40), "department", "it").goesTo())
                .isEqualTo(room());
        assertThat(participants.names(workshop)).containsValue("😀".repeat(40));
    }

    @Test
    void whatCannotBeKeptIsRefusedBesideTheName() {
        bob.open(link());
        for (var name : List.of("Bob\uD800", "Bob\u0000by", "Bo\tb", "Bo\u0007b")) {
            assertThat(bob.send("name", name, "department", "it").problem("name"))
                    .startsWith("There is a character in this");
        }
        for (var name : List.of("\u200B\u200D", "\u00A0", "\u202E")) {
            assertThat(bob.send("name", name, "department", "it").problem("name"))
                    .isEqualTo("Fill this in.");
        }
        assertThat(participants.names(workshop)).hasSize(1);
    }

    @Test
    void namesOfAllScriptsAreShownAsTheyAreAndHtmlIsText() {
        var names =
                List.of("محمد \u202eevil", "Žofie Ångström", "李小龙", "<script>alert(1)</script>");
        for (var name : names) {
            join(Browser.of(draagvlak), name);
        }
        bob.open("/sign-in");
        bob.send("email", email, "password", PASSWORD);
        var page = bob.open("/workshops/" + workshop.value() + "/invitation");
        assertThat(page.document().select(".invitation-pillars ul bdi").eachText())
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(page.document().select("script").eachAttr("src"))
                .containsOnly("/look/fresh.js", "/look/copy.js");
    }

    @Test
    void aRefusedWishLeavesNoName() {
        var visitor = new Visitor(new VisitorId(UUID.randomUUID()), accounts.find(email, PASSWORD));
        var other = new WorkshopId(UUID.randomUUID());
        var answer =
                arrivals.join(
                        FormId.fresh(), other, Text.of("Ann"), new DepartmentId("it"), visitor);
        assertThat(answer).isInstanceOf(Decision.Refused.class);
        assertThat(participants.names(other)).isEmpty();
    }

    @Test
    void whoWasRemovedReadsSoAndStaysOut() {
        join(bob, "Bob");
        asAnn(new People.Remove(named("Bob")));
        for (var door : List.of(link(), "/join?code=" + invitation().code().words())) {
            var page = bob.open(door);
            assertThat(page.status()).isEqualTo(403);
            assertThat(page.heading()).isEqualTo("You are not in this workshop any more");
        }
        assertThat(bob.open("/?removed").text()).contains("took you out");
        assertThat(participants.names(workshop)).containsValue("Bob");
    }

    @Test
    void whoIsLetBackInGoesOnInTheSameBrowser() {
        join(bob, "Bob");
        asAnn(new People.Remove(named("Bob")));
        asAnn(new People.Readmit(named("Bob")));
        for (var door : List.of(link(), "/join?code=" + invitation().code().words())) {
            assertThat(bob.open(door).goesTo()).isEqualTo(room());
        }
        assertThat(people()).isEqualTo(2);
    }

    @Test
    void anUnknownLinkGetsAPlainPage() {
        var page = bob.open("/join/AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.heading()).isEqualTo("This link leads nowhere");
    }

    @Test
    void anUnknownCodeIsShownAgainWithASentence() {
        var page = bob.open("/join?code=zzz%20zzz");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.problem("code")).startsWith("No workshop has this code.");
        assertThat(page.value("code")).isEqualTo("zzz zzz");
    }

    @Test
    void tenWrongCodesFromOnePlaceAndThenAWait() {
        for (var i = 0; i < 10; i++) {
            assertThat(bob.open("/join?code=CCCCC" + i % 10).status()).isEqualTo(404);
        }
        var right = "/join?code=" + invitation().code().words();
        assertThat(bob.open(right).status()).isEqualTo(429);
        assertThat(Browser.of(draagvlak).open(right).status()).isEqualTo(200);
    }

    @Test
    void rightCodesFromOneRoomAreNeverSlowedDown() {
        var right = "/join?code=" + invitation().code().words();
        for (var i = 0; i < 50; i++) {
            assertThat(Browser.from("198.51.100.7", draagvlak).open(right).status()).isEqualTo(200);
        }
    }

    @Test
    void aFormWithoutItsTokenJoinsNobody() {
        var fields = Map.of("name", List.of("Bob"), "department", List.of("it"));
        assertThat(bob.post(link(), fields).status()).isEqualTo(403);
        assertThat(people()).isEqualTo(1);
    }

    private void asAnn(People.Command command) {
        var wish = new Submission(new CommandId(UUID.randomUUID()), named("Ann"), command);
        assertThat(workshops.submit(workshop, wish).orElseThrow())
                .isInstanceOf(Decision.Accepted.class);
    }

    private ParticipantId named(String name) {
        var names = participants.names(workshop);
        return names.keySet().stream()
                .filter(who -> name.equals(names.get(who)))
                .findFirst()
                .orElseThrow();
    }

    private void join(Browser browser, String name) {
        browser.open(link());
        assertThat(browser.send("name", name, "department", "it").goesTo()).isEqualTo(room());
    }

    private Invitation invitation() {
        return invitations.of(workshop, 1);
    }

    private String link() {
        return "/join/" + invitation().secret().words();
    }

    private String room() {
        return "/workshops/" + workshop.value() + "/nbas";
    }

    private Seen seen() {
        return workshops.seen(workshop, Role.FACILITATOR).orElseThrow();
    }

    private int people() {
        return seen().people().byId().size();
    }
}
