package nl.draagvlak.room;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import nl.draagvlak.live.Frame;
import nl.draagvlak.workshop.Department;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Rounds.Asked;
import nl.draagvlak.workshop.Rounds.RevealAll;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;

/// Above the list: how the open rounds of a stage stand, and what somebody does about them; nothing
/// where there is nothing to do.
class RoundsBar extends Composite<Section> {

    private final Participation participation;
    private final Stage stage;
    private final Span open = new Span();
    private final Span departments = new Span();
    private final Anchor first = new Anchor();
    private final Button ask;
    private final Button reveal;

    /// What is asked and how far it is, which is the same for all but for whose turn it is.
    private record Standing(
            List<Item> asked, int askable, boolean hasAnswers, String open, String departments) {

        boolean isAsking() {
            return !asked.isEmpty();
        }
    }

    /// Whoever reads the same language reads the same.
    private record Shared(Stage stage, Locale language) implements Frame.Key<Standing> {}

    RoundsBar(Participation participation, Stage stage) {
        this.participation = participation;
        this.stage = stage;
        ask = new Button(getTranslation("room.rounds-bar.ask"), _ -> ask());
        reveal = new Button(getTranslation("room.rounds-bar.reveal"), _ -> reveal());
        open.addClassName("strong");
        departments.addClassNames("small", "soft");
        first.addClassNames("btn", "primary");
        var said = new Div(open, departments);
        said.addClassName("rounds-bar-said");
        var acts = new Div(first, ask, reveal);
        acts.addClassName("rounds-bar-acts");
        getContent().addClassName("rounds-bar");
        getContent().add(said, acts);
    }

    void showAll(Seen seen) {
        show(seen, standing(seen));
    }

    void show(Frame frame) {
        if (isOther(frame.before(), frame.seen())) {
            var key = new Shared(stage, getLocale());
            show(frame.seen(), frame.once(key, () -> standing(frame.seen())));
        }
    }

    /// Whether anything changed that it is worked out of; most of the time people talk.
    private static boolean isOther(Seen before, Seen seen) {
        return !seen.rounds().equals(before.rounds())
                || !seen.outcomes().equals(before.outcomes())
                || !seen.items().equals(before.items())
                || !seen.stages().equals(before.stages())
                || !seen.people().equals(before.people())
                || !seen.seeds().equals(before.seeds());
    }

    private void show(Seen seen, Standing now) {
        var waiting = waiting(seen, now.asked());
        var mayAsk = isFacilitator() && now.askable() > 1;
        open.setVisible(now.isAsking());
        open.setText(now.open());
        departments.setVisible(now.isAsking());
        departments.setText(now.departments());
        first.setVisible(!waiting.isEmpty());
        waiting.stream().findFirst().ifPresent(item -> first.setHref(participation.address(item)));
        first.setText(getTranslation("room.rounds-bar.answer", waiting.size()));
        ask.setVisible(mayAsk);
        reveal.setVisible(isFacilitator() && now.hasAnswers());
        setVisible(mayAsk || now.isAsking());
    }

    private Standing standing(Seen seen) {
        var asked = asked(seen);
        return new Standing(
                asked,
                askable(seen).size(),
                asked.stream().anyMatch(item -> hasAnswers(seen, item)),
                open(seen, asked),
                departments(seen, asked));
    }

    private boolean isFacilitator() {
        return participation.role() == Role.FACILITATOR;
    }

    private List<Item> asked(Seen seen) {
        return seen.items().of(stage).filter(item -> seen.isAsking(item.id())).toList();
    }

    private List<Item> waiting(Seen seen, List<Item> asked) {
        var mine = participation.mine();
        return asked.stream().filter(item -> mine.isAskedInRound(seen, item)).toList();
    }

    private List<Item> askable(Seen seen) {
        return seen.items()
                .of(stage)
                .filter(seen::isDiscussed)
                .filter(item -> seen.seeds().truth(item.id()).isEmpty())
                .filter(item -> !seen.isAsking(item.id()))
                .toList();
    }

    private static boolean hasAnswers(Seen seen, Item item) {
        return !round(seen, item).answered().isEmpty();
    }

    private static Round round(Seen seen, Item item) {
        return seen.latestRound(item.id()).orElseThrow();
    }

    private String open(Seen seen, List<Item> asked) {
        var voices = seen.people().byId().keySet().stream().filter(seen.people()::hasASay).count();
        var answers = asked.stream().mapToInt(item -> round(seen, item).answered().size()).sum();
        return getTranslation("room.rounds-bar.open", asked.size(), answers, voices * asked.size());
    }

    private String departments(Seen seen, List<Item> asked) {
        return seen.charter().departments().stream()
                .map(department -> department(seen, asked, department))
                .filter(said -> !said.isEmpty())
                .collect(joining(" · "));
    }

    private String department(Seen seen, List<Item> asked, Department department) {
        var people =
                seen.people().byId().entrySet().stream()
                        .filter(one ->
                                one.getValue().voice().filter(department.id()::equals).isPresent())
                        .map(one -> one.getKey())
                        .toList();
        var answers =
                asked.stream()
                        .mapToLong(item ->
                                people.stream()
                                        .filter(round(seen, item).answered()::contains)
                                        .count())
                        .sum();
        return people.isEmpty()
                ? ""
                : getTranslation(
                        "room.rounds-bar.department",
                        department.name().words(),
                        answers,
                        people.size() * asked.size());
    }

    private void ask() {
        new RoundDialog(participation, askable(participation.seen())).open();
    }

    private void reveal() {
        var seen = participation.seen();
        var asked = asked(seen).stream().filter(item -> hasAnswers(seen, item)).toList();
        var rounds =
                asked.stream()
                        .map(item -> new Asked(item.id(), round(seen, item).number()))
                        .toList();
        new Question(
                        getTranslation("room.rounds-bar.reveal.title", rounds.size()),
                        open(seen, asked),
                        getTranslation("room.rounds-bar.reveal"),
                        () -> participation.wish(new RevealAll(rounds)))
                .open();
    }
}
