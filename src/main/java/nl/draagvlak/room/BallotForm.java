package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.shell.DraftKeeper;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.shell.Quantities;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Ballot;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Rounds.Cast;
import nl.draagvlak.workshop.Text;

/// My answer in a blind round: three numbers from low to high, and why; or that I cannot judge it.
abstract class BallotForm extends Composite<Section> {

    private final Participation participation;
    private final Item item;
    private final int round;
    private final Map<String, AmountField> numbers = new LinkedHashMap<>();
    private final DraftKeeper draft;
    private final TextArea reason = new TextArea(getTranslation("room.estimate.reason"));
    private final Paragraph given = new Paragraph();
    private final Paragraph wrong = new Paragraph();
    private final Button save = new Button("", _ -> save());

    BallotForm(Participation participation, Item item, int round) {
        this.participation = participation;
        this.item = item;
        this.round = round;
        draft = new DraftKeeper(participation.address(item) + "/round-" + round);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        reason.setHelperText(getTranslation("room.estimate.reason.help"));
        reason.setManualValidation(true);
        reason.setMinRows(2);
        reason.getElement().setAttribute("data-field", "reason");
        given.addClassName("given");
        given.getElement().setAttribute("role", "status");
    }

    int round() {
        return round;
    }

    /// The answer that is filled in, once all three numbers are.
    abstract Ballot answer(Text why);

    /// Shows again what was answered before.
    abstract void refill(Ballot ballot);

    /// An answer with numbers, in words.
    abstract String inWords(Ballot ballot);

    /// Asks for these parts, then why; called last, once all parts are there.
    void ask(Component... parts) {
        var cannot = new Button(getTranslation("room.estimate.cannot"), _ -> cannotJudge());
        var acts = new Div(cannot, save);
        acts.addClassName("ballot-acts");
        var blind = new Paragraph(getTranslation("room.estimate.blind"));
        blind.addClassNames("tiny", "soft");
        draft.add(parts);
        draft.add(reason, acts);
        getContent().addClassNames("card", "ballot");
        getContent().add(draft, given, blind);
        mine().ifPresent(ballot -> {
            refill(ballot);
            reason.setValue(ballot.reason().words());
        });
        showGiven();
    }

    /// One of the three numbers, as it is called in a ballot.
    AmountField number(String name, String label) {
        var field = new AmountField(label, "");
        field.getElement().setAttribute("data-field", name);
        field.setUnit(sign());
        numbers.put(name, field);
        return field;
    }

    /// The three numbers side by side; `changed` is told whenever one of them is another.
    Div three(Runnable changed) {
        numbers.values().forEach(field -> field.onChange(changed));
        var three = new Div();
        numbers.values().forEach(three::add);
        three.addClassName("three");
        wrong.addClassName("ballot-wrong");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        return new Div(three, wrong);
    }

    List<Optional<Amount>> amounts() {
        return numbers.values().stream().map(AmountField::amount).toList();
    }

    String sign() {
        return quantities().sign(about().unit(), getLocale());
    }

    String say(Amount amount) {
        return quantities().write(amount, about().unit(), getLocale());
    }

    Measured about() {
        return (Measured) item.content();
    }

    private void save() {
        var missing = numbers.values().stream().filter(field -> field.amount().isEmpty()).toList();
        forgive();
        if (!missing.isEmpty()) {
            missing.forEach(field -> field.setInvalid(true));
            say(
                    missing.stream().allMatch(AmountField::isReadable)
                            ? getTranslation("room.estimate.missing")
                            : getTranslation("room.amount.unreadable"));
        } else {
            cast(answer(said()));
        }
    }

    private void cannotJudge() {
        cast(new Ballot.NoJudgement(said()));
    }

    private void cast(Ballot ballot) {
        forgive();
        switch (participation.submit(draft.command(), new Cast(item.id(), round, ballot))) {
            case Decision.Accepted _ -> {
                draft.renew();
                showGiven();
            }
            case Decision.Refused(var why, _) when why == Refusal.ANSWERED_THIS_ALREADY ->
                    showGiven();
            case Decision.Refused(var why, var field) ->
                    refuse(field, getTranslation("refusal." + why));
        }
    }

    private void refuse(Optional<String> field, String message) {
        field.map(numbers::get)
                .ifPresentOrElse(
                        number -> {
                            number.setInvalid(true);
                            number.getElement().callJsFunction("focus");
                            say(message);
                        },
                        () -> Notices.refusal(message));
    }

    /// Says once, under all three, what is wrong with them: beside each there is no room for words.
    private void say(String message) {
        wrong.setText(message);
        wrong.setVisible(true);
    }

    private void forgive() {
        numbers.values().forEach(field -> field.setInvalid(false));
        wrong.setVisible(false);
    }

    private void showGiven() {
        var mine = mine();
        given.removeAll();
        given.setVisible(mine.isPresent());
        mine.ifPresent(ballot -> given.add(new Icon("check"), new Span(said(ballot))));
        save.setText(
                mine.isPresent()
                        ? getTranslation("room.estimate.change")
                        : getTranslation("room.estimate.save"));
    }

    private String said(Ballot ballot) {
        return ballot instanceof Ballot.NoJudgement
                ? getTranslation("room.estimate.declined")
                : inWords(ballot);
    }

    private Optional<Ballot> mine() {
        return participation.mine().ballot(item.id(), round);
    }

    private Quantities quantities() {
        return new Quantities(this, participation.seen());
    }

    private Text said() {
        return Text.of(reason.getValue());
    }
}
