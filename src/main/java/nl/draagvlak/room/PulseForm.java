package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.TreeMap;
import nl.draagvlak.shell.DraftKeeper;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.workshop.BuyIn;
import nl.draagvlak.workshop.BuyIn.GivePulse;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Mine;
import nl.draagvlak.workshop.Pulse;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Text;

/// How far I support the programme: five buttons, of which mine is yellow, and why.
class PulseForm extends Composite<Section> {

    private final Participation participation;
    private final Map<Integer, NativeButton> scores = new TreeMap<>();
    private final TextArea note;
    private final DraftKeeper draft;
    private final Button save;
    private final Span saved = new Span();
    private final Paragraph said = new Paragraph();
    private boolean isOpen;

    PulseForm(Participation participation) {
        this.participation = participation;
        var title = new H2(getTranslation("room.pulse.title"));
        title.setId("pulse");
        var group = new Div();
        group.addClassName("scores");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-labelledby", "pulse");
        for (var score = Pulse.LOWEST; score <= Pulse.HIGHEST; score++) {
            var button = button(score);
            scores.put(score, button);
            group.add(button);
        }
        note = new TextArea(getTranslation("room.pulse.note"));
        note.setHelperText(getTranslation("room.pulse.note.help"));
        note.setManualValidation(true);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(_ -> changed());
        note.setMinRows(1);
        note.setMaxRows(4);
        note.getElement().setAttribute("data-field", "note");
        note.setValue(participation.mine().pulse().map(mine -> mine.note().words()).orElse(""));
        save = new Button(getTranslation("room.pulse.save"), _ -> saveNote());
        draft = new DraftKeeper(participation.address() + "/pulse");
        saved.addClassNames("saved", "small", "soft");
        saved.getElement().setAttribute("role", "status");
        var line = new Div(save, saved);
        line.addClassName("row");
        draft.add(note, line);
        said.addClassNames("given");
        getContent().addClassNames("card", "listening-card", "pulse-form");
        getContent().add(title, group, draft, said);
    }

    void show(Mine mine, boolean isOpen) {
        this.isOpen = isOpen;
        var score = mine.pulse().map(Pulse::score).orElse(0);
        scores.forEach((one, button) -> {
            button.getElement().setAttribute("aria-pressed", String.valueOf(one.equals(score)));
            button.setEnabled(isOpen);
        });
        draft.setVisible(isOpen);
        save.setVisible(mine.pulse().isPresent());
        var words = mine.pulse().map(pulse -> pulse.note()).orElse(Text.NONE);
        said.setText(words.erased() ? getTranslation("room.talk.erased") : words.words());
        said.setVisible(!isOpen && !words.equals(Text.NONE));
    }

    private NativeButton button(int score) {
        var number = new Span(String.valueOf(score));
        number.addClassName("figure");
        var button = new NativeButton("", _ -> give(score));
        button.add(number, new Span(words(score)), new Icon("check"));
        button.addClassName("score");
        return button;
    }

    private String words(int score) {
        return switch (score) {
            case 1 -> getTranslation("room.pulse.score.1");
            case 2 -> getTranslation("room.pulse.score.2");
            case 3 -> getTranslation("room.pulse.score.3");
            case 4 -> getTranslation("room.pulse.score.4");
            default -> getTranslation("room.pulse.score.5");
        };
    }

    private void changed() {
        note.setInvalid(false);
        saved.removeAll();
    }

    private boolean isTyped(Text words) {
        return words.equals(Text.of(note.getValue()));
    }

    private void saveNote() {
        participation.mine().pulse().ifPresent(mine -> give(mine.score()));
        sayWhatIsKept();
    }

    private void sayWhatIsKept() {
        if (participation.mine().pulse().map(Pulse::note).filter(this::isTyped).isPresent()) {
            saved.removeAll();
            saved.add(new Icon("check"), new Span(getTranslation("room.pulse.saved")));
        }
    }

    private void give(int score) {
        note.setInvalid(false);
        var wish = new GivePulse(score, Text.of(note.getValue()));
        switch (participation.submit(draft.command(), wish)) {
            case Decision.Accepted _ -> {
                draft.renew();
                show(participation.mine(), isOpen);
                if (!note.isEmpty()) {
                    sayWhatIsKept();
                }
            }
            case Decision.Refused(var why, _) when why == Refusal.ANSWERED_THIS_ALREADY ->
                    show(participation.mine(), isOpen);
            case Decision.Refused(var why, var field) -> {
                var message = new Limit(BuyIn.LONGEST).words(why, this);
                note.setErrorMessage(message);
                note.setInvalid(field.isPresent());
                if (field.isEmpty()) {
                    Notices.refusal(message);
                }
            }
        }
    }
}
