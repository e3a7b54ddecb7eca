package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.live.Frame;
import nl.draagvlak.live.Presence;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Seen;

/// A stage in which items are proposed: the list, and the one that is open.
class ItemsPanel extends StagePanel {

    private final Participation participation;
    private final Ways ways;
    private final Span count = new Span();
    private final Button propose;
    private final ItemsOf items;
    private final ItemList list;
    private final Optional<RoundsBar> rounds;
    private final Optional<DiscussNext> next;
    private final Optional<SeedsBar> seeds;
    private final Div place = new Div();
    private final Paragraph hint = new Paragraph();
    private final Button first;
    private final List<Button> imports = new ArrayList<>();
    private final Div beginning;
    private final Div everything = new Div();
    private Optional<Component> nothing = Optional.empty();
    private Optional<ItemId> open = Optional.empty();
    private boolean isNamed;
    private Optional<ItemCard> shown = Optional.empty();
    private Optional<ProposeDialog<?>> proposing = Optional.empty();
    private Optional<Dialog> importing = Optional.empty();

    ItemsPanel(Participation participation, Ways ways, ItemsOf items) {
        this.participation = participation;
        this.ways = ways;
        this.items = items;
        list = items.list(() -> showAll(participation.seen()));
        first = propose(items.keys().first());
        first.addClassName("big");
        beginning = withImport(first);
        beginning.addClassName("first-acts");

        propose = propose(items.keys().propose());
        count.addClassNames("faint");
        var title = new H1(new Text(getTranslation(items.keys().title()) + " "), count);
        var acts = withImport(propose);
        acts.addClassName("items-acts");
        var top = new Div(title, acts);
        top.addClassNames("row", "wide");
        rounds =
                Optional.of(items)
                        .filter(ItemsOf::areMeasured)
                        .map(_ -> new RoundsBar(participation, items.stage()));
        next =
                Optional.of(items)
                        .filter(ItemsOf::areMeasured)
                        .map(_ -> new DiscussNext(participation));
        seeds = Optional.of(items).filter(ItemsOf::haveSeeds).map(_ -> new SeedsBar(participation));
        var cards = new Div(top);
        rounds.ifPresent(cards::add);
        next.ifPresent(cards::add);
        seeds.ifPresent(cards::add);
        cards.add(list);
        cards.addClassName("items-list");

        var close =
                new Anchor(
                        participation.address(items.stage()), getTranslation(items.keys().back()));
        close.addClassName("close");
        hint.addClassName("hint");
        place.addClassName("item-open");
        var detail = new Div(close, place, hint);
        detail.addClassName("item-detail");
        everything.add(cards, detail);
        everything.addClassNames("items", items.stage().address());
        everything.setClassName("whole", items.isWide());
        getContent().addClassName("panel");
        getContent().add(everything);
        showAll(participation.seen());
    }

    private Button propose(String key) {
        var button = new Button(getTranslation(key), new Icon("plus-sign"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(_ -> ways.propose(items.stage()));
        return button;
    }

    /// This button, after one that imports a list where that can be done.
    private Div withImport(Button proposing) {
        var acts = new Div();
        items.importing()
                .ifPresent(dialog -> {
                    var button = new Button(getTranslation("room.import.open"));
                    button.addClickListener(_ -> importList(dialog.get()));
                    imports.add(button);
                    acts.add(button);
                });
        acts.add(proposing);
        return acts;
    }

    private void importList(Dialog dialog) {
        dialog.open();
        importing = Optional.of(dialog);
    }

    @Override
    void open(Optional<String> what) {
        open = what.flatMap(Participations::uuid).map(ItemId::new);
        isNamed = what.filter(one -> !one.equals(Ways.NEW)).isPresent();
        showAround(participation.seen());
        showOpen(participation.seen());
        propose(what.filter(Ways.NEW::equals).isPresent() && mayPropose(participation.seen()));
    }

    private void propose(boolean wanted) {
        if (!wanted) {
            closeDialogs();
        } else if (proposing.isEmpty()) {
            var wish =
                    new ProposeDialog.Wish(
                            getTranslation(items.keys().dialog()),
                            item -> ways.open(items.stage(), item));
            var dialog = new ProposeDialog<>(participation, items.kind(), items.stage(), wish);
            dialog.addClosedListener(_ -> leave(dialog));
            dialog.open();
            proposing = Optional.of(dialog);
        }
    }

    /// Goes back to the list, unless somebody went on already.
    private void leave(ProposeDialog<?> dialog) {
        if (proposing.filter(dialog::equals).isPresent()) {
            ways.goTo(items.stage(), Optional.empty());
        }
    }

    @Override
    void closeDialogs() {
        proposing.ifPresent(ProposeDialog::close);
        proposing = Optional.empty();
        importing.ifPresent(Dialog::close);
        importing = Optional.empty();
    }

    @Override
    void show(Frame frame) {
        list.show(frame);
        next.ifPresent(panel -> panel.show(frame));
        if (!frame.before().items().equals(frame.seen().items())
                || !frame.before().stages().equals(frame.seen().stages())) {
            showAround(frame.seen());
        }
        rounds.ifPresent(bar -> bar.show(frame));
        seeds.filter(_ -> !frame.touched().isEmpty()).ifPresent(bar -> bar.show(frame.seen()));
        if (open.filter(frame.touched()::contains).isPresent()) {
            shown.ifPresentOrElse(card -> card.show(frame), () -> showOpen(frame.seen()));
        }
    }

    @Override
    void showAll(Seen seen) {
        list.showAll(seen);
        rounds.ifPresent(bar -> bar.showAll(seen));
        next.ifPresent(panel -> panel.showAll(seen));
        seeds.ifPresent(bar -> bar.show(seen));
        showAround(seen);
        showOpen(seen);
    }

    @Override
    void showWaits(Seen seen, Waits waits) {
        list.showAsked(seen, waits.in(items.stage()));
    }

    @Override
    void meet(Presence present) {
        list.meet(present);
    }

    private void showAround(Seen seen) {
        var many = seen.items().of(items.stage()).count();
        count.setText(String.valueOf(many));
        var isEmpty = many == 0 && !isNamed;
        everything.setVisible(!isEmpty);
        if (isEmpty != nothing.isPresent()) {
            nothing.ifPresent(getContent()::remove);
            nothing = isEmpty ? Optional.of(items.nothing(beginning)) : Optional.empty();
            nothing.ifPresent(getContent()::add);
            // A browser is told of a hidden list only what it was told last.
            list.showAll(seen);
        }
        propose.setVisible(mayPropose(seen));
        first.setVisible(mayPropose(seen));
        imports.forEach(button -> button.setVisible(mayPropose(seen)));
    }

    private void showOpen(Seen seen) {
        var item =
                open.flatMap(seen.items()::find)
                        .filter(found -> found.content().stage() == items.stage());
        item.ifPresentOrElse(found -> show(seen, found), this::showNone);
        place.setVisible(item.isPresent());
        hint.setText(hint());
        hint.setVisible(item.isEmpty());
        everything.setClassName("open", isNamed);
        list.select(item.map(found -> found.id()));
    }

    /// What stands where an item would: how to open one, or that this address leads to none.
    private String hint() {
        return isNamed
                ? getTranslation("room.items.missing")
                : getTranslation(items.keys().choose());
    }

    /// A card stays while it is open, with what is half typed in it.
    private void show(Seen seen, Item item) {
        if (shown.filter(card -> card.item().equals(item.id())).isEmpty()) {
            showNone();
            shown = Optional.of(items.card(item));
            shown.ifPresent(place::add);
        }
        shown.ifPresent(card -> card.showAll(seen));
    }

    private void showNone() {
        place.removeAll();
        shown = Optional.empty();
    }

    private boolean mayPropose(Seen seen) {
        return participation.mayAdd(seen, items.stage());
    }
}
