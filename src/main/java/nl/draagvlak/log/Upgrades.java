package nl.draagvlak.log;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.draagvlak.log.ContributionJson.Halves;
import nl.draagvlak.log.ContributionJson.Name;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What was written in an older version, read as it is written today: one step for each version of
/// a type, named by what changed.
final class Upgrades {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private static final Map<Name, UnaryOperator<ObjectNode>> STEPS =
            Map.of(new Name("round.opened", 1), Upgrades::roundsHaveTerms);

    private Upgrades() {}

    static Halves newest(Halves written) {
        return Optional.ofNullable(STEPS.get(written.name()))
                .map(step -> newest(next(written, step)))
                .orElse(written);
    }

    private static Halves next(Halves before, UnaryOperator<ObjectNode> step) {
        var facts = step.apply((ObjectNode) MAPPER.readTree(before.facts()));
        var name = new Name(before.name().type(), before.name().version() + 1);
        return new Halves(name, facts.toString(), before.words());
    }

    /// At first only the share that is enough was agreed before a round.
    private static ObjectNode roundsHaveTerms(ObjectNode facts) {
        var enough = facts.remove("enough");
        facts.putObject("terms")
                .put("reasons", false)
                .put("named", false)
                .put("byItself", false)
                .putNull("minutes")
                .set("enough", enough);
        return facts;
    }
}
