package nl.draagvlak.agreement;

import static java.util.Objects.requireNonNull;
import static nl.draagvlak.workshop.Scenario.FATIMA;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.draagvlak.shell.Preferences;
import nl.draagvlak.subject.assumption.Assumption;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Contribution;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Proposed;
import nl.draagvlak.workshop.Outcomes.AgreedValue;
import nl.draagvlak.workshop.Outcomes.ValueAgreed;
import nl.draagvlak.workshop.Parameter;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Rounds.Estimated;
import nl.draagvlak.workshop.Rounds.Revealed;
import nl.draagvlak.workshop.Rounds.RoundOpened;
import nl.draagvlak.workshop.Scenario;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.StageOpened;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Unit;
import org.springframework.context.support.ResourceBundleMessageSource;

/// How long it takes to release a set, and to give it out.
public final class AgreementSpeed {

    private static final int WARMING = 20;

    private final Seen seen;
    private final ParameterSetCsv csv = new ParameterSetCsv(words(), Preferences.DUTCH);

    /// A workshop that agreed on so many numbers.
    public AgreementSpeed(int values) {
        seen = agreed(values).workshop().seenBy(Role.OBSERVER);
    }

    /// Puts the set together and writes its bytes, in milliseconds.
    public double release() {
        return milliseconds(this::json);
    }

    /// Makes the table out of the bytes that were released, in milliseconds.
    public double export() {
        var released = json();
        return milliseconds(() -> csv.write(released));
    }

    private byte[] json() {
        var set = new Composition(seen).set(Sample.HEAD, Sample.TITLE, Sample.RELEASED_AT);
        return ParameterSetJson.write(set);
    }

    private static double milliseconds(Supplier<byte[]> work) {
        for (var warming = 0; warming < WARMING; warming++) {
            requireNonNull(work.get());
        }
        var start = System.nanoTime();
        requireNonNull(work.get());
        return (System.nanoTime() - start) / 1e6;
    }

    private static Scenario agreed(int values) {
        var facts = new ArrayList<Contribution>();
        facts.add(new StageOpened(Stage.ASSUMPTIONS));
        facts.add(Scenario.joined(FATIMA, Scenario.MARKETING));
        for (var number = 0; number < values; number++) {
            var item = new ItemId(new UUID(5, number));
            facts.add(new Proposed(item, assumption(number)));
            facts.add(new RoundOpened(item, 1, Terms.enough(75)));
            facts.add(
                    new Estimated(
                            item,
                            1,
                            Amount.of("3.5"),
                            Amount.of("4.6"),
                            Amount.of("5.5"),
                            80,
                            Text.NONE));
            facts.add(new Revealed(item, 1));
            facts.add(new ValueAgreed(item, value(), Text.of("As in the pilot.")));
        }
        return Scenario.givenAWorkshop(facts.toArray(Contribution[]::new));
    }

    private static Assumption assumption(int number) {
        return new Assumption(
                Text.of("Of 100 customers we call, how many want one?"),
                Text.of("Starting propensity " + number),
                Optional.empty(),
                Parameter.NOTHING,
                Unit.PERCENT,
                Optional.of(Amount.of("0")),
                Optional.empty(),
                Text.NONE,
                Text.NONE);
    }

    private static AgreedValue value() {
        return new AgreedValue(1, Amount.of("4.6"), Amount.of("4.05"), Amount.of("5.2"), 1, 1, 0);
    }

    private static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("translations");
        words.setDefaultEncoding("UTF-8");
        return words;
    }
}
