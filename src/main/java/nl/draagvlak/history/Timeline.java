package nl.draagvlak.history;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.draagvlak.account.Names;
import nl.draagvlak.live.Chronicle;
import nl.draagvlak.room.Participation;
import nl.draagvlak.shell.Choice;
import nl.draagvlak.workshop.Department;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Told;
import nl.draagvlak.workshop.Told.Deed;

/// What happened, filtered by person, department, kind and item, and whether it was tampered with.
class Timeline extends Composite<Div> {

    private final Participation participation;
    private final Chronicle chronicle;
    private final List<Told> told = new ArrayList<>();
    private final Teller teller;
    private final Choice<ParticipantId> who;
    private final Choice<Department> department;
    private final Choice<Deed> deed;
    private final Choice<ItemId> item;
    private final HistoryList list;
    private final Paragraph verdict = new Paragraph();

    Timeline(Participation participation, Names names) {
        this.participation = participation;
        chronicle = participation.room().chronicle();
        teller = new Teller(names, this);
        who = filter(getTranslation("history.filter.who"), this::nameOf);
        department = filter(getTranslation("history.filter.department"), one -> one.name().words());
        deed = filter(getTranslation("history.filter.deed"), teller::deed);
        item = filter(getTranslation("history.filter.item"), this::nameOf);
        list =
                new HistoryList(
                        participation.me().value().toString(),
                        participation.address() + "/history");

        var filters = new Div(who, department, deed, item);
        filters.addClassName("history-filters");
        var verify = new Button(getTranslation("history.verify"), _ -> verify());
        verdict.addClassName("history-verdict");
        verdict.getElement().setAttribute("role", "status");
        verdict.setVisible(false);
        getContent().addClassName("timeline");
        getContent().add(filters, verify, verdict, list);
    }

    /// Adds what has happened since, and shows it where it passes the filters.
    void catchUp() {
        told.addAll(chronicle.news());
        offer(who, told.stream().flatMap(one -> one.who().stream()).distinct().toList());
        offer(department, participation.seen().charter().departments());
        offer(deed, told.stream().map(Told::deed).distinct().sorted().toList());
        offer(item, told.stream().flatMap(one -> one.item().stream()).distinct().toList());
        show();
    }

    /// Shows the history of one item.
    void only(ItemId one) {
        catchUp();
        item.setValue(one);
    }

    private <T> Choice<T> filter(String label, Function<T, String> words) {
        var filter = new Choice<T>(label);
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(getTranslation("history.filter.all"));
        filter.setItemLabelGenerator(
                one -> one == null ? getTranslation("history.filter.all") : words.apply(one));
        filter.addValueChangeListener(_ -> show());
        return filter;
    }

    /// Refreshes what can be chosen, and keeps what was.
    private static <T> void offer(Choice<T> filter, List<T> choices) {
        var chosen = filter.getOptionalValue();
        filter.setItems(choices);
        chosen.filter(choices::contains).ifPresent(filter::setValue);
    }

    private void show() {
        var seen = participation.seen();
        var language = getLocale();
        var passing = told.stream().filter(this::passes).toList();
        var lines =
                Retold.of(passing).stream()
                        .map(one -> teller.tell(one, seen, language))
                        .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(lines);
        list.show(lines);
    }

    private boolean passes(Told one) {
        return passes(who, one.who())
                && passes(deed, Optional.of(one.deed()))
                && passes(item, one.item())
                && passes(department, one.who().flatMap(participation.seen()::departmentOf));
    }

    private static <T> boolean passes(Choice<T> filter, Optional<T> value) {
        return filter.isEmpty() || filter.getOptionalValue().equals(value);
    }

    private String nameOf(ParticipantId person) {
        return teller.name(participation.seen(), person);
    }

    private String nameOf(ItemId one) {
        return participation
                .seen()
                .items()
                .find(one)
                .map(found -> found.content().name().words())
                .orElse("");
    }

    private void verify() {
        var wrong = chronicle.firstWrongEntry();
        verdict.setText(
                wrong.map(seq -> getTranslation("history.verify.wrong", seq))
                        .orElseGet(() -> getTranslation("history.verify.right", told.size())));
        verdict.setClassName("wrong", wrong.isPresent());
        verdict.setVisible(true);
    }
}
