package nl.draagvlak.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.log.ContributionJson.Halves;
import nl.draagvlak.log.ContributionJson.Name;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Rounds;
import nl.draagvlak.workshop.Terms;
import org.junit.jupiter.api.Test;

/// What older versions wrote means what it meant then.
class UpgradesTest {

    @Test
    void atFirstOnlyTheShareThatIsEnoughWasAgreedBeforeARound() {
        var item = new ItemId(new UUID(0, 2));
        var facts = "{\"item\":\"%s\",\"number\":2,\"enough\":60}".formatted(item.value());
        var written = new Halves(new Name("round.opened", 1), facts, Optional.empty());
        assertThat(ContributionJson.read(written))
                .isEqualTo(new Rounds.RoundOpened(item, 2, Terms.enough(60)));
    }

    @Test
    void whatIsWrittenTodayIsReadAsItIs() {
        var written = new Halves(new Name("round.opened", 2), "{}", Optional.empty());
        assertThat(Upgrades.newest(written)).isSameAs(written);
    }
}
