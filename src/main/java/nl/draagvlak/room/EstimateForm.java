package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
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

/// My answer in a blind round: at least, most likely, at most, and how sure I am.
class EstimateForm extends Composite<Section> {

    private static final List<Integer> SURENESS = List.of(50, 70, 80, 90);
    private static final int USUAL = 80;

    private final Participation participation;
    private final Item item;
    private final int round;
    private final DraftKeeper draft;
    private final AmountField low = field("room.estimate.low", "low");
    private final AmountField best = field("room.estimate.best", "best");
    private final AmountField high = field("room.estimate.high", "high");
    private final RadioButtonGroup<Integer> sure = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea(getTranslation("room.estimate.reason"));
    private final IntervalScale scale;
    private final Paragraph given = new Paragraph();
    private final Button save;

    EstimateForm(Participation participation, Item item, int round) {
        this.participation = participation;
        this.item = item;
        this.round = round;
        var about = (Measured) item.content();
        var sign = new Quantities(this, participation.seen()).sign(about.unit(), getLocale());
        draft = new DraftKeeper(participation.address(item) + "/round-" + round);
        scale = new IntervalScale(about.bounds(), sign, this::fill);
        var three = new Div(low, best, high);
        three.addClassName("three");
        three().forEach(field -> {
            field.setUnit(sign);
            field.onChange(this::mirror);
        });
        sure.setLabel(getTranslation("room.estimate.sure"));
        sure.setItems(SURENESS);
        sure.setItemLabelGenerator(this::sureness);
        sure.setValue(USUAL);
        sure.addClassName("sure");
        sure.getElement().setAttribute("data-field", "sure");
        reason.setHelperText(getTranslation("room.estimate.reason.help"));
        reason.setManualValidation(true);
        reason.setMinRows(2);
        reason.getElement().setAttribute("data-field", "reason");
        var cannot = new Button(getTranslation("room.estimate.cannot"), _ -> cannotJudge());
        save = new Button("", _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(cannot, save);
        acts.addClassName("ballot-acts");
        var blind = new Paragraph(getTranslation("room.estimate.blind"));
        blind.addClassNames("tiny", "soft");
        given.addClassName("given");
        given.getElement().setAttribute("role", "status");
        draft.add(scale, three, sure, reason, acts);
        getContent().addClassNames("card", "ballot");
        getContent().add(draft, given, blind);
        mine().ifPresent(this::fill);
        showGiven();
    }

    int round() {
        return round;
    }

    private void save() {
        var missing = three().stream().filter(field -> field.amount().isEmpty()).toList();
        missing.forEach(field -> {
            field.setErrorMessage(
                    field.isReadable()
                            ? getTranslation("room.estimate.missing")
                            : getTranslation("room.amount.unreadable"));
            field.setInvalid(true);
        });
        if (missing.isEmpty()) {
            cast(
                    new Ballot.Guess(
                            low.amount().orElseThrow(),
                            best.amount().orElseThrow(),
                            high.amount().orElseThrow(),
                            sure.getOptionalValue().orElse(USUAL),
                            said()));
        }
    }

    private void cannotJudge() {
        cast(new Ballot.NoJudgement(said()));
    }

    private void cast(Ballot ballot) {
        three().forEach(field -> field.setInvalid(false));
        switch (participation.submit(draft.command(), new Cast(item.id(), round, ballot))) {
            case Decision.Accepted _ -> {
                draft.renew();
                showGiven();
            }
            case Decision.Refused(var why, _) when why == Refusal.ANSWERED_THIS_ALREADY ->
                    showGiven();
            case Decision.Refused(var why, var field) -> {
                var message = getTranslation("refusal." + why);
                field.map(key ->
                                Map.of("low", low, "best", best, "high", high)
                                        .getOrDefault(key, best))
                        .ifPresentOrElse(
                                wrong -> {
                                    wrong.setErrorMessage(message);
                                    wrong.setInvalid(true);
                                },
                                () -> Notices.refusal(message));
            }
        }
    }

    private void showGiven() {
        var mine = mine();
        given.removeAll();
        given.setVisible(mine.isPresent());
        mine.ifPresent(ballot -> given.add(new Icon("check"), new Span(inWords(ballot))));
        save.setText(
                mine.isPresent()
                        ? getTranslation("room.estimate.change")
                        : getTranslation("room.estimate.save"));
    }

    private String inWords(Ballot ballot) {
        return switch (ballot) {
            case Ballot.Guess(var lowest, var guess, var highest, var certain, _) ->
                    getTranslation(
                            "room.estimate.given", say(lowest), say(guess), say(highest), certain);
            case Ballot.Band _, Ballot.NoJudgement _ -> getTranslation("room.estimate.declined");
        };
    }

    private String say(Amount amount) {
        var unit = ((Measured) item.content()).unit();
        return new Quantities(this, participation.seen()).write(amount, unit, getLocale());
    }

    private Optional<Ballot> mine() {
        return participation.mine().ballot(item.id(), round);
    }

    private void fill(Ballot ballot) {
        if (ballot instanceof Ballot.Guess guess) {
            fill(
                    List.of(
                            Optional.of(guess.low()),
                            Optional.of(guess.best()),
                            Optional.of(guess.high())));
            sure.setValue(guess.sure());
        }
        reason.setValue(ballot.reason().words());
    }

    private void fill(List<Optional<Amount>> numbers) {
        low.fill(numbers.get(0));
        best.fill(numbers.get(1));
        high.fill(numbers.get(2));
        mirror();
    }

    private void mirror() {
        scale.show(three().stream().map(AmountField::amount).toList());
    }

    private List<AmountField> three() {
        return List.of(low, best, high);
    }

    private AmountField field(String key, String name) {
        var field = new AmountField(getTranslation(key), "");
        field.getElement().setAttribute("data-field", name);
        return field;
    }

    private String sureness(int percent) {
        var words =
                switch (percent) {
                    case 50 -> getTranslation("room.estimate.sure.50");
                    case 70 -> getTranslation("room.estimate.sure.70");
                    case 80 -> getTranslation("room.estimate.sure.80");
                    default -> getTranslation("room.estimate.sure.90");
                };
        return getTranslation("room.estimate.sure.option", words, percent);
    }

    private Text said() {
        return Text.of(reason.getValue());
    }
}
