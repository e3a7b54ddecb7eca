package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Refusal.FACILITATORS_ONLY;
import static nl.draagvlak.workshop.Refusal.LOBBY_CLOSED;
import static nl.draagvlak.workshop.Refusal.LOBBY_IS_CLOSED_ALREADY;
import static nl.draagvlak.workshop.Refusal.LOBBY_IS_OPEN_ALREADY;
import static nl.draagvlak.workshop.Refusal.NOT_IN_THIS_WORKSHOP;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.OBSERVER;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.STRANGER;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static nl.draagvlak.workshop.Scenario.joined;
import static org.assertj.core.api.Assertions.assertThat;

import nl.draagvlak.workshop.Lobby.InvitationRenewed;
import org.junit.jupiter.api.Test;

class LobbyTest {

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
        assertThat(renewed.workshop().lobby()).isEqualTo(new Lobby(false, 2));
    }

    @Test
    void nobodyElseDoes() {
        for (var command :
                new Lobby.Command[] {
                    new Lobby.Open(), new Lobby.Close(), new Lobby.RenewInvitation()
                }) {
            givenAWorkshop().when(SANNE, command).thenRefused(FACILITATORS_ONLY);
            givenAWorkshop().when(OBSERVER, command).thenRefused(FACILITATORS_ONLY);
            givenAWorkshop().when(STRANGER, command).thenRefused(NOT_IN_THIS_WORKSHOP);
        }
    }
}
