package nl.draagvlak.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.draagvlak.live.Presence;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.workshop.Lobby;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;

/// Who is in the workshop; facilitators change what somebody is, and let people in or not.
class PeopleDialog extends Dialog {

    private final Participation participation;
    private final PeopleList list;
    private final RemovedPeople removed;
    private final PersonCard card;
    private final Span lobby = new Span();
    private final Button openLobby;
    private final Button closeLobby;
    private final Button back;
    private final Div everybody;
    private Optional<ParticipantId> chosen = Optional.empty();

    PeopleDialog(Participation participation) {
        this.participation = participation;
        list = new PeopleList(participation, who -> choose(Optional.of(who)));
        removed = new RemovedPeople(participation);
        card = new PersonCard(participation);
        openLobby =
                new Button(
                        getTranslation("room.people.lobby.open-it"),
                        _ -> participation.wish(new Lobby.Open()));
        closeLobby =
                new Button(
                        getTranslation("room.people.lobby.close-it"),
                        _ -> participation.wish(new Lobby.Close()));
        back =
                new Button(
                        getTranslation("room.people.back"),
                        new Icon("back"),
                        _ -> choose(Optional.empty()));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        lobby.addClassNames("small", "soft", "grow");
        var door = new Div(lobby, openLobby, closeLobby);
        door.addClassNames("row", "lobby-line");
        everybody = new Div(door, list, removed);
        everybody.getElement().setAttribute("tabindex", "0"); // so that a keyboard scrolls it, too
        addClassName("people");
        add(everybody, back, card);
        getFooter().add(new Button(getTranslation("room.people.close"), _ -> close()));
        show(participation.seen(), participation.room().presence());
    }

    void show(Seen seen, Presence presence) {
        var people = seen.people().byId().size();
        var isFacilitator = participation.role() == Role.FACILITATOR;
        var isOpen = seen.lobby().isOpen();
        setHeaderTitle(getTranslation("room.people.title", people, presence.screens().size()));
        lobby.setText(
                isOpen
                        ? getTranslation("room.people.lobby.open")
                        : getTranslation("room.people.lobby.closed"));
        openLobby.setVisible(isFacilitator && !isOpen);
        closeLobby.setVisible(isFacilitator && isOpen);
        list.show(seen, presence);
        removed.show(seen);
        chosen = chosen.filter(who -> seen.people().find(who).isPresent());
        chosen.ifPresent(who -> card.show(who, seen, presence));
        back.setVisible(chosen.isPresent());
        card.setVisible(chosen.isPresent());
        everybody.setVisible(chosen.isEmpty());
    }

    private void choose(Optional<ParticipantId> who) {
        if (participation.role() == Role.FACILITATOR) {
            chosen = who;
            show(participation.seen(), participation.room().presence());
        }
    }
}
