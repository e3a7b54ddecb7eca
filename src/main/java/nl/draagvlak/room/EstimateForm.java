package nl.draagvlak.room;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Ballot;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Text;

/// My answer in a blind round about an assumption: at least, most likely, at most, and how sure I
/// am, of which nothing is chosen beforehand: people stay near what they are shown.
class EstimateForm extends BallotForm {

    private static final List<Integer> SURENESS = List.of(50, 70, 80, 90);

    /// A band of less than a twentieth of the number itself.
    private static final double NARROW = 0.05;

    private final AmountField low = numbers().add("low", getTranslation("room.estimate.low"));
    private final AmountField best = numbers().add("best", getTranslation("room.estimate.best"));
    private final AmountField high = numbers().add("high", getTranslation("room.estimate.high"));
    private final Paragraph narrow = new Paragraph();
    private final RadioButtonGroup<Integer> sure = new RadioButtonGroup<>();
    private final IntervalScale scale;

    EstimateForm(Participation participation, Item item, int round) {
        super(participation, item, round);
        scale = new IntervalScale(about().bounds(), sign(), numbers()::fill);
        narrow.addClassName("nudge");
        narrow.getElement().setAttribute("role", "status");
        narrow.setVisible(false);
        sure.setLabel(getTranslation("room.estimate.sure"));
        sure.setItems(SURENESS);
        sure.setItemLabelGenerator(this::sureness);
        sure.setRequiredIndicatorVisible(true);
        sure.setManualValidation(true);
        sure.setErrorMessage(getTranslation("room.estimate.sure.missing"));
        sure.addValueChangeListener(_ -> sure.setInvalid(false));
        sure.addClassName("sure");
        sure.getElement().setAttribute("data-field", "sure");
        ask(scale, numbers(), narrow, sure);
    }

    @Override
    Ballot answer(Text why) {
        return new Ballot.Guess(
                low.amount().orElseThrow(),
                best.amount().orElseThrow(),
                high.amount().orElseThrow(),
                sure.getOptionalValue().orElseThrow(),
                why);
    }

    @Override
    void refill(Ballot ballot) {
        if (ballot instanceof Ballot.Guess guess) {
            numbers()
                    .fill(
                            List.of(
                                    Optional.of(guess.low()),
                                    Optional.of(guess.best()),
                                    Optional.of(guess.high())));
            sure.setValue(guess.sure());
        }
    }

    @Override
    String inWords(Ballot ballot) {
        return ballot instanceof Ballot.Guess(var lowest, var guess, var highest, var certain, _)
                ? getTranslation(
                        "room.estimate.given", say(lowest), say(guess), say(highest), certain)
                : "";
    }

    @Override
    void clear() {
        super.clear();
        sure.clear();
    }

    @Override
    boolean isComplete() {
        return super.isComplete() && !sure.isEmpty();
    }

    @Override
    boolean isReady() {
        var areNumbersReady = super.isReady();
        sure.setInvalid(sure.isEmpty());
        if (areNumbersReady && sure.isEmpty()) {
            sure.getElement().executeJs("this.querySelector('input').focus()");
        }
        return areNumbersReady && !sure.isEmpty();
    }

    @Override
    void forgive() {
        super.forgive();
        sure.setInvalid(false);
    }

    @Override
    void changed() {
        scale.show(numbers().amounts());
        var typed = numbers().amounts().stream().flatMap(Optional::stream).toList();
        var isNarrow =
                typed.size() == 3 && isNarrow(typed.getFirst(), typed.get(1), typed.getLast());
        narrow.setVisible(isNarrow);
        if (isNarrow) {
            narrow.setText(
                    getTranslation(
                            "room.estimate.narrow", say(typed.getFirst()), say(typed.getLast())));
        }
    }

    /// People mostly think that they know better than they do; it is asked, and never refused.
    private static boolean isNarrow(Amount low, Amount best, Amount high) {
        var isInOrder = low.compareTo(best) <= 0 && best.compareTo(high) <= 0;
        return isInOrder && high.value() - low.value() < NARROW * Math.abs(best.value());
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
}
