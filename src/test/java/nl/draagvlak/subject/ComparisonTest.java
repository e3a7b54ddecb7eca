package nl.draagvlak.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.subject.nba.Nba;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.Text;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Nba BEGAN = nba("Rate review call", "We call.", "Less churn");

    @Test
    void whatOnlyTheOtherChangedIsTheirs() {
        var compared = compare(Optional.of(BEGAN), nba("Rate review call", "We call.", "Trust"));
        assertThat(keys(compared.onlyTheirs())).containsExactly("goal");
        assertThat(compared.both()).isEmpty();
    }

    @Test
    void whatOnlyIChangedIsNothingToAskAbout() {
        var mine = nba("My name", "We call.", "Less churn");
        var compared = Comparison.of(Nba.KIND, Optional.of(BEGAN), mine, BEGAN);
        assertThat(compared.onlyTheirs()).isEmpty();
        assertThat(compared.both()).isEmpty();
    }

    @Test
    void whatBothChangedInTheirOwnWayIsBoth() {
        var mine = nba("My name", "We write.", "Less churn");
        var theirs = nba("Their name", "We write.", "Trust");
        var compared = Comparison.of(Nba.KIND, Optional.of(BEGAN), mine, theirs);
        assertThat(keys(compared.both())).containsExactly("name");
        assertThat(keys(compared.onlyTheirs())).containsExactly("goal");
    }

    @Test
    void whereNobodyKnowsWhatIBeganWithBothChangedAllThatDiffers() {
        var compared = compare(Optional.empty(), nba("Their name", "We call.", "Trust"));
        assertThat(keys(compared.both())).containsExactly("name", "goal");
        assertThat(compared.onlyTheirs()).isEmpty();
    }

    private static Comparison compare(Optional<Nba> began, Nba theirs) {
        return Comparison.of(Nba.KIND, began.map(Nba.class::cast), BEGAN, theirs);
    }

    private static List<String> keys(List<Field> fields) {
        return fields.stream().map(Field::key).toList();
    }

    private static Nba nba(String name, String description, String goal) {
        return SampleNba.named(name)
                .with("description", Text.of(description))
                .with("goal", Text.of(goal))
                .nba();
    }
}
