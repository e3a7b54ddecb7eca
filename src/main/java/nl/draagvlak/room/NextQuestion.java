package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Seen;

/// Where this question comes among those that are open, and the way to the next that waits for me:
/// one question at a time.
class NextQuestion extends Composite<Div> {

    private final Participation participation;
    private final Item item;
    private final Span place = new Span();
    private final Span done = new Span(getTranslation("room.next-question.done"));
    private final Anchor next = new Anchor();

    NextQuestion(Participation participation, Item item) {
        this.participation = participation;
        this.item = item;
        place.addClassNames("small", "soft", "question-place");
        done.addClassName("strong");
        next.addClassNames("btn", "primary");
        getContent().addClassName("next-question");
        getContent().add(done, next);
    }

    /// Which of how many questions this is; it stands above the question.
    Span place() {
        return place;
    }

    void show(Seen seen) {
        var open =
                seen.items()
                        .of(item.content().stage())
                        .filter(one -> seen.isAsking(one.id()))
                        .toList();
        var mine = participation.mine();
        var waiting = open.stream().filter(one -> mine.isAskedInRound(seen, one)).toList();
        var isAnswered = waiting.stream().noneMatch(one -> one.id().equals(item.id()));
        setVisible(open.size() > 1);
        place.setVisible(open.size() > 1);
        var at = open.stream().map(Item::id).toList().indexOf(item.id());
        place.setText(getTranslation("room.next-question.place", at + 1, open.size()));
        done.setVisible(waiting.isEmpty());
        next.setVisible(isAnswered && !waiting.isEmpty());
        waiting.stream().findFirst().ifPresent(one -> lead(one, waiting.size()));
    }

    private void lead(Item to, int left) {
        next.setHref(participation.address(to));
        next.setText(getTranslation("room.next-question.go", left));
        next.setTitle(to.content().name().words());
    }
}
