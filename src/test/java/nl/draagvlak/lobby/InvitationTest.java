package nl.draagvlak.lobby;

import static nl.draagvlak.tables.Tables.INVITATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import nl.draagvlak.Browser;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.account.Accounts;
import nl.draagvlak.account.Invitations;
import nl.draagvlak.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@RunningDraagvlak
class InvitationTest {

    private static final String PASSWORD = "four plain words together";

    private final Accounts accounts;
    private final Invitations invitations;
    private final PublicAddress address;
    private final DSLContext database;
    private final WebApplicationContext draagvlak;
    private final Browser ann;
    private String page = "";

    @Autowired
    InvitationTest(
            Accounts accounts,
            Invitations invitations,
            PublicAddress address,
            DSLContext database,
            WebApplicationContext draagvlak) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.address = address;
        this.database = database;
        this.draagvlak = draagvlak;
        this.ann = Browser.of(draagvlak);
    }

    @BeforeEach
    void annHasOpenedAWorkshop() {
        signIn(ann);
        ann.open("/workshops/new");
        page = ann.send("title", "NBA programme 2027").goesTo();
    }

    @AfterEach
    void theServerFindsItsOwnAddressAgain() {
        address.unsay();
    }

    @Test
    void itShowsTheCodeInTwoHalvesAndTheAddress() {
        var shown = ann.open(page);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.document().select(".invitation-code").text())
                .matches("[A-Z0-9]{3} [A-Z0-9]{3}")
                .isEqualTo(invitations.of(workshop()).code().orElseThrow().spaced());
        assertThat(shown.text()).contains("NBA programme 2027", "Nobody is in yet");
    }

    @Test
    void thePictureHoldsTheLinkThatLeadsIn() {
        var link = ann.open(page).document().select(".link-itself").text();
        assertThat(link).startsWith("http://").contains("/join/");
        assertThat(Browser.of(draagvlak).open(link.replaceFirst("http://[^/]+", "")).heading())
                .isEqualTo("NBA programme 2027");
    }

    @Test
    void itIsTheSameInvitationEveryTime() {
        assertThat(invitations.of(workshop())).isEqualTo(invitations.of(workshop()));
    }

    @Test
    void onlyTheHashOfTheLinkIsKept() {
        var secret = invitations.of(workshop()).secret();
        var kept =
                database.selectFrom(INVITATION)
                        .where(INVITATION.WORKSHOP_ID.eq(workshop().value()))
                        .fetchSingle();
        assertThat(kept.getSecretHash()).isEqualTo(secret.hash());
        assertThat(Arrays.toString(kept.intoArray())).doesNotContain(secret.words());
    }

    @Test
    void blocksShowWhoJoinedByDepartment() {
        var link = "/join/" + invitations.of(workshop()).secret().words();
        for (var i = 1; i <= 9; i++) {
            var guest = Browser.of(draagvlak);
            guest.open(link);
            guest.send("name", "Guest " + i, "department", "it");
        }
        var shown = ann.open(page);
        assertThat(shown.text()).contains("9 people are in", "and 2 more", "Guest 9");
        assertThat(shown.document().select(".invitation-pillars li.open")).hasSize(6);
        assertThat(shown.text()).doesNotContain("Guest 1 ");
    }

    @Test
    void nobodyButItsFacilitatorsSeesIt() {
        var other = Browser.of(draagvlak);
        assertThat(other.open(page).status()).isEqualTo(403);
        signIn(other);
        assertThat(other.open(page).status()).isEqualTo(403);
        other.open("/join/" + invitations.of(workshop()).secret().words());
        other.send("name", "Bob", "department", "it");
        var shown = other.open(page);
        assertThat(shown.status()).isEqualTo(403);
        assertThat(shown.response().getContentAsByteArray()).isNotEmpty();
        assertThat(shown.text()).doesNotContain("/join/");
    }

    @Test
    void aFacilitatorGivesTheAddressThatPhonesCanReach() {
        ann.open(page);
        assertThat(ann.send("address", "https://draagvlak.bank.example/").status()).isEqualTo(303);
        var shown = ann.open(page);
        assertThat(shown.document().select(".link-itself").text())
                .startsWith("https://draagvlak.bank.example/join/");
        assertThat(shown.document().select(".invitation-how b").text())
                .isEqualTo("draagvlak.bank.example");
        assertThat(ann.send("address", "").status()).isEqualTo(303);
        assertThat(ann.open(page).document().select(".link-itself").text())
                .doesNotContain("bank.example");
    }

    @Test
    void whatIsNoAddressIsRefusedBesideTheField() {
        for (var typed : new String[] {"bank", "javascript:alert(1)", "http://a@b", "http://a/b"}) {
            ann.open(page);
            var again = ann.send("address", typed);
            assertThat(again.problem("address")).startsWith("This is not an address");
            assertThat(again.value("address")).isEqualTo(typed);
        }
    }

    private WorkshopId workshop() {
        return new WorkshopId(UUID.fromString(page.split("/", -1)[2]));
    }

    private void signIn(Browser browser) {
        var email = UUID.randomUUID() + "@bank.example";
        accounts.add("Ann", email, PASSWORD);
        browser.open("/sign-in");
        browser.send("email", email, "password", PASSWORD);
    }
}
