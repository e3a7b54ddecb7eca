package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Seen;

/// Beside the question: who has answered while it is blind, what the group says after that, and
/// what the facilitator can do.
class RoundAside extends Composite<Div> {

    private final H3 title = new H3();
    private final Paragraph waiting = new Paragraph(getTranslation("room.rounds.none-yet"));
    private final TimeLeft left = new TimeLeft();
    private final AnsweredList answered;
    private final GroupSays group = new GroupSays();
    private final WeightedSays weighted = new WeightedSays();
    private final Div says = new Div(group, weighted);
    private final Section blind;
    private final RoundControls controls;
    private final OutcomeButtons outcomes;
    private final ReviewPart review;
    private final RoundsCompared compared;

    RoundAside(Participation participation, Item item) {
        answered = new AnsweredList(participation);
        controls = new RoundControls(participation, item);
        outcomes = new OutcomeButtons(participation, item, participation.address(item));
        review = new ReviewPart(participation, item);
        compared = new RoundsCompared(participation);
        waiting.addClassName("soft");
        var top = new Div(title, left);
        top.addClassNames("row", "wide");
        blind = new Section(top, answered);
        blind.addClassName("round-blind");
        says.addClassName("says");
        getContent().addClassName("round-aside");
        getContent().add(says, blind, waiting, review, controls, compared, outcomes);
    }

    void show(Seen seen, Item now) {
        var open = seen.openRound(now.id());
        var revealed =
                seen.rounds(now.id()).reversed().stream()
                        .filter(round -> round.result().isPresent())
                        .toList();
        var before = revealed.stream().skip(1).findFirst().flatMap(Round::result);
        says.setVisible(!revealed.isEmpty() && open.isEmpty());
        revealed.stream()
                .findFirst()
                .ifPresent(round -> {
                    group.show(seen, now, round, before);
                    weighted.show(seen, now, round);
                });
        blind.setVisible(open.isPresent());
        left.show(open.flatMap(Round::until));
        open.ifPresent(round -> {
            title.setText(getTranslation("room.rounds.asking", round.number()));
            answered.show(seen, round);
        });
        waiting.setVisible(revealed.isEmpty() && open.isEmpty());
        review.show(seen, now);
        controls.show(seen, now);
        compared.show(seen, now);
        outcomes.show(seen, now);
    }
}
