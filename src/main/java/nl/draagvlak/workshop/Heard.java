package nl.draagvlak.workshop;

import java.util.List;
import java.util.Optional;

/// What may be shown of the listening round: how many gave a pulse up to now, the latest results,
/// which are older, and what people said in words.
public record Heard(
        int answered, Optional<Pulses> pulses, Optional<Causes> causes, List<Voice> voices) {

    static final Heard NOTHING = new Heard(0, Optional.empty(), Optional.empty(), List.of());

    /// A concern in somebody's own words, without who said it, for which department and for which
    /// cause.
    public record Voice(ConcernId id, Text words, Text help, Optional<Concern.Answer> answer) {

        /// Whether nobody has answered yet, or somebody may put another answer in its place.
        boolean takesAnswerOf(ParticipantId who, People people) {
            return answer.isEmpty()
                    || people.isFacilitator(who)
                    || answer.filter(given -> given.by().equals(who)).isPresent();
        }
    }
}
