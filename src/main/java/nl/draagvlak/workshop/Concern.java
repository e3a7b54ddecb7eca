package nl.draagvlak.workshop;

import java.util.Optional;

/// Why somebody does not support the programme, what would help, and what was answered.
public record Concern(
        ConcernId id,
        ParticipantId by,
        Cause cause,
        Text words,
        Text help,
        Optional<Answer> answer) {

    /// What somebody made of a concern, or promised.
    public record Answer(ParticipantId by, Text words) {}

    boolean saysSomething() {
        return !words.equals(Text.NONE) || !help.equals(Text.NONE);
    }

    Concern answered(Answer now) {
        return new Concern(id, by, cause, words, help, Optional.of(now));
    }
}
