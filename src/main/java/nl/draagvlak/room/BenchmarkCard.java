package nl.draagvlak.room;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.Set;
import nl.draagvlak.live.Frame;
import nl.draagvlak.subject.benchmark.Benchmark;
import nl.draagvlak.workshop.Ballot;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Seen;

/// One benchmark in full: its bullet, my vote while the round is blind, and after the reveal
/// everybody's.
class BenchmarkCard extends ItemCard {

    private static final Set<String> IN_THE_HEAD = Set.of("name", "question");

    private final Participation participation;
    private final ItemHead head;
    private final H2 name = new H2();
    private final Paragraph question = new Paragraph();
    private final BenchmarkBullet bullet = new BenchmarkBullet();
    private final RunChart chart = new RunChart();
    private final Span verdict = new Span();
    private final Span why = new Span();
    private final BallotPlace<BandForm> vote;
    private final RevealedRound revealed;
    private final EvidencePart evidence;
    private final ItemFacts facts;
    private final RoundAside aside;
    private final Conversation conversation;

    BenchmarkCard(Participation participation, Item item) {
        super(item.id());
        this.participation = participation;
        facts =
                new ItemFacts(
                        Benchmark.KIND, IN_THE_HEAD, participation.words(Benchmark.KIND, this));
        head = new ItemHead(participation, item);
        vote =
                new BallotPlace<>(
                        participation,
                        (asked, round) -> new BandForm(participation, asked, round, this::redraw));
        revealed = new RevealedRound(participation, Measured.Form.BAND);
        evidence = new EvidencePart(participation, item);
        aside = new RoundAside(participation, item);
        conversation = new Conversation(participation, item.id(), participation.address(item));

        name.getElement().setAttribute("dir", "auto");
        question.getElement().setAttribute("dir", "auto");
        question.addClassName("lead");
        why.addClassNames("small", "soft");
        var reading = new Div(verdict, why);
        reading.addClassName("benchmark-reading");
        var drawn = new Div(reading, bullet, chart);
        drawn.addClassNames("card", "bullet-card");
        var main = new Div(head, name, question, facts, drawn, vote, revealed, evidence);
        main.addClassName("measure-main");
        var side = new Aside(aside, conversation);
        side.addClassName("measure-side");
        getContent().addClassName("measure");
        getContent().add(main, side);
    }

    @Override
    void showAll(Seen seen) {
        conversation.showAll(seen);
        showRecord(seen);
    }

    @Override
    void show(Frame frame) {
        conversation.show(frame.seen());
        showRecord(frame.seen());
    }

    private void showRecord(Seen seen) {
        seen.items().find(item()).ifPresent(now -> showRecord(seen, now));
    }

    private void showRecord(Seen seen, Item now) {
        var benchmark = (Benchmark) now.content();
        head.show(seen, now);
        name.setText(benchmark.name().words());
        question.setText(benchmark.question().words());
        vote.show(seen, now);
        showBullet(seen, now);
        revealed.show(seen, now);
        evidence.show(seen, now);
        aside.show(seen, now);
        facts.show(benchmark);
    }

    /// Draws what I am typing.
    private void redraw() {
        var seen = participation.seen();
        seen.items().find(item()).ifPresent(now -> showBullet(seen, now));
    }

    private void showBullet(Seen seen, Item now) {
        var reading = BenchmarkReading.of(this, seen, now, getLocale());
        verdict.setText(reading.tag());
        verdict.setClassName("tag " + reading.look());
        why.setText(reading.sentence());
        chart.show(seen, (Benchmark) now.content());
        bullet.show(new Bullets(this, seen, getLocale()).picture(now, mine(seen)));
    }

    private Optional<Ballot.Band> mine(Seen seen) {
        return vote.form()
                .flatMap(BandForm::band)
                .or(() -> Bullets.voted(seen, participation.mine(), item()));
    }
}
