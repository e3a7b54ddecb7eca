package nl.draagvlak.lobby;

import static nl.draagvlak.tables.Tables.INVITATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
                .isEqualTo(invitations.of(workshop(), 1).code().spaced());
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
        assertThat(invitations.of(workshop(), 1)).isEqualTo(invitations.of(workshop(), 1));
    }

    @Test
    void onlyTheHashOfTheLinkIsKept() {
        var secret = invitations.of(workshop(), 1).secret();
        var kept =
                database.selectFrom(INVITATION)
                        .where(INVITATION.WORKSHOP_ID.eq(workshop().value()))
                        .fetchSingle();
        assertThat(kept.getSecretHash()).isEqualTo(secret.hash());
        assertThat(Arrays.toString(kept.intoArray())).doesNotContain(secret.words());
    }

    @Test
    void blocksShowWhoJoinedByDepartment() {
        var link = "/join/" + invitations.of(workshop(), 1).secret().words();
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
        other.open("/join/" + invitations.of(workshop(), 1).secret().words());
        other.send("name", "Bob", "department", "it");
        var shown = other.open(page);
        assertThat(shown.status()).isEqualTo(403);
        assertThat(shown.response().getContentAsByteArray()).isNotEmpty();
        assertThat(shown.text()).doesNotContain("/join/");
    }

    @Test
    void aClosedLobbyShowsNoWayInUntilItIsOpenedAgain() {
        ann.open(page);
        assertThat(tend("close").goesTo()).isEqualTo(page);
        var closed = ann.open(page);
        assertThat(closed.text()).contains("The lobby is closed");
        assertThat(closed.document().select(".invitation-code, .invitation-qr")).isEmpty();

        assertThat(tend("open").goesTo()).isEqualTo(page);
        assertThat(ann.open(page).document().select(".invitation-code, .invitation-qr")).hasSize(2);
    }

    @Test
    void aClosedLobbyLetsNobodyInWithLinkOrCode() {
        var invitation = invitations.of(workshop(), 1);
        var bob = Browser.of(draagvlak);
        bob.open("/join/" + invitation.secret().words());
        ann.open(page);
        tend("close");

        var late = bob.send("name", "Bob", "department", "it");
        assertThat(late.status()).isEqualTo(403);
        assertThat(late.heading()).isEqualTo("The lobby is closed");
        assertThat(bob.open("/join?code=" + invitation.code().words()).heading())
                .isEqualTo("The lobby is closed");
        assertThat(ann.open("/join/" + invitation.secret().words()).status()).isEqualTo(303);

        ann.open(page);
        tend("open");
        bob.open("/join/" + invitation.secret().words());
        assertThat(bob.send("name", "Bob", "department", "it").status()).isEqualTo(303);
    }

    @Test
    void aNewInvitationEndsTheOldLinkAndCode() {
        var old = invitations.of(workshop(), 1);
        ann.open(page);
        assertThat(tend("renew").goesTo()).isEqualTo(page);
        var bob = Browser.of(draagvlak);
        assertThat(bob.open("/join/" + old.secret().words()).status()).isEqualTo(404);
        assertThat(bob.open("/join?code=" + old.code().words()).status()).isEqualTo(404);

        ann.open(page);
        var renewed = invitations.of(workshop(), 2);
        assertThat(renewed.secret()).isNotEqualTo(old.secret());
        assertThat(renewed.code()).isNotEqualTo(old.code());
        assertThat(bob.open("/join/" + old.secret().words()).status()).isEqualTo(404);
        assertThat(bob.open("/join?code=" + renewed.code().words()).status()).isEqualTo(200);
        assertThat(bob.open("/join/" + renewed.secret().words()).status()).isEqualTo(200);
    }

    @Test
    void aDoubleClickRenewsOnce() {
        ann.open(page);
        tend("renew");
        ann.back();
        tend("renew");
        assertThat(invitations.of(workshop(), 2)).isNotNull();
        assertThat(ann.open(page).document().select(".invitation-code").text())
                .isEqualTo(invitations.of(workshop(), 2).code().spaced());
    }

    @Test
    void nobodyElseTendsTheLobby() {
        var bob = Browser.of(draagvlak);
        bob.open("/join/" + invitations.of(workshop(), 1).secret().words());
        var token = bob.send("name", "", "department", "it").value("_csrf");
        bob.send("name", "Bob", "department", "it");
        var fields = Map.of("lobby", List.of("close"), "_csrf", List.of(token));
        assertThat(bob.post(page, fields).status()).isEqualTo(403);
        assertThat(ann.open(page).text()).doesNotContain("The lobby is closed");
    }

    @Test
    void aFacilitatorGivesTheAddressThatPhonesCanReach() {
        ann.open(page);
        assertThat(
                        ann.sendTo(
                                        ".invitation-address form",
                                        "address",
                                        "https://draagvlak.bank.example/")
                                .status())
                .isEqualTo(303);
        var shown = ann.open(page);
        assertThat(shown.document().select(".link-itself").text())
                .startsWith("https://draagvlak.bank.example/join/");
        assertThat(shown.document().select(".invitation-how b").text())
                .isEqualTo("draagvlak.bank.example");
        assertThat(ann.sendTo(".invitation-address form", "address", "").status()).isEqualTo(303);
        assertThat(ann.open(page).document().select(".link-itself").text())
                .doesNotContain("bank.example");
    }

    @Test
    void whatIsNoAddressIsRefusedBesideTheField() {
        for (var typed : new String[] {"bank", "javascript:alert(1)", "http://a@b", "http://a/b"}) {
            ann.open(page);
            var again = ann.sendTo(".invitation-address form", "address", typed);
            assertThat(again.problem("address")).startsWith("This is not an address");
            assertThat(again.value("address")).isEqualTo(typed);
        }
    }

    @Test
    void gapsShowWhoIsMissing() {
        ann.open(page);
        var link = "/join/" + invitations.of(workshop(), 1).secret().words();
        var bob = Browser.of(draagvlak);
        bob.open(link);
        bob.send("name", "Bob", "department", "it");
        assertThat(ann.open(page).document().select(".pillar-count").eachText())
                .containsOnly("0", "1");

        assertThat(expect("expect-it", "3", "expect-legal", "1").goesTo()).isEqualTo(page);
        var shown = ann.open(page);
        assertThat(shown.text()).contains("1 of 4 are in");
        assertThat(shown.document().select(".pillar-count").eachText())
                .contains("1 of 3", "0 of 1", "0");
        assertThat(shown.document().select(".invitation-pillars > li:has(bdi:contains(IT)) .open"))
                .hasSize(2);
        assertThat(shown.value("expect-it")).isEqualTo("3");
    }

    @Test
    void whereMoreCameThanExpectedThereIsNoGap() {
        ann.open(page);
        expect("expect-it", "1");
        for (var name : List.of("Bob", "Cas")) {
            var guest = Browser.of(draagvlak);
            guest.open("/join/" + invitations.of(workshop(), 1).secret().words());
            guest.send("name", name, "department", "it");
        }
        var shown = ann.open(page);
        assertThat(shown.text()).contains("2 of 2 are in", "2 of 1");
        assertThat(shown.document().select(".invitation-pillars > li:has(bdi:contains(IT)) .open"))
                .isEmpty();
    }

    @Test
    void whatIsNoNumberOfPeopleIsRefusedBesideTheField() {
        for (var typed : List.of("six", "-1", "2.5")) {
            ann.open(page);
            var again = expect("expect-it", typed);
            assertThat(again.problem("expect-it")).startsWith("Write a whole number");
            assertThat(again.value("expect-it")).isEqualTo(typed);
            assertThat(again.document().select("details.invitation-expect[open]")).hasSize(1);
        }
        ann.open(page);
        assertThat(expect("expect-it", "501").problem("expect-it")).contains("outside");
    }

    private Browser.Page expect(String... fields) {
        var typed = new ArrayList<>(List.of("expect", "people"));
        typed.addAll(List.of(fields));
        return ann.sendTo(".invitation-expect form", typed.toArray(String[]::new));
    }

    /// Presses one of the buttons of the lobby.
    private Browser.Page tend(String act) {
        return ann.send("lobby", act);
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
