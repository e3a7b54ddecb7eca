package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import nl.draagvlak.estimate.Proceeds.Factor;
import nl.draagvlak.subject.assumption.Assumption;
import nl.draagvlak.workshop.Counted;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Prospects.Prospect;
import nl.draagvlak.workshop.Seen;

/// What an NBA is expected to bring in a year, and of which numbers that is worked out; not there
/// while it is not known.
class ProspectPart extends Composite<Section> {

    private final Participation participation;
    private final Paragraph about = new Paragraph();
    private final Paragraph ends = new Paragraph();
    private final Paragraph how = new Paragraph();
    private final DescriptionList numbers = new DescriptionList();
    private Optional<Prospect> shown = Optional.empty();

    ProspectPart(Participation participation) {
        this.participation = participation;
        about.addClassNames("figure", "prospect-about");
        ends.addClassName("small");
        how.addClassNames("small", "soft");
        numbers.addClassName("item-facts");
        getContent().addClassNames("item-part", "prospect");
        getContent().add(new H3(getTranslation("room.prospect.title")), about, ends, how, numbers);
        setVisible(false);
    }

    void show(Seen seen, Optional<Prospect> now) {
        if (!now.equals(shown)) {
            now.ifPresent(prospect -> show(seen, prospect));
            shown = now;
        }
        setVisible(now.isPresent());
    }

    private void show(Seen seen, Prospect prospect) {
        var result = prospect.proceeds().result();
        var money = Money.of(this, seen, result);
        about.setText(getTranslation("room.prospect.about", money.say(result.best())));
        ends.setText(
                getTranslation(
                        "room.prospect.ends", money.say(result.low()), money.say(result.high())));
        var counted = prospect.counted();
        var hasCosts =
                counted.containsKey(Factor.COST_OF_CONTACT)
                        || counted.containsKey(Factor.COST_OF_YES);
        how.setText(getTranslation("room.prospect.how", hasCosts ? 1 : 0));
        numbers.removeAll();
        counted.values().forEach(one -> numbers.add(term(one), description(seen, one)));
    }

    private Term term(Counted one) {
        var words = participation.words(Assumption.KIND, this);
        return new Term(words.option(Assumption.KIND.field("measures"), one.measures()));
    }

    private Description description(Seen seen, Counted one) {
        var figure = one.figure();
        var about = (Measured) one.item().content();
        var description =
                new Description(
                        getTranslation(
                                figure.agreed() ? "room.prospect.agreed" : "room.prospect.so-far",
                                Figures.of(this, seen, about, figure).value(),
                                about.name().words()));
        description.getElement().setAttribute("dir", "auto");
        return description;
    }
}
