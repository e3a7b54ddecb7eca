package nl.draagvlak.workshop;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.estimate.Cooke;
import nl.draagvlak.estimate.Interval;
import nl.draagvlak.estimate.Range;

/// How well people did on the seed questions of which the true answer was told, each in the first
/// round that was revealed, before anybody had talked about it.
///
/// Weights are those of Cooke's classical model at the quantiles .05, .5 and .95. They are for
/// whoever put numbers on every one of these questions, so that all are held to the same; not for
/// whoever left no room on one side of a best guess, since that says infinitely much.
record Performance(List<Question> questions, Ballots ballots) {

    private static final double LEVEL = 0.9;
    private static final double[] QUANTILES = {0.05, 0.5, 0.95};

    /// One such question: which round counts, between what its answers lie, and what came true.
    record Question(ItemId item, int round, Range range, double truth) {

        Optional<Boolean> isContained(Optional<Ballot> ballot) {
            return ballot.flatMap(one -> one.interval(range))
                    .map(band -> band.low() <= truth && truth <= band.high());
        }
    }

    static Performance of(Seeds seeds, Items items, Outcomes outcomes, Rounds rounds) {
        var questions =
                seeds.known(outcomes).stream()
                        .flatMap(item -> question(item, seeds, items, rounds).stream())
                        .toList();
        return new Performance(questions, rounds.ballots());
    }

    private static Optional<Question> question(
            ItemId item, Seeds seeds, Items items, Rounds rounds) {
        return seeds.truth(item)
                .flatMap(truth ->
                        rounds.firstResult(item)
                                .flatMap(round ->
                                        items.measured(item)
                                                .map(about ->
                                                        new Question(
                                                                item,
                                                                round.number(),
                                                                about.bounds().range(),
                                                                truth.value().value()))));
    }

    /// How one person did.
    Score of(ParticipantId who) {
        var hits =
                questions.stream()
                        .flatMap(one -> one.isContained(ballot(who, one)).stream())
                        .toList();
        var contained = (int) hits.stream().filter(hit -> hit).count();
        return new Score(contained, hits.size(), questions.size(), isFlatSomewhere(who));
    }

    /// What everybody's answers weigh, in sum 1; nothing with too few questions, and nobody who
    /// weighs nothing.
    Map<ParticipantId, Double> weights() {
        if (questions.size() < Seeds.FEWEST_TO_WEIGH) {
            return Map.of();
        }
        var experts =
                ballots.byPerson().keySet().stream()
                        .filter(who -> bands(who).count() == questions.size())
                        .filter(who -> !isFlatSomewhere(who))
                        .sorted(comparing(ParticipantId::value))
                        .toList();
        return experts.isEmpty() ? Map.of() : weights(experts);
    }

    private Map<ParticipantId, Double> weights(List<ParticipantId> experts) {
        var answers = experts.stream().map(this::quantiles).toArray(double[][][]::new);
        var truths = questions.stream().mapToDouble(Question::truth).toArray();
        var found = Cooke.weights(QUANTILES, answers, truths, 0);
        var weights = new HashMap<ParticipantId, Double>();
        for (int i = 0; i < found.length; i++) {
            if (found[i] > 0) {
                weights.put(experts.get(i), found[i]);
            }
        }
        return weights;
    }

    private boolean isFlatSomewhere(ParticipantId who) {
        return bands(who).anyMatch(band -> band.low() >= band.best() || band.best() >= band.high());
    }

    private double[][] quantiles(ParticipantId who) {
        return bands(who)
                .map(band -> new double[] {band.low(), band.best(), band.high()})
                .toArray(double[][]::new);
    }

    private Stream<Interval> bands(ParticipantId who) {
        return questions.stream()
                .flatMap(one ->
                        ballot(who, one)
                                .filter(Ballot.Guess.class::isInstance)
                                .map(ballot ->
                                        ((Ballot.Guess) ballot).at(LEVEL).within(one.range()))
                                .stream());
    }

    private Optional<Ballot> ballot(ParticipantId who, Question question) {
        return ballots.find(who, question.item(), question.round());
    }
}
