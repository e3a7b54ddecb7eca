package nl.draagvlak.room;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.draagvlak.live.Frame;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.subject.nba.Nba;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;

/// The stage in which NBAs are proposed: the list, and the one that is open beside it.
class NbaPanel extends StagePanel {

    private final Participation participation;
    private final Ways ways;
    private final Span count = new Span();
    private final Button propose;
    private final NbaList list;
    private final Div place = new Div();
    private final Paragraph hint;
    private final EmptyNbas nothing;
    private final Div everything = new Div();
    private Optional<ItemId> open = Optional.empty();
    private Optional<NbaCard> shown = Optional.empty();
    private Optional<ProposeDialog<?>> proposing = Optional.empty();

    NbaPanel(Participation participation, Ways ways) {
        this.participation = participation;
        this.ways = ways;
        list = new NbaList(participation, () -> showAll(participation.seen()));
        nothing = new EmptyNbas(participation, () -> ways.propose(Stage.NBAS));

        propose = new Button(getTranslation("room.nbas.propose"), new Icon("plus-sign"));
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        propose.addClickListener(_ -> ways.propose(Stage.NBAS));
        count.addClassNames("faint");
        var title = new H1(new Text(getTranslation("room.nbas.title") + " "), count);
        var top = new Div(title, propose);
        top.addClassNames("row", "wide");
        var cards = new Div(top, list);
        cards.addClassName("nbas-list");

        var close = new Anchor(participation.address(Stage.NBAS), getTranslation("room.nbas.back"));
        close.addClassName("close");
        hint = new Paragraph(getTranslation("room.nbas.choose"));
        hint.addClassName("hint");
        place.addClassName("nba-open");
        var detail = new Div(close, place, hint);
        detail.addClassName("nba-detail");
        everything.add(cards, detail);
        everything.addClassName("nbas");
        getContent().addClassName("panel");
        getContent().add(everything, nothing);
        showAll(participation.seen());
    }

    @Override
    void open(Optional<String> what) {
        open = what.flatMap(Participations::uuid).map(ItemId::new);
        showOpen(participation.seen());
        propose(what.filter(Ways.NEW::equals).isPresent() && mayPropose(participation.seen()));
    }

    private void propose(boolean wanted) {
        if (!wanted) {
            closeDialogs();
        } else if (proposing.isEmpty()) {
            var title = getTranslation("room.propose.title");
            var dialog = new ProposeDialog<>(participation, Nba.KIND, Stage.NBAS, title);
            dialog.addClosedListener(_ -> ways.goTo(Stage.NBAS, Optional.empty()));
            dialog.open();
            proposing = Optional.of(dialog);
        }
    }

    @Override
    void closeDialogs() {
        proposing.ifPresent(ProposeDialog::close);
        proposing = Optional.empty();
    }

    @Override
    void show(Frame frame) {
        list.show(frame);
        showAround(frame.seen());
        if (open.filter(frame.touched()::contains).isPresent()) {
            shown.ifPresentOrElse(card -> card.show(frame.seen()), () -> showOpen(frame.seen()));
        }
    }

    @Override
    void showAll(Seen seen) {
        list.showAll(seen);
        showAround(seen);
        showOpen(seen);
    }

    private void showAround(Seen seen) {
        var items = seen.items().of(Stage.NBAS).count();
        count.setText(String.valueOf(items));
        everything.setVisible(items > 0);
        nothing.setVisible(items == 0);
        propose.setVisible(mayPropose(seen));
        nothing.show(mayPropose(seen));
    }

    private void showOpen(Seen seen) {
        var item = open.flatMap(seen.items()::find).filter(found -> found.content() instanceof Nba);
        item.ifPresentOrElse(found -> show(seen, found), this::showNone);
        place.setVisible(item.isPresent());
        hint.setVisible(item.isEmpty());
        everything.setClassName("open", item.isPresent());
        list.select(item.map(found -> found.id()));
    }

    /// A card stays while it is open, with what is half typed in it.
    private void show(Seen seen, Item item) {
        if (shown.filter(card -> card.item().equals(item.id())).isEmpty()) {
            showNone();
            shown = Optional.of(new NbaCard(participation, item));
            shown.ifPresent(place::add);
        }
        shown.ifPresent(card -> card.showAll(seen));
    }

    private void showNone() {
        place.removeAll();
        shown = Optional.empty();
    }

    private boolean mayPropose(Seen seen) {
        return participation.mayAdd(seen, Stage.NBAS);
    }
}
