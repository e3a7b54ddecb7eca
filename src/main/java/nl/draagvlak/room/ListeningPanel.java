package nl.draagvlak.room;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.draagvlak.live.Frame;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;

/// The listening round: how I feel about the programme and what holds me back, then what everybody
/// together says.
class ListeningPanel extends StagePanel {

    private final Participation participation;
    private final PulseForm pulse;
    private final MyConcerns concerns;
    private final BuyInCard buyIn;
    private final CausesCard causes;

    ListeningPanel(Participation participation) {
        this.participation = participation;
        pulse = new PulseForm(participation);
        concerns = new MyConcerns(participation);
        buyIn = new BuyInCard(participation);
        causes = new CausesCard(participation);

        var lead = new Paragraph(getTranslation("room.listening.lead"));
        lead.addClassName("lead");
        var head = new Div(programme(), new H1(getTranslation("room.listening.title")), lead);
        head.addClassName("listening-head");
        var cards = new Div(pulse, concerns, buyIn, causes);
        cards.addClassName("listening-cards");
        var page = new Div(head, cards);
        page.addClassName("listening");
        page.getElement().setAttribute("tabindex", "0"); // so that a keyboard scrolls it, too
        getContent().addClassName("panel");
        getContent().add(page);
        showAll(participation.seen());
    }

    /// What everybody is asked about.
    private Div programme() {
        var charter = participation.seen().charter();
        var title = new Paragraph(charter.title().words());
        title.addClassName("strong");
        var purpose = new Paragraph(charter.purpose().words());
        purpose.addClassName("soft");
        purpose.setVisible(!charter.purpose().isEmpty());
        var programme = new Div(title, purpose);
        programme.addClassName("listening-programme");
        programme.getElement().setAttribute("dir", "auto");
        return programme;
    }

    @Override
    void open(Optional<String> what) {
        // It has no parts with an address of their own.
    }

    @Override
    void showAll(Seen seen) {
        var mine = participation.mine();
        var hasASay = seen.people().hasASay(participation.me());
        var isOpen = seen.stages().isOpen(Stage.LISTENING);
        pulse.show(mine, isOpen);
        pulse.setVisible(hasASay && (isOpen || mine.pulse().isPresent()));
        concerns.show(mine, isOpen);
        concerns.setVisible(hasASay && (isOpen || !mine.concerns().isEmpty()));
        buyIn.show(seen);
        causes.show(seen, mine);
    }

    @Override
    void show(Frame frame) {
        showAll(frame.seen());
    }
}
