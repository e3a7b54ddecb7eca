package nl.draagvlak.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.draagvlak.Browser;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.account.Accounts;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.workshop.Charter;
import nl.draagvlak.workshop.Department;
import nl.draagvlak.workshop.Mark;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@RunningDraagvlak
class NewWorkshopTest {

    private static final String PASSWORD = "four plain words together";

    private final Accounts accounts;
    private final LiveWorkshops workshops;
    private final Browser ann;

    @Autowired
    NewWorkshopTest(Accounts accounts, LiveWorkshops workshops, WebApplicationContext draagvlak) {
        this.accounts = accounts;
        this.workshops = workshops;
        this.ann = Browser.of(draagvlak);
    }

    @BeforeEach
    void annIsSignedIn() {
        var email = UUID.randomUUID() + "@bank.example";
        accounts.add("Ann", email, PASSWORD);
        ann.open("/sign-in");
        ann.send("email", email, "password", PASSWORD);
    }

    @Test
    void theListOffersTheFirstWorkshopWhileThereIsNone() {
        var page = ann.open("/workshops");
        assertThat(page.heading()).isEqualTo("No workshop yet");
        assertThat(page.document().select("main a.primary").attr("href"))
                .isEqualTo("/workshops/new");
    }

    @Test
    void whoIsNotSignedInGoesToTheSignIn() {
        ann.forget("visitor");
        assertThat(ann.open("/workshops").goesTo()).isEqualTo("/sign-in");
        assertThat(ann.open("/workshops/new").goesTo()).isEqualTo("/sign-in");
    }

    @Test
    void aTitleIsEnough() {
        ann.open("/workshops/new");
        var answer = ann.send("title", "NBA programme 2027");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.goesTo()).matches("/workshops/[0-9a-f-]{36}/invitation");
        var charter = charter(answer);
        assertThat(charter.title().words()).isEqualTo("NBA programme 2027");
        assertThat(charter.language().getLanguage()).isEqualTo("en");
        assertThat(charter.currency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(charter.departments())
                .extracting(one -> one.name().words())
                .containsExactly(
                        "Marketing",
                        "Outbound calls",
                        "Inbound calls",
                        "Analytics",
                        "IT",
                        "Business management",
                        "Legal");
        assertThat(charter.departments())
                .extracting(Department::mark)
                .startsWith(Mark.CIRCLE, Mark.TRIANGLE_UP)
                .endsWith(Mark.SHIELD);
    }

    @Test
    void theListShowsItWithAWayInAndAnInvitation() {
        ann.open("/workshops/new");
        ann.send("title", "NBA programme 2027", "purpose", "Which actions?");
        var page = ann.open("/workshops");
        assertThat(page.heading()).isEqualTo("Your workshops");
        assertThat(page.text())
                .contains("NBA programme 2027", "Which actions?", "Nobody has joined");
        assertThat(page.document().select(".workshop-acts a").eachText())
                .containsExactly("Go to the workshop", "Invite");
    }

    @Test
    void aDepartmentOfItsOwnTakesTheSignThatIsFree() {
        ann.open("/workshops/new");
        var answer =
                ann.send(Map.of("title", "Renewals", "own-1", "Crédit & co"), List.of("has-legal"));
        assertThat(charter(answer).departments())
                .hasSize(7)
                .last()
                .satisfies(own -> {
                    assertThat(own.id().value()).isEqualTo("creditco");
                    assertThat(own.mark()).isEqualTo(Mark.SHIELD);
                });
    }

    @Test
    void afterSevenTheSignsAreHollow() {
        ann.open("/workshops/new");
        var answer = ann.send("title", "Renewals", "own-1", "市场", "own-2", "Legal team");
        assertThat(charter(answer).departments())
                .hasSize(9)
                .extracting(Department::mark)
                .endsWith(Mark.HOLLOW_CIRCLE, Mark.HOLLOW_TRIANGLE_UP);
        assertThat(charter(answer).departments())
                .extracting(one -> one.id().value())
                .endsWith("department8", "legalteam");
    }

    @Test
    void aFormWithAProblemKeepsAllThatWasTyped() {
        ann.open("/workshops/new");
        var fields =
                Map.of(
                        "title",
                        " ",
                        "purpose",
                        "Which actions?",
                        "name-it",
                        "Tech",
                        "own-3",
                        "Risk");
        var again = ann.send(fields, List.of("has-legal"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problem("title")).isEqualTo("Fill this in.");
        assertThat(again.document().select("script[src=/look/forgive.js]")).hasSize(1);
        assertThat(again.value("purpose")).isEqualTo("Which actions?");
        assertThat(again.value("name-it")).isEqualTo("Tech");
        assertThat(again.value("own-3")).isEqualTo("Risk");
        assertThat(again.document().select("[name=has-legal]").hasAttr("checked")).isFalse();
        assertThat(again.document().select("[name=has-it]").hasAttr("checked")).isTrue();
        assertThat(ann.send("title", "Renewals").status()).isEqualTo(303);
    }

    @Test
    void twoDepartmentsOfOneNameAreRefusedBesideTheDepartments() {
        ann.open("/workshops/new");
        var again = ann.send("title", "Renewals", "name-it", "Legal");
        assertThat(again.document().select("#departments-problem").text())
                .startsWith("Two departments have the same name.");
    }

    @Test
    void sendingTheFormTwiceOpensOneWorkshop() {
        ann.open("/workshops/new");
        var first = ann.send("title", "Renewals");
        ann.back();
        var second = ann.send("title", "Renewals");
        assertThat(second.goesTo()).isEqualTo(first.goesTo());
        assertThat(ann.open("/workshops").document().select("article")).hasSize(1);
    }

    @Test
    void aFormStaysGoodWhileAnotherTabShowsAnotherPage() {
        ann.open("/workshops/new");
        ann.open("/workshops");
        ann.back();
        assertThat(ann.send("title", "Renewals").status()).isEqualTo(303);
    }

    @Test
    void inDutchTheDepartmentsHaveDutchNames() {
        var page = ann.open("/workshops/new?lang=nl");
        assertThat(page.value("name-outbound")).isEqualTo("Uitbellen");
        assertThat(page.document().select("[name=language][checked]").val()).isEqualTo("nl");
    }

    private Charter charter(Browser.Page answer) {
        var id = UUID.fromString(answer.goesTo().split("/", -1)[2]);
        return workshops.seen(new WorkshopId(id), Role.FACILITATOR).orElseThrow().charter();
    }
}
