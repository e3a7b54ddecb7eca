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
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;

/// My answer in a blind round: three numbers from low to high, and why; or that I cannot judge it.
abstract class BallotForm extends Composite<Section> {

    private final Participation participation;
    private final Item item;
    private final int round;
    private final DraftKeeper draft;
    private final TextArea reason = new TextArea(getTranslation("room.estimate.reason"));
    private final Paragraph given = new Paragraph();
    private final Button save = new Button("", _ -> save());
    private final ThreeNumbers numbers;
    private final NextQuestion next;
    private Optional<Ballot> known = Optional.empty();

    BallotForm(Participation participation, Item item, int round) {
        this.participation = participation;
        this.item = item;
        this.round = round;
        draft = new DraftKeeper(participation.address(item) + "/round-" + round);
        var ends = new Ends(this, participation.seen(), about());
        numbers = new ThreeNumbers(sign(), about().bounds(), ends.inWords(), this::changed);
        next = new NextQuestion(participation, item);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var terms = terms();
        reason.setHelperText(
                terms.named()
                        ? getTranslation("room.estimate.reason.named")
                        : terms.reasons()
                                ? getTranslation("room.estimate.reason.nameless")
                                : getTranslation("room.estimate.reason.help"));
        reason.setRequiredIndicatorVisible(terms.reasons());
        reason.addValueChangeListener(_ -> reason.setInvalid(false));
        reason.setManualValidation(true);
        reason.setMinRows(2);
        reason.getElement().setAttribute("data-field", "reason");
        given.addClassName("given");
        given.getElement().setAttribute("role", "status");
    }

    int round() {
        return round;
    }

    /// The answer that is filled in, once all of it is.
    abstract Ballot answer(Text why);

    /// Shows again what was answered before.
    abstract void refill(Ballot ballot);

    /// Takes away the numbers of somebody who cannot judge.
    void clear() {
        numbers.clear();
    }

    /// An answer with numbers, in words.
    abstract String inWords(Ballot ballot);

    /// Somebody has typed another number.
    void changed() {}

    /// Whether all is filled in that an answer needs; else it says what is missing.
    boolean isReady() {
        return numbers.areReady();
    }

    /// Takes back what was said to be wrong.
    void forgive() {
        numbers.forgive();
    }

    /// Asks for these parts, then why; called last, once all parts are there.
    void ask(Component... parts) {
        var cannot = new Button(getTranslation("room.estimate.cannot"), _ -> cannotJudge());
        var acts = new Div(cannot, save);
        acts.addClassName("ballot-acts");
        var blind =
                new Paragraph(
                        terms().named()
                                ? getTranslation("room.estimate.blind.named")
                                : getTranslation("room.estimate.blind"));
        blind.addClassNames("tiny", "soft");
        draft.add(parts);
        draft.add(reason, acts);
        getContent().addClassNames("card", "ballot");
        getContent().add(next.place(), draft, given, next, blind);
        refill();
        showGiven();
    }

    private void refill() {
        mine().ifPresent(ballot -> {
            refill(ballot);
            reason.setValue(ballot.reason().words());
        });
    }

    ThreeNumbers numbers() {
        return numbers;
    }

    /// Shows how it stands with the other questions, and what I answered in another window, unless
    /// something else is half typed here.
    void show(Seen seen) {
        next.show(seen);
        if (!mine().equals(known)) {
            if (isAsKnown()) {
                refill();
            }
            showGiven();
        }
    }

    private boolean isAsKnown() {
        return known.map(this::isFilledInAs).orElseGet(this::isEmpty);
    }

    private boolean isFilledInAs(Ballot ballot) {
        return ballot instanceof Ballot.NoJudgement
                ? isEmpty()
                : isComplete() && answer(said()).equals(ballot);
    }

    private boolean isEmpty() {
        return reason.isEmpty() && numbers.amounts().stream().allMatch(Optional::isEmpty);
    }

    /// Whether an answer can be made of what is filled in.
    boolean isComplete() {
        return numbers.amounts().stream().allMatch(Optional::isPresent);
    }

    private Terms terms() {
        return participation.seen().rounds(item.id()).get(round - 1).terms();
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
        if (isReady()) {
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
                if (ballot instanceof Ballot.NoJudgement) {
                    clear();
                }
                showGiven();
                comeIntoView();
            }
            case Decision.Refused(var why, _) when why == Refusal.ANSWERED_THIS_ALREADY ->
                    showGiven();
            case Decision.Refused(var why, var field) -> refuse(field, why);
        }
    }

    /// On a phone it would stand behind the conversation.
    private void comeIntoView() {
        given.getElement()
                .executeJs(
                        "this.closest('.item-detail')?.scrollBy("
                                + "{top: this.getBoundingClientRect().top - innerHeight / 2})");
    }

    private void refuse(Optional<String> field, Refusal why) {
        if (field.filter("reason"::equals).isPresent()) {
            reason.setErrorMessage(
                    why == Refusal.MISSING
                            ? getTranslation("room.estimate.reason.missing")
                            : new Limit(Ballot.LONGEST_REASON).words(why, this));
            reason.setInvalid(true);
            reason.focus();
        } else if (!numbers.refuse(field, getTranslation("refusal." + why))) {
            Notices.refusal(getTranslation("refusal." + why));
        }
    }

    private void showGiven() {
        var mine = mine();
        known = mine;
        given.removeAll();
        given.setVisible(mine.isPresent());
        mine.ifPresent(ballot -> given.add(new Icon("check"), new Span(said(ballot))));
        next.show(participation.seen());
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
