package nl.draagvlak.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Result;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Rounds.Asked;
import nl.draagvlak.workshop.Rounds.OpenRounds;
import org.jspecify.annotations.Nullable;

/// Begins a round on one question or on several, after its terms have been set.
class RoundDialog extends Dialog {

    private final Participation participation;
    private final CommandId command = new CommandId(UUID.randomUUID());
    private final CheckboxGroup<Item> questions = new CheckboxGroup<>();
    private final TermsForm terms;

    /// Of several questions one chooses; at first those are chosen that were never asked, or else
    /// those on which people differ, or all of them where there is none.
    RoundDialog(Participation participation, List<Item> offered) {
        this.participation = participation;
        terms = new TermsForm(participation.seen());
        questions.setLabel(getTranslation("room.round-dialog.questions"));
        questions.setItems(offered);
        questions.setItemLabelGenerator(item -> item.content().name().words());
        questions.addClassName("questions");
        questions.addValueChangeListener(_ -> questions.setInvalid(false));
        questions.setItemHelperGenerator(this::before);
        questions.select(due(offered));
        questions.setVisible(offered.size() > 1);
        var lead = new Paragraph(getTranslation("room.round-dialog.lead"));
        lead.addClassName("soft");
        setHeaderTitle(
                offered.size() == 1
                        ? getTranslation("room.round-dialog.title", number(offered.getFirst()))
                        : getTranslation("room.round-dialog.title.many"));
        addClassName("ask");
        add(lead, questions, terms);
        var notNow = new Button(getTranslation("room.reason.not-now"), _ -> close());
        var begin = new Button(getTranslation("room.round-dialog.act"), _ -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(notNow, begin);
    }

    private List<Item> due(List<Item> offered) {
        var unasked = offered.stream().filter(item -> number(item) == 1).toList();
        var apart = offered.stream().filter(this::isApart).toList();
        return !unasked.isEmpty() ? unasked : !apart.isEmpty() ? apart : offered;
    }

    private boolean isApart(Item item) {
        return shown(item).filter(round -> !round.isTogether()).isPresent();
    }

    /// What came out when it was asked last.
    private @Nullable String before(Item item) {
        return shown(item)
                .flatMap(round -> round.result().map(result -> before(round, result)))
                .orElse(null);
    }

    private String before(Round round, Result result) {
        return getTranslation(
                "room.round-dialog.before",
                round.number(),
                result.containingGroup(),
                result.respondents());
    }

    private Optional<Round> shown(Item item) {
        return participation.seen().latestRevealed(item.id());
    }

    private void begin() {
        var asked =
                questions
                        .getListDataView()
                        .getItems()
                        .filter(questions.getValue()::contains)
                        .map(item -> new Asked(item.id(), number(item)))
                        .toList();
        if (asked.isEmpty()) {
            questions.setErrorMessage(getTranslation("room.round-dialog.none"));
            questions.setInvalid(true);
            return;
        }
        if (participation.submit(command, new OpenRounds(asked, terms.terms()))
                instanceof Decision.Refused(var why, _)) {
            Notices.refusal(getTranslation("refusal." + why));
        }
        close();
    }

    private int number(Item item) {
        return participation.seen().latestRound(item.id()).map(Round::number).orElse(0) + 1;
    }
}
