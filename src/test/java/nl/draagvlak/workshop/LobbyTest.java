package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Refusal.FACILITATORS_ONLY;
import static nl.draagvlak.workshop.Refusal.LOBBY_CLOSED;
import static nl.draagvlak.workshop.Refusal.LOBBY_IS_CLOSED_ALREADY;
import static nl.draagvlak.workshop.Refusal.LOBBY_IS_OPEN_ALREADY;
import static nl.draagvlak.workshop.Refusal.NOTHING_CHANGED;
import static nl.draagvlak.workshop.Refusal.NOT_IN_THIS_WORKSHOP;
import static nl.draagvlak.workshop.Refusal.OUTSIDE_RANGE;
import static nl.draagvlak.workshop.Refusal.UNKNOWN_DEPARTMENT;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static nl.draagvlak.workshop.Scenario.OBSERVER;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.STRANGER;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static nl.draagvlak.workshop.Scenario.joined;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.draagvlak.workshop.Lobby.Headcount;
import nl.draagvlak.workshop.Lobby.InvitationRenewed;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;

class LobbyTest {

    private static final List<Headcount> SIX = List.of(new Headcount(MARKETING, 6));

    @Test
    void aFacilitatorClosesTheLobbyAndOpensItAgain() {
        givenAWorkshop().when(FATIMA, new Lobby.Close()).then(new Lobby.Closed());
        givenAWorkshop(new Lobby.Closed()).when(FATIMA, new Lobby.Open()).then(new Lobby.Opened());
    }

    @Test
    void nobodyJoinsWhileItIsClosed() {
        givenAWorkshop(new Lobby.Closed())
                .when(STRANGER, new People.Join(INBOUND))
                .thenRefused(LOBBY_CLOSED);
        givenAWorkshop(new Lobby.Closed(), new Lobby.Opened())
                .when(STRANGER, new People.Join(INBOUND))
                .then(joined(STRANGER, INBOUND));
    }

    @Test
    void whatIsOpenIsNotOpenedAndWhatIsClosedIsNotClosed() {
        givenAWorkshop().when(FATIMA, new Lobby.Open()).thenRefused(LOBBY_IS_OPEN_ALREADY);
        givenAWorkshop(new Lobby.Closed())
                .when(FATIMA, new Lobby.Close())
                .thenRefused(LOBBY_IS_CLOSED_ALREADY);
    }

    @Test
    void everyNewInvitationHasTheNextNumber() {
        givenAWorkshop().when(FATIMA, new Lobby.RenewInvitation()).then(new InvitationRenewed(2));
        var renewed = givenAWorkshop(new InvitationRenewed(2), new Lobby.Closed());
        renewed.when(FATIMA, new Lobby.RenewInvitation()).then(new InvitationRenewed(3));
        assertThat(renewed.workshop().lobby()).isEqualTo(new Lobby(false, 2, HashTreePMap.empty()));
    }

    @Test
    void aFacilitatorSaysHowManyPeopleADepartmentSends() {
        givenAWorkshop().when(FATIMA, new Lobby.Expect(SIX)).then(new Lobby.Expected(SIX));
        var lobby = givenAWorkshop(new Lobby.Expected(SIX), new Lobby.Closed()).workshop().lobby();
        assertThat(lobby.expects(MARKETING)).contains(6);
        assertThat(lobby.expects(INBOUND)).isEmpty();
    }

    @Test
    void whatIsNotSaidAgainIsNotExpectedAnyMore() {
        var said = givenAWorkshop(new Lobby.Expected(SIX));
        said.when(FATIMA, new Lobby.Expect(List.of())).then(new Lobby.Expected(List.of()));
        var unsaid = said.by(FATIMA, new Lobby.Expected(List.of())).workshop().lobby();
        assertThat(unsaid.expects(MARKETING)).isEmpty();
    }

    @Test
    void theSameIsNotSaidTwice() {
        givenAWorkshop(new Lobby.Expected(SIX))
                .when(FATIMA, new Lobby.Expect(SIX))
                .thenRefused(NOTHING_CHANGED);
        givenAWorkshop().when(FATIMA, new Lobby.Expect(List.of())).thenRefused(NOTHING_CHANGED);
    }

    @Test
    void onlyDepartmentsOfThisWorkshopSendAndAtLeastOne() {
        var catering = new DepartmentId("catering");
        givenAWorkshop()
                .when(FATIMA, new Lobby.Expect(List.of(new Headcount(catering, 2))))
                .thenRefused(UNKNOWN_DEPARTMENT, "catering");
        for (var people : new int[] {0, -1, 501}) {
            givenAWorkshop()
                    .when(FATIMA, new Lobby.Expect(List.of(new Headcount(INBOUND, people))))
                    .thenRefused(OUTSIDE_RANGE, "inbound");
        }
    }

    @Test
    void nobodyElseDoes() {
        for (var command :
                new Lobby.Command[] {
                    new Lobby.Open(),
                    new Lobby.Close(),
                    new Lobby.RenewInvitation(),
                    new Lobby.Expect(SIX)
                }) {
            givenAWorkshop().when(SANNE, command).thenRefused(FACILITATORS_ONLY);
            givenAWorkshop().when(OBSERVER, command).thenRefused(FACILITATORS_ONLY);
            givenAWorkshop().when(STRANGER, command).thenRefused(NOT_IN_THIS_WORKSHOP);
        }
    }
}
