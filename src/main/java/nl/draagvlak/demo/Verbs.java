package nl.draagvlak.demo;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.demo.Step.Part;
import nl.draagvlak.subject.SubjectKinds;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Command;
import nl.draagvlak.workshop.CommentId;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.Evidence.Lay;
import nl.draagvlak.workshop.EvidenceId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Items.Revise;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Observed;
import nl.draagvlak.workshop.Outcomes.Agree;
import nl.draagvlak.workshop.Outcomes.AgreeValue;
import nl.draagvlak.workshop.Outcomes.Park;
import nl.draagvlak.workshop.Outcomes.Reject;
import nl.draagvlak.workshop.People.Join;
import nl.draagvlak.workshop.People.TakeDepartment;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.CloseStage;
import nl.draagvlak.workshop.Stages.OpenStage;
import nl.draagvlak.workshop.Talk.Argue;
import nl.draagvlak.workshop.Talk.Say;
import nl.draagvlak.workshop.Talk.Side;

/// What people can do in the script; a step is known by the one verb in it.
final class Verbs {

    private static final Map<String, Verb> ALL =
            Map.ofEntries(
                    entry("join", step -> step.each("join", _ -> new Join(department(step, "of")))),
                    one("takes", (step, _) -> new TakeDepartment(department(step, "takes"))),
                    one("opens", (step, _) -> new OpenStage(stage(step, "opens"))),
                    one("closes", (step, _) -> new CloseStage(stage(step, "closes"))),
                    one("proposes", Verbs::propose),
                    one("improves", Verbs::improve),
                    one("says", Verbs::say),
                    one("observes", Verbs::observe),
                    entry("pulses", Feelings::pulses),
                    one("worries", Feelings::worry),
                    one("reassures", Feelings::reassure),
                    entry("stances", Votes::stances),
                    one("objects", Votes::object),
                    one("asks", Votes::ask),
                    entry("answers", Votes::answers),
                    one("arranges", Tiles::arrange),
                    entry("needs", Tiles::needs),
                    one("reveals", Votes::reveal),
                    one("agrees", Verbs::agree),
                    one("parks", (step, now) -> new Park(step.id(now, "parks"), step.because())),
                    one(
                            "rejects",
                            (step, now) -> new Reject(step.id(now, "rejects"), step.because())));

    private Verbs() {}

    /// What many people do in one step.
    private interface Verb {

        Stream<Part> parts(Step step);
    }

    /// What one person does in one step.
    private interface Deed {

        Command wish(Step step, Moment now);
    }

    /// The wishes in one step, in order.
    static Stream<Part> parts(Words step) {
        var verbs = step.keys().stream().flatMap(key -> verb(key).stream()).toList();
        if (verbs.size() != 1) {
            throw new IllegalArgumentException(step.json() + " has " + verbs.size() + " verbs");
        }
        return verbs.getFirst().parts(new Step(step));
    }

    private static Optional<Verb> verb(String key) {
        return Optional.ofNullable(ALL.get(key));
    }

    private static Map.Entry<String, Verb> one(String key, Deed deed) {
        return entry(key, step -> step.one(now -> deed.wish(step, now)));
    }

    private static Command propose(Step step, Moment now) {
        var kind = SubjectKinds.named(step.words().word("as"));
        var content = Subjects.read(kind, step.words().at("with"), now.copy());
        return new Propose(step.id(now, "proposes"), content);
    }

    private static Command improve(Step step, Moment now) {
        var item = step.item(now, "improves");
        var content = Subjects.change(item.content(), step.words().at("with"), now.copy());
        return new Revise(item.id(), item.version(), content);
    }

    private static Command say(Step step, Moment now) {
        var replyTo =
                step.words().has("to")
                        ? Optional.of(now.copy().comment(step.words().word("to")))
                        : Optional.<CommentId>empty();
        var id = new CommentId(now.wish().value());
        var item = step.id(now, "about");
        var said = step.words().text("says");
        return step.words().has("side")
                ? new Argue(id, item, Side.valueOf(step.words().word("side")), said, replyTo)
                : new Say(id, item, said, replyTo);
    }

    private static Command observe(Step step, Moment now) {
        var words = step.words();
        var sample =
                words.has("sample")
                        ? Optional.of(Amount.of(words.word("sample")))
                        : Optional.<Amount>empty();
        var observed =
                new Observed(
                        Amount.of(words.word("value")),
                        sample,
                        words.text("period"),
                        words.text("source"));
        return new Lay(new EvidenceId(now.wish().value()), step.id(now, "observes"), observed);
    }

    private static Command agree(Step step, Moment now) {
        var item = step.item(now, "agrees");
        return item.content() instanceof Measured
                ? new AgreeValue(
                        item.id(),
                        now.latestRound(item.id()).number(),
                        Votes.other(step.words()),
                        step.because())
                : new Agree(item.id(), item.version());
    }

    private static DepartmentId department(Step step, String key) {
        return new DepartmentId(step.words().word(key));
    }

    private static Stage stage(Step step, String key) {
        return Stage.valueOf(step.words().word(key));
    }
}
