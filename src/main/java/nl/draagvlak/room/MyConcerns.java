package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.workshop.BuyIn.WithdrawConcern;
import nl.draagvlak.workshop.Concern;
import nl.draagvlak.workshop.Mine;
import nl.draagvlak.workshop.Text;

/// What holds me back: what I said about it, in yellow, and where I say more.
class MyConcerns extends Composite<Section> {

    private final Participation participation;
    private final UnorderedList list = new UnorderedList();
    private final Details more;
    private List<Concern> shown = List.of();
    private boolean isOpen = true;

    MyConcerns(Participation participation) {
        this.participation = participation;
        var lead = new Paragraph(getTranslation("room.my-concerns.lead"));
        lead.addClassNames("small", "soft");
        more = new Details(getTranslation("room.my-concerns.add"));
        more.add(new ConcernForm(participation, this::raised));
        list.addClassName("my-concerns");
        getContent().addClassNames("card", "listening-card");
        getContent().add(new H2(getTranslation("room.my-concerns.title")), lead, list, more);
    }

    void show(Mine mine, boolean isOpen) {
        more.setVisible(isOpen);
        if (!mine.concerns().equals(shown) || isOpen != this.isOpen) {
            shown = mine.concerns();
            this.isOpen = isOpen;
            list.removeAll();
            shown.forEach(concern -> list.add(line(concern)));
        }
        list.setVisible(!shown.isEmpty());
    }

    private void raised() {
        more.setOpened(false);
        show(participation.mine(), isOpen);
        Notices.tell(getTranslation("room.my-concerns.raised"));
    }

    private ListItem line(Concern concern) {
        var you = new Span(getTranslation("room.talk.you"));
        you.addClassNames("tag", "mine");
        var cause = new Span(getTranslation("room.cause." + concern.cause()));
        cause.addClassName("strong");
        var head = new Div(you, cause);
        head.addClassName("row");
        var line = new ListItem(head);
        words(concern.words(), line);
        words(concern.help(), line);
        concern.answer().ifPresent(answer -> line.add(answered(answer)));
        if (isOpen) {
            var withdraw =
                    new Button(getTranslation("room.my-concerns.withdraw"), _ -> ask(concern));
            withdraw.addThemeVariants(ButtonVariant.TERTIARY);
            line.add(withdraw);
        }
        return line;
    }

    private void words(Text words, ListItem line) {
        if (!words.equals(Text.NONE)) {
            var said =
                    new Paragraph(
                            words.erased() ? getTranslation("room.talk.erased") : words.words());
            said.getElement().setAttribute("dir", "auto");
            line.add(said);
        }
    }

    private Paragraph answered(Concern.Answer answer) {
        var words =
                answer.words().erased()
                        ? getTranslation("room.talk.erased")
                        : answer.words().words();
        var name = participation.name(answer.by(), this);
        var said = new Paragraph(getTranslation("room.my-concerns.answer", name, words));
        said.addClassNames("small", "soft");
        return said;
    }

    private void ask(Concern concern) {
        new Question(
                        getTranslation("room.withdraw-concern.title"),
                        getTranslation("room.withdraw-concern.lead"),
                        getTranslation("room.withdraw-concern.act"),
                        () -> withdraw(concern))
                .open();
    }

    private void withdraw(Concern concern) {
        participation.wish(new WithdrawConcern(concern.id()));
        show(participation.mine(), isOpen);
    }
}
