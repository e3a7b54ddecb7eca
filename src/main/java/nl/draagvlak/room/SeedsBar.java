package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seeds;
import nl.draagvlak.workshop.Seeds.UseWeights;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;

/// Above the list, for the facilitator: how many seed questions have their true answer, and from
/// enough of them on whether weighted values are shown.
class SeedsBar extends Composite<Section> {

    private final Participation participation;
    private final Span known = new Span();
    private final Span explained = new Span();
    private final Button show;
    private final Button hide;

    SeedsBar(Participation participation) {
        this.participation = participation;
        show = new Button(getTranslation("room.seeds-bar.show"), _ -> use(true));
        hide = new Button(getTranslation("room.seeds-bar.hide"), _ -> use(false));
        known.addClassName("strong");
        explained.addClassNames("small", "soft");
        var said = new Div(known, explained);
        said.addClassName("rounds-bar-said");
        var acts = new Div(show, hide);
        acts.addClassName("rounds-bar-acts");
        getContent().addClassNames("rounds-bar", "seeds-bar");
        getContent().add(said, acts);
    }

    void show(Seen seen) {
        var seeds = seen.seeds();
        var all = seeds.counting(seen.outcomes()).size();
        var told = seeds.known(seen.outcomes()).size();
        var isEnough = told >= Seeds.FEWEST_TO_WEIGH;
        var isOpen = seen.stages().isOpen(Stage.ASSUMPTIONS);
        known.setText(getTranslation("room.seeds-bar.known", told, all));
        explained.setText(explained(isEnough, seeds.weightsShown()));
        show.setVisible(isOpen && isEnough && !seeds.weightsShown());
        hide.setVisible(isOpen && seeds.weightsShown());
        setVisible(participation.role() == Role.FACILITATOR && all > 0);
    }

    private String explained(boolean isEnough, boolean isShown) {
        if (!isEnough) {
            return getTranslation("room.seeds-bar.too-few", Seeds.FEWEST_TO_WEIGH);
        }
        return isShown
                ? getTranslation("room.seeds-bar.shown")
                : getTranslation("room.seeds-bar.hidden");
    }

    private void use(boolean shown) {
        participation.wish(new UseWeights(shown));
    }
}
