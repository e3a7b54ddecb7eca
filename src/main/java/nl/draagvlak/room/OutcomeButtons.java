package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Outcomes.Agree;
import nl.draagvlak.workshop.Outcomes.Park;
import nl.draagvlak.workshop.Outcomes.Reject;
import nl.draagvlak.workshop.Outcomes.Reopen;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;

/// What the facilitator decides on behalf of the group.
class OutcomeButtons extends Composite<Section> {

    private final Participation participation;
    private final String address;
    private final Button agree;
    private final Button park;
    private final Button reject;
    private final Button reopen;
    private Item item;

    OutcomeButtons(Participation participation, Item item, String address) {
        this.participation = participation;
        this.item = item;
        this.address = address;
        agree = new Button(getTranslation("room.outcomes.agree"), new Icon("check"), _ -> agree());
        park = new Button(getTranslation("room.outcomes.park"), _ -> park());
        reject = new Button(getTranslation("room.outcomes.reject"), _ -> reject());
        reopen = new Button(getTranslation("room.outcomes.reopen"), _ -> reopen());
        var buttons = new Div(agree, park, reject, reopen);
        buttons.addClassNames("row", "outcomes");
        getContent().addClassName("item-part");
        getContent().add(new H3(getTranslation("room.outcomes.title")), buttons);
        setVisible(participation.role() == Role.FACILITATOR);
    }

    void show(Seen seen, Item now) {
        item = now;
        var isOpen = seen.outcomes().isOpen(item.id());
        var isVotedOn = seen.isAsking(item.id());
        agree.setVisible(isOpen && !(item.content() instanceof Measured));
        park.setVisible(isOpen && !isVotedOn);
        reject.setVisible(isOpen && !isVotedOn);
        reopen.setVisible(!isOpen);
        setVisible(participation.role() == Role.FACILITATOR && !isVotedOn);
    }

    private void agree() {
        var agreed = new Agree(item.id(), item.version());
        var question =
                new Question(
                        getTranslation("room.agree.title"),
                        getTranslation("room.agree.lead"),
                        getTranslation("room.agree.act"),
                        () -> participation.wish(agreed));
        var objections = participation.seen().objections(item.id());
        if (!objections.isEmpty()) {
            question.with(new Objections(participation, objections));
        }
        question.open();
    }

    private void park() {
        var says =
                new ReasonDialog.Words(
                        getTranslation("room.park.title"),
                        getTranslation("room.park.lead"),
                        getTranslation("room.park.act"));
        new ReasonDialog(participation, address + "/park", says, why -> new Park(item.id(), why))
                .open();
    }

    private void reject() {
        var says =
                new ReasonDialog.Words(
                        getTranslation("room.reject.title"),
                        getTranslation("room.reject.lead"),
                        getTranslation("room.reject.act"));
        new ReasonDialog(
                        participation, address + "/reject", says, why -> new Reject(item.id(), why))
                .open();
    }

    /// Of a number people have no stance that they could change.
    private String lead() {
        return item.content() instanceof Measured
                ? getTranslation("room.reopen.lead-number")
                : getTranslation("room.reopen.lead");
    }

    private void reopen() {
        var says =
                new ReasonDialog.Words(
                        getTranslation("room.reopen.title"),
                        lead(),
                        getTranslation("room.reopen.act"));
        new ReasonDialog(
                        participation, address + "/reopen", says, why -> new Reopen(item.id(), why))
                .open();
    }
}
