package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// What the stage of benchmarks says before there is one, with an example of one.
class EmptyBenchmarks extends Composite<Emptiness> {

    private final Participation participation;
    private final Component first;

    EmptyBenchmarks(Participation participation, Component first) {
        this.participation = participation;
        this.first = first;
    }

    @Override
    protected Emptiness initContent() {
        var lead = new Paragraph(getTranslation("room.empty-benchmarks.lead"));
        lead.addClassName("lead");
        var title = new H2(getTranslation("room.empty-benchmarks.title"));
        return new Emptiness(participation, title, lead, first, example());
    }

    private DescriptionList example() {
        var example = new DescriptionList();
        example.addClassName("example");
        example.add(
                part("room.empty-benchmarks.kpi", "room.empty-benchmarks.kpi-example"),
                part("room.empty-benchmarks.now", "room.empty-benchmarks.now-example"),
                part("room.empty-benchmarks.target", "room.empty-benchmarks.target-example"),
                part("room.empty-benchmarks.band", "room.empty-benchmarks.band-example"));
        return example;
    }

    private Div part(String term, String description) {
        return new Div(
                new DescriptionList.Term(getTranslation(term)),
                new DescriptionList.Description(getTranslation(description)));
    }
}
