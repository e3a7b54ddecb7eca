package nl.draagvlak.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.log.ContributionLog;
import nl.draagvlak.log.Durability;
import nl.draagvlak.subject.assumption.SampleAssumption;
import nl.draagvlak.workshop.Command;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Round;
import nl.draagvlak.workshop.Rounds.OpenRounds;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.OpenStage;
import nl.draagvlak.workshop.Terms;
import nl.draagvlak.workshop.WorkshopId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningDraagvlak
class LiveWorkshopsTest {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-20T09:00:00Z"));
    private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
    private final Clock clock = ((InstantSource) this::look).withZone(ZoneOffset.UTC);
    private final WorkshopId id = new WorkshopId(UUID.randomUUID());
    private final ParticipantId ann = Wishes.somebody();
    private final LiveWorkshops workshops;

    LiveWorkshopsTest(@Autowired ContributionLog log, @Autowired Durability durability) {
        workshops = new LiveWorkshops(log, durability, clock, 20);
        new Answer(workshops.open(id, Wishes.of(ann, Wishes.opening()))).thenAccepted();
    }

    @Test
    void aRoomThatNobodyHasBeenInForAWhileIsLeftAndReadAgain() {
        var room = room();
        new Answer(room.submit(Wishes.of(ann, Wishes.proposing("kept")))).thenAccepted();
        var before = room.seenBy(Role.PARTICIPANT);

        pass(LiveWorkshops.QUIET.minus(A_MOMENT));
        assertThat(room()).isSameAs(room);
        pass(LiveWorkshops.QUIET);

        assertThat(room.isLeft()).isTrue();
        assertThat(room()).isNotSameAs(room);
        assertThat(room().seenBy(Role.PARTICIPANT)).isEqualTo(before);
    }

    @Test
    void aRoundEndsWhenItsTimeIsUpAlsoWhereNobodyWasThere() {
        var question = new ItemId(UUID.randomUUID());
        var terms = new Terms(75, false, false, false, Optional.of(5));
        wish(new OpenStage(Stage.ASSUMPTIONS));
        wish(new Propose(question, SampleAssumption.handleTime()));
        wish(OpenRounds.one(question, 1, terms));

        pass(Duration.ofMinutes(5).minus(A_MOMENT));
        workshops.wishWhatIsDue();
        wish(new OpenStage(Stage.BENCHMARKS));
        assertThat(room().seenBy(Role.OBSERVER).latestRound(question))
                .hasValueSatisfying(round -> assertThat(round.isOpen()).isTrue());

        pass(A_MOMENT);
        workshops.wishWhatIsDue();
        await().until(() -> !isOpen(room(), question));

        wish(OpenRounds.one(question, 2, terms));
        pass(LiveWorkshops.QUIET);
        await().until(() -> !isOpen(room(), question));
    }

    private static boolean isOpen(LiveWorkshop room, ItemId question) {
        return room.seenBy(Role.OBSERVER).latestRound(question).filter(Round::isOpen).isPresent();
    }

    private void wish(Command command) {
        new Answer(room().submit(Wishes.of(ann, command))).thenAccepted();
    }

    @Test
    void aRoomThatSomebodyWatchesOrComesIntoIsNotLeft() {
        var room = room();
        var leave = room.watch(ann, Role.FACILITATOR, new Eyes());
        pass(LiveWorkshops.QUIET.multipliedBy(9));
        assertThat(room()).isSameAs(room);

        leave.run();
        pass(LiveWorkshops.QUIET.minus(A_MOMENT));
        assertThat(workshops.seen(id, Role.OBSERVER)).isPresent();
        pass(LiveWorkshops.QUIET.minus(A_MOMENT));
        assertThat(room()).isSameAs(room);
    }

    @Test
    void whoStillHasARoomInHandIsInTheOneThatTookItsPlace() {
        var left = room();
        pass(LiveWorkshops.QUIET);
        var eyes = new Eyes();

        left.watch(ann, Role.FACILITATOR, eyes);
        new Answer(left.submit(Wishes.of(ann, Wishes.proposing("mine")))).thenAccepted();

        assertThat(left.isLeft()).isTrue();
        await().until(() -> eyes.seq.get() == room().seenBy(Role.FACILITATOR).seq());
        assertThat(left.presence().has(ann)).isTrue();
        assertThat(left.seenBy(Role.FACILITATOR)).isEqualTo(room().seenBy(Role.FACILITATOR));
    }

    @Test
    void aRoomIsNotLeftBetweenComingInAndWishing() {
        var room = room();
        meanwhile.set(() -> pass(LiveWorkshops.QUIET));

        var answer =
                CompletableFuture.supplyAsync(
                        () -> room.submit(Wishes.of(ann, Wishes.proposing("mine"))),
                        Thread::startVirtualThread);

        assertThat(answer)
                .succeedsWithin(Duration.ofSeconds(10))
                .satisfies(decision -> new Answer(decision).thenAccepted());
    }

    @Test
    void aRoomIsNotLeftBetweenComingInAndWatching() {
        var room = room();
        var eyes = new Eyes();
        meanwhile.set(() -> pass(LiveWorkshops.QUIET));

        room.watch(ann, Role.FACILITATOR, eyes);

        new Answer(room().submit(Wishes.of(ann, Wishes.proposing("seen")))).thenAccepted();
        await().until(() -> eyes.seq.get() == room().seenBy(Role.FACILITATOR).seq());
    }

    @Test
    void whileRoomsAreLeftAllTheTimeNoWishIsLostAndNobodyWatchesInVain() {
        var entering = new AtomicBoolean(true);
        var held = room();
        var leaving =
                CompletableFuture.runAsync(
                        () -> {
                            while (entering.get()) {
                                pass(LiveWorkshops.QUIET);
                            }
                        },
                        Thread::startVirtualThread);
        var eyes = new ArrayList<Eyes>();
        var people = IntStream.range(0, 8).mapToObj(_ -> comeAndGo(held, eyes)).toList();
        people.forEach(CompletableFuture::join);
        entering.set(false);
        leaving.join();

        new Answer(held.submit(Wishes.of(ann, Wishes.proposing("for all to see")))).thenAccepted();
        var last = room().seenBy(Role.FACILITATOR);
        assertThat(last.items().byId()).hasSize(8 * 10 + 1);
        assertThat(eyes).hasSize(8);
        assertThat(eyes).allSatisfy(one -> await().until(() -> one.seq.get() == last.seq()));
    }

    /// Wishes ten things, as fast as it goes, and then starts to watch.
    private CompletableFuture<Void> comeAndGo(LiveWorkshop held, List<Eyes> all) {
        return CompletableFuture.runAsync(
                () -> {
                    for (var i = 0; i < 10; i++) {
                        var passing = held.watch(ann, Role.FACILITATOR, new Eyes());
                        var wish = Wishes.of(ann, Wishes.proposing("number " + i));
                        new Answer(held.submit(wish)).thenAccepted();
                        passing.run();
                    }
                    var eyes = new Eyes();
                    held.watch(ann, Role.FACILITATOR, eyes);
                    synchronized (all) {
                        all.add(eyes);
                    }
                },
                Thread::startVirtualThread);
    }

    private LiveWorkshop room() {
        return workshops.find(id).orElseThrow();
    }

    /// Lets something happen just when somebody looks at the clock.
    private Instant look() {
        meanwhile.getAndSet(() -> {}).run();
        return now.get();
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
        workshops.leaveQuietRooms();
    }

    /// Somebody who remembers the newest they were shown.
    private static final class Eyes implements Watcher {

        private final AtomicLong seq = new AtomicLong();

        @Override
        public void see(Frame frame) {
            seq.set(frame.seen().seq());
        }

        @Override
        public void meet(Presence presence) {}
    }
}
