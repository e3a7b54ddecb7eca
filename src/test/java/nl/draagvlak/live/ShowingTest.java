package nl.draagvlak.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Entry;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Workshop;
import nl.draagvlak.workshop.WorkshopId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShowingTest {

    private static final Duration TICK = Duration.ofMillis(16);

    private final ParticipantId ann = Wishes.somebody();
    private final ParticipantId bob = Wishes.somebody();
    private final Showing showing;
    private final Thread thread;
    private final List<Frame> frames = new CopyOnWriteArrayList<>();
    private final AtomicReference<Presence> met = new AtomicReference<>(Presence.NOBODY);
    private Workshop workshop = Workshop.before(new WorkshopId(UUID.randomUUID()));

    ShowingTest() {
        follow((Decision.Accepted) workshop.decide(Wishes.opening(), ann));
        showing = new Showing(workshop);
        thread = Thread.ofVirtual().start(showing::show);
    }

    @AfterEach
    void end() {
        thread.interrupt();
    }

    @Test
    void aLoneChangeIsShownWithoutWaitingForATick() {
        var fastest = Duration.ofDays(1);
        var shownAt = new AtomicReference<>(Instant.EPOCH);
        watch(ann, _ -> shownAt.set(Instant.now()));
        for (var attempt = 0; attempt < 20; attempt++) {
            awaitQuiet();
            var before = shownAt.get();
            var since = Instant.now();
            change();
            await().pollInterval(Duration.ofMillis(1)).until(() -> !shownAt.get().equals(before));
            var took = Duration.between(since, shownAt.get());
            fastest = took.compareTo(fastest) < 0 ? took : fastest;
        }
        assertThat(fastest).isLessThan(TICK);
    }

    @Test
    void manyChangesBecomeFewFramesAndNoneIsLeftOut() {
        var looking = new CountDownLatch(1);
        watch(ann, frames::add);
        watch(
                bob,
                _ -> {
                    try {
                        looking.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        Set<ItemId> items = new HashSet<>();

        items.add(change());
        await().until(() -> frames.size() == 1);
        for (var i = 0; i < 100; i++) {
            items.add(change());
        }
        looking.countDown();

        await().until(() -> frames.getLast().seen().seq() == workshop.seq());
        assertThat(frames).hasSize(2);
        assertThat(frames.stream().flatMap(frame -> frame.touched().stream()))
                .containsExactlyInAnyOrderElementsOf(items);
        assertThat(frames.getLast().before().seq()).isEqualTo(frames.getFirst().seen().seq());
    }

    @Test
    void framesFollowOneAnotherWithoutAGap() {
        watch(ann, frames::add);
        var from = workshop.seq();

        for (var i = 0; i < 200; i++) {
            change();
        }

        await().until(() -> !frames.isEmpty() && frames.getLast().seen().seq() == workshop.seq());
        for (var frame : frames) {
            assertThat(frame.before().seq()).isEqualTo(from);
            assertThat(frame.touched()).hasSize((int) (frame.seen().seq() - from));
            from = frame.seen().seq();
        }
    }

    @Test
    void aScreenThatBreaksDoesNotStopTheOthers() {
        watch(
                bob,
                _ -> {
                    throw new IllegalStateException("broken");
                });
        watch(
                bob,
                _ -> {
                    throw new LinkageError("badly broken");
                });
        watch(ann, frames::add);

        change();
        await().until(() -> frames.size() == 1);
        change();
        await().until(() -> frames.size() == 2);
    }

    @Test
    void peopleOfOneRoleAreShownTheSameFrame() {
        var others = new CopyOnWriteArrayList<Frame>();
        var facilitators = new CopyOnWriteArrayList<Frame>();
        watch(ann, frames::add);
        watch(bob, others::add);
        showing.add(ann, Role.FACILITATOR, watcher(facilitators::add));

        change();

        await().until(() -> facilitators.size() == 1 && others.size() == 1);
        assertThat(frames.getFirst()).isSameAs(others.getFirst());
        assertThat(facilitators.getFirst().seen().viewer()).isEqualTo(Role.FACILITATOR);
    }

    @Test
    void somebodyIsThereForAsLongAsOneScreenIs() {
        watch(ann, _ -> {});
        var phone = watch(bob, _ -> {});
        var laptop = watch(bob, _ -> {});
        await().until(() -> met.get().screens().getOrDefault(bob, 0) == 2);

        phone.run();
        phone.run();
        await().until(() -> met.get().screens().getOrDefault(bob, 0) == 1);
        assertThat(showing.presence().has(bob)).isTrue();

        laptop.run();
        await().until(() -> !met.get().has(bob));
        assertThat(showing.presence().has(bob)).isFalse();
        assertThat(showing.presence().has(ann)).isTrue();
    }

    @Test
    void whoHasGoneIsShownNothingMore() {
        watch(ann, frames::add);
        var gone = new ArrayList<Frame>();
        watch(bob, gone::add).run();

        change();

        await().until(() -> frames.size() == 1);
        assertThat(gone).isEmpty();
    }

    private ItemId change() {
        var command = Wishes.proposing("a change");
        var entries = follow((Decision.Accepted) workshop.decide(command, ann));
        showing.changed(workshop, entries);
        return command.item();
    }

    /// Takes the workshop to where these facts lead.
    private List<Entry> follow(Decision.Accepted decision) {
        var command = new CommandId(UUID.randomUUID());
        var entries = new ArrayList<Entry>();
        for (var fact : decision.facts()) {
            var seq = workshop.seq() + 1;
            var entry = new Entry(seq, command, entries.size(), ann, Instant.EPOCH, fact);
            workshop = workshop.evolve(entry);
            entries.add(entry);
        }
        return entries;
    }

    private Runnable watch(ParticipantId who, Consumer<Frame> eyes) {
        return showing.add(who, Role.PARTICIPANT, watcher(eyes));
    }

    private Watcher watcher(Consumer<Frame> eyes) {
        return new Watcher() {
            @Override
            public void see(Frame frame) {
                eyes.accept(frame);
            }

            @Override
            public void meet(Presence presence) {
                met.set(presence);
            }
        };
    }

    /// Until it waits for news, not for the next tick.
    private void awaitQuiet() {
        await().pollInterval(Duration.ofMillis(1))
                .until(() -> thread.getState() == Thread.State.WAITING);
    }
}
