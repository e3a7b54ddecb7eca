package nl.draagvlak.room;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Set;
import nl.draagvlak.live.Frame;
import nl.draagvlak.subject.assumption.Assumption;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Seen;

/// One assumption in full: the question, my answer while the round is blind, and after the reveal
/// everybody's.
class AssumptionCard extends ItemCard {

    private static final Set<String> IN_THE_HEAD =
            Set.of("question", "name", "about", "unit", "min", "max");

    private final ItemHead head;
    private final AboutWhat about;
    private final H2 question = new H2();
    private final BallotPlace<EstimateForm> ballot;
    private final RevealedRound revealed;
    private final EvidencePart evidence;
    private final SeedNote seed;
    private final SeedOffer offer;
    private final ItemFacts facts;
    private final RoundAside aside;
    private final Conversation conversation;

    AssumptionCard(Participation participation, Item item) {
        super(item.id());
        facts =
                new ItemFacts(
                        Assumption.KIND, IN_THE_HEAD, participation.words(Assumption.KIND, this));
        head = new ItemHead(participation, item);
        about = new AboutWhat(participation);
        ballot =
                new BallotPlace<>(
                        participation,
                        (asked, round) -> new EstimateForm(participation, asked, round));
        revealed = new RevealedRound(participation, Measured.Form.ESTIMATE);
        evidence = new EvidencePart(participation, item);
        seed = new SeedNote(participation, item);
        offer = new SeedOffer(participation, item);
        aside = new RoundAside(participation, item);
        conversation = new Conversation(participation, item.id(), participation.address(item));

        question.getElement().setAttribute("dir", "auto");
        var main = new Div(head, about, question, facts, seed, ballot, revealed, evidence, offer);
        main.addClassName("measure-main");
        var side = new Aside(aside, conversation);
        side.addClassName("measure-side");
        getContent().addClassName("measure");
        getContent().add(main, side);
    }

    @Override
    void showAll(Seen seen) {
        conversation.showAll(seen);
        showRecord(seen);
    }

    @Override
    void show(Frame frame) {
        conversation.show(frame.seen());
        showRecord(frame.seen());
    }

    private void showRecord(Seen seen) {
        seen.items().find(item()).ifPresent(now -> showRecord(seen, now));
    }

    private void showRecord(Seen seen, Item now) {
        var assumption = (Assumption) now.content();
        head.show(seen, now);
        about.show(seen, assumption);
        question.setText(assumption.question().words());
        ballot.show(seen, now);
        revealed.show(seen, now);
        evidence.show(seen, now);
        seed.show(seen, now);
        offer.show(seen, now);
        aside.show(seen, now);
        facts.show(assumption);
    }
}
