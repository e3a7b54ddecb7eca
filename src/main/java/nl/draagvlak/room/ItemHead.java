package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.ListFormat;
import java.util.Set;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.shell.Quantities;
import nl.draagvlak.workshop.Became;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Outcomes.AgreedValue;
import nl.draagvlak.workshop.Outcomes.Outcome;
import nl.draagvlak.workshop.Outcomes.Withdraw;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;

/// How it stands with an item and whose it is; from here it is improved or withdrawn.
class ItemHead extends Composite<Div> {

    private final Participation participation;
    private final Span status = new Span();
    private final Span owners = new Span();
    private final Paragraph outcome = new Paragraph();
    private final Button revise;
    private final Button withdraw;
    private Item item;

    ItemHead(Participation participation, Item item) {
        this.participation = participation;
        this.item = item;
        revise = new Button(getTranslation("room.item-head.revise"), new Icon("pen"));
        revise.addClickListener(_ -> revise());
        withdraw = new Button(getTranslation("room.item-head.withdraw"), _ -> withdraw());
        revise.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        owners.addClassNames("tiny", "faint");
        var state = new Div(status, owners);
        state.addClassName("row");
        var acts = new Div(revise, withdraw);
        acts.addClassNames("row", "item-acts");
        var line = new Div(state, acts);
        line.addClassNames("row", "wide", "item-head");
        outcome.addClassNames("note", "soft");
        getContent().add(line, outcome);
    }

    void show(Seen seen, Item now) {
        item = now;
        var became = seen.became(item.id());
        status.setText(
                Asking.of(seen, item)
                        .map(asking -> getTranslation("room.asking." + asking))
                        .orElseGet(() -> getTranslation("room.status." + became)));
        status.setClassName("tag " + look(became));
        owners.setText(getTranslation("room.item-head.version", item.version(), names()));
        revise.setVisible(seen.isDiscussed(item) && participation.role() != Role.OBSERVER);
        withdraw.setVisible(seen.isDiscussed(item) && mayWithdraw());
        var said = seen.outcomes().find(item.id()).map(one -> words(seen, one)).orElse("");
        outcome.setText(said);
        outcome.setVisible(!said.isEmpty());
    }

    private boolean mayWithdraw() {
        return participation.role() == Role.FACILITATOR
                || item.authors().equals(Set.of(participation.me()));
    }

    private String names() {
        var names = item.authors().stream().map(who -> participation.name(who, this)).toList();
        return ListFormat.getInstance(getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(names);
    }

    private String words(Seen seen, Outcome outcome) {
        var by = participation.name(outcome.by(), this);
        var reason = outcome.reason().words();
        if (outcome.value().isPresent()) {
            return agreedOn(seen, outcome.value().orElseThrow(), by, reason);
        }
        return switch (outcome.status()) {
            case OPEN -> new PutBack(this, participation, seen).words(item, outcome);
            case AGREED ->
                    outcome.support()
                            .filter(support -> support.said() > 0)
                            .map(support ->
                                    getTranslation(
                                            "room.item-head.agreed-with",
                                            by,
                                            support.supporting(),
                                            support.said(),
                                            outcome.objections()))
                            .orElseGet(() -> getTranslation("room.item-head.agreed", by));
            case PARKED -> getTranslation("room.item-head.parked", by, reason);
            case REJECTED -> getTranslation("room.item-head.rejected", by, reason);
            case WITHDRAWN -> getTranslation("room.item-head.withdrawn", by);
        };
    }

    private String agreedOn(Seen seen, AgreedValue agreed, String by, String reason) {
        var unit = ((Measured) item.content()).unit();
        var quantities = new Quantities(this, seen);
        var value = quantities.write(agreed.value(), unit, getLocale());
        var lower = quantities.write(agreed.lower(), unit, getLocale());
        var upper = quantities.write(agreed.upper(), unit, getLocale());
        return reason.isEmpty()
                ? getTranslation(
                        "room.item-head.agreed-on",
                        by,
                        value,
                        lower,
                        upper,
                        agreed.dissent(),
                        agreed.respondents())
                : getTranslation(
                        "room.item-head.agreed-because",
                        by,
                        value,
                        lower,
                        upper,
                        agreed.dissent(),
                        agreed.respondents(),
                        reason);
    }

    private static String look(Became became) {
        return switch (became) {
            case OPEN -> "";
            case AGREED -> "agreed";
            case AGREED_WITH_DISSENT -> "agreed dissent";
            case PARKED, WITHDRAWN -> "line";
            case REJECTED -> "object";
        };
    }

    private void revise() {
        ReviseDialog.of(participation, item).open();
    }

    private void withdraw() {
        new Question(
                        getTranslation("room.withdraw.title"),
                        getTranslation("room.withdraw.lead"),
                        getTranslation("room.withdraw.act"),
                        () -> participation.wish(new Withdraw(item.id())))
                .open();
    }
}
