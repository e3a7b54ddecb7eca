package nl.draagvlak.subject.widget;

import static nl.draagvlak.subject.widget.Chart.BAR;
import static nl.draagvlak.subject.widget.Chart.BULLET;
import static nl.draagvlak.subject.widget.Chart.FIGURE;
import static nl.draagvlak.subject.widget.Chart.ROUNDS;
import static nl.draagvlak.subject.widget.Chart.SUPPORT;
import static nl.draagvlak.workshop.Refusal.CHART_DOES_NOT_FIT;
import static nl.draagvlak.workshop.Refusal.MISSING;
import static nl.draagvlak.workshop.Refusal.OF_ANOTHER_KIND;
import static nl.draagvlak.workshop.Refusal.STAGE_CLOSED;
import static nl.draagvlak.workshop.Refusal.UNKNOWN_ITEM;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.subject.assumption.Assumption;
import nl.draagvlak.subject.benchmark.SampleBenchmark;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Parameter;
import nl.draagvlak.workshop.Scenario;
import nl.draagvlak.workshop.Scenario.Outcome;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Unit;
import org.junit.jupiter.api.Test;

class WidgetTest {

    private static final ItemId NBA = new ItemId(new UUID(2, 1));
    private static final ItemId SHARE = new ItemId(new UUID(2, 2));
    private static final ItemId WIDGET = new ItemId(new UUID(2, 3));
    private static final ItemId OTHER = new ItemId(new UUID(2, 4));

    private static final Scenario BEGUN =
            givenAWorkshop(
                    new Stages.StageOpened(Stage.DASHBOARD),
                    new Proposed(NBA, SampleNba.rateReviewCall()),
                    new Proposed(SHARE, share()));

    @Test
    void aWidgetShowsWhatTheWorkshopKnows() {
        for (var chart : List.of(FIGURE, BAR, BULLET, ROUNDS)) {
            var widget = SampleWidget.of("Yes to a rate review", SHARE, chart);
            proposing(widget).then(new Proposed(WIDGET, widget));
        }
        for (var chart : List.of(FIGURE, BAR, SUPPORT)) {
            var widget = SampleWidget.of("Who carries the call?", NBA, chart);
            proposing(widget).then(new Proposed(WIDGET, widget));
        }
    }

    @Test
    void itsPictureFitsWhatItShows() {
        proposing(SampleWidget.of("Yes", SHARE, SUPPORT)).thenRefused(CHART_DOES_NOT_FIT, "chart");
        proposing(SampleWidget.of("Who?", NBA, BULLET)).thenRefused(CHART_DOES_NOT_FIT, "chart");
        proposing(SampleWidget.of("Who?", NBA, ROUNDS)).thenRefused(CHART_DOES_NOT_FIT, "chart");
    }

    @Test
    void itShowsSomethingThatIsThereAndNoOtherWidget() {
        proposing(SampleWidget.of("Yes", OTHER, FIGURE)).thenRefused(UNKNOWN_ITEM);
        BEGUN.by(SANNE, new Proposed(OTHER, SampleWidget.of("Yes", SHARE, FIGURE)))
                .when(SANNE, new Propose(WIDGET, SampleWidget.of("Yes", OTHER, FIGURE)))
                .thenRefused(OF_ANOTHER_KIND, "about");
    }

    @Test
    void itHelpsToDecideSomething() {
        proposing(with(Text.of("Yes"), Text.NONE, Optional.of(SHARE)))
                .thenRefused(MISSING, "decision");
        proposing(with(Text.NONE, Text.of("Which script?"), Optional.of(SHARE)))
                .thenRefused(MISSING, "name");
        proposing(with(Text.of("Yes"), Text.of("Which script?"), Optional.empty()))
                .thenRefused(MISSING, "about");
    }

    @Test
    void itIsProposedWhileTheDashboardIsOpen() {
        givenAWorkshop(new Proposed(NBA, SampleNba.rateReviewCall()))
                .when(SANNE, new Propose(WIDGET, SampleWidget.of("Who?", NBA, SUPPORT)))
                .thenRefused(STAGE_CLOSED);
    }

    @Test
    void theOrderOfItsAudienceDoesNotMatter() {
        assertThat(SampleWidget.of("Yes", SHARE, BAR, MARKETING, INBOUND))
                .isEqualTo(SampleWidget.of("Yes", SHARE, BAR, INBOUND, MARKETING));
    }

    @Test
    void itLooksDifferentWhenWhatItShowsDoes() {
        var workshop =
                BEGUN.by(SANNE, new Proposed(WIDGET, SampleWidget.of("Who?", NBA, SUPPORT)))
                        .workshop();
        assertThat(workshop.touchedBy(new Proposed(NBA, SampleNba.rateReviewCall())))
                .containsExactlyInAnyOrder(NBA, SHARE, WIDGET);
        assertThat(workshop.touchedBy(new Proposed(SHARE, share()))).containsExactly(SHARE);
    }

    @Test
    void itLooksDifferentWhenWhatItsBenchmarkIsHeldAgainstDoes() {
        var benchmark = SampleBenchmark.conversion().expecting(SHARE).benchmark();
        var workshop =
                BEGUN.by(SANNE, new Proposed(OTHER, benchmark))
                        .by(SANNE, new Proposed(WIDGET, SampleWidget.of("Yes", OTHER, BULLET)))
                        .workshop();
        assertThat(workshop.touchedBy(new Proposed(SHARE, share())))
                .containsExactlyInAnyOrder(SHARE, OTHER, WIDGET);
    }

    private static Outcome proposing(Widget widget) {
        return BEGUN.when(SANNE, new Propose(WIDGET, widget));
    }

    private static Widget with(Text name, Text decision, Optional<ItemId> about) {
        var sample = SampleWidget.of("Yes", SHARE, FIGURE);
        return new Widget(
                name,
                decision,
                about,
                sample.chart(),
                sample.audience(),
                sample.misreading(),
                sample.data(),
                sample.dimension(),
                sample.filter(),
                sample.period(),
                sample.refresh());
    }

    private static Assumption share() {
        return new Assumption(
                Text.of("Of 100 customers we call, how many want a rate review?"),
                Text.of("Yes to a rate review"),
                Optional.of(NBA),
                Parameter.NOTHING,
                Unit.PERCENT,
                Optional.empty(),
                Optional.empty(),
                Text.NONE,
                Text.NONE);
    }
}
