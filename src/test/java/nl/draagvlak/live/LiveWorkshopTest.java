package nl.draagvlak.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.log.ContributionLog;
import nl.draagvlak.log.Durability;
import nl.draagvlak.log.MeddledLog;
import nl.draagvlak.log.Moments;
import nl.draagvlak.log.StubbedServer;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Contribution;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Entry;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Problem;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages;
import nl.draagvlak.workshop.Submission;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.WorkshopId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionSystemException;

@RunningDraagvlak
class LiveWorkshopTest {

    private static final int MANY = 24;

    /// So many facts follow when somebody opens a workshop.
    private static final int OPENED = 4;

    private final MeddledLog log;
    private final Durability durability;
    private final WorkshopId id = new WorkshopId(UUID.randomUUID());
    private final ParticipantId ann = Wishes.somebody();
    private final LiveWorkshop room;

    LiveWorkshopTest(
            @Autowired DSLContext database,
            @Autowired PlatformTransactionManager transactions,
            @Autowired Durability durability) {
        this.log = new MeddledLog(database, transactions);
        this.durability = durability;
        log.create(id);
        this.room = node(log);
        wish(Wishes.of(ann, Wishes.opening())).thenAccepted();
    }

    @Test
    void wishesThatArriveTogetherShareACommit() {
        var before = log.attempts();

        var answers = together(proposals(MANY));

        answers.forEach(Answer::thenAccepted);
        assertThat(log.attempts() - before).isEqualTo(2);
        thenEachIsStoredOnce(OPENED + 1 + MANY);
    }

    @Test
    void aRefusedWishIsNotStored() {
        wish(Wishes.of(ann, new Stages.OpenStage(Stage.NBAS)))
                .thenRefused(Refusal.STAGE_IS_OPEN_ALREADY);
        wish(Wishes.of(Wishes.somebody(), Wishes.proposing("mine")))
                .thenRefused(Refusal.NOT_IN_THIS_WORKSHOP);

        thenEachIsStoredOnce(OPENED);
        assertThat(room.seenBy(Role.PARTICIPANT).seq()).isEqualTo(OPENED);
    }

    @Test
    void aRefusedWishIsDecidedAnew() {
        var wish = Wishes.of(ann, new Stages.OpenStage(Stage.NBAS));
        wish(wish).thenRefused(Refusal.STAGE_IS_OPEN_ALREADY);
        wish(Wishes.of(ann, new Stages.CloseStage(Stage.NBAS))).thenAccepted();

        wish(wish).thenAccepted();
    }

    @Test
    void wishesInOneCommitAreDecidedOneAfterTheOther() {
        var close = new Stages.CloseStage(Stage.NBAS);

        var answers =
                together(
                        List.of(
                                Wishes.of(ann, close),
                                Wishes.of(ann, close),
                                Wishes.of(ann, close)));

        assertThat(answers)
                .filteredOn(answer -> answer.decision() instanceof Decision.Accepted)
                .hasSize(1);
        thenEachIsStoredOnce(OPENED + 1 + 1);
    }

    /// Nothing is wrong with it until it has to be written.
    private record Poison() implements Content {

        @Override
        public Text name() {
            return Text.of("Poison");
        }

        @Override
        public Stage stage() {
            return Stage.NBAS;
        }

        @Override
        public Optional<Problem> problem() {
            return Optional.empty();
        }
    }

    @Test
    void aPoisonWishFailsAloneAndTheWriterLivesOn() {
        var poison = Wishes.of(ann, new Items.Propose(new ItemId(UUID.randomUUID()), new Poison()));
        var all = new ArrayList<>(proposals(MANY));
        all.add(MANY / 2, poison);

        var answers = togetherOrNot(all);

        assertThatThrownBy(answers.get(MANY / 2)::join).isInstanceOf(CompletionException.class);
        answers.remove(MANY / 2);
        answers.forEach(answer -> answer.join().thenAccepted());
        thenEachIsStoredOnce(OPENED + 1 + MANY);
        wish(Wishes.of(ann, Wishes.proposing("afterwards"))).thenAccepted();
    }

    @Test
    void whenTheDatabaseIsAwayAllWhoWaitAreToldAtOnce() {
        var before = log.attempts();
        var wishes = proposals(MANY);

        log.after(() ->
                log.before(() -> {
                    throw new CannotCreateTransactionException("away");
                }));
        var answers = together(wishes);

        answers.forEach(answer -> answer.thenRefused(Refusal.DATABASE_AWAY));
        assertThat(log.attempts() - before).isEqualTo(2);
        log.after(() -> {});
        log.before(() -> {});
        wishes.forEach(wish -> wish(wish).thenAccepted());
        thenEachIsStoredOnce(OPENED + 1 + MANY);
    }

    @Test
    void aWishSentAgainGetsTheSameAnswer() {
        var wish = Wishes.of(ann, Wishes.proposing("once"));

        var first = wish(wish).thenAccepted();

        assertThat(wish(wish)).isEqualTo(first);
        thenEachIsStoredOnce(OPENED + 1);
    }

    @Test
    void aCommitThatGotLostIsReadBack() {
        loseCommits(1);

        wish(Wishes.of(ann, Wishes.proposing("once"))).thenAccepted();

        thenEachIsStoredOnce(OPENED + 1);
        assertThat(room.seenBy(Role.PARTICIPANT).seq()).isEqualTo(OPENED + 1);
    }

    @Test
    void anAnswerThatGotLostIsGivenWhenTheWishIsSentAgain() {
        var wish = Wishes.of(ann, Wishes.proposing("once"));
        loseCommits(2);
        wish(wish).thenRefused(Refusal.DATABASE_AWAY);

        var again = wish(wish).thenAccepted();

        assertThat(again.decision()).isEqualTo(new Decision.Accepted(List.of(lastOnDisk())));
        thenEachIsStoredOnce(OPENED + 1);
    }

    @Test
    void anotherPersonCannotUseTheIdOfAWish() {
        var wish = Wishes.of(ann, Wishes.proposing("mine"));
        wish(wish).thenAccepted();

        wish(new Submission(wish.id(), Wishes.somebody(), wish.command()))
                .thenRefused(Refusal.ANOTHER_WISH_HAS_THIS_ID);
        thenEachIsStoredOnce(OPENED + 1);
    }

    @Test
    void anotherWishCannotHaveTheSameId() {
        var wish = Wishes.of(ann, Wishes.proposing("this"));
        wish(wish).thenAccepted();

        wish(new Submission(wish.id(), ann, Wishes.proposing("that")))
                .thenRefused(Refusal.ANOTHER_WISH_HAS_THIS_ID);
        thenEachIsStoredOnce(OPENED + 1);
    }

    @Test
    void aDatabaseThatCanForgetIsNotTrusted() {
        var careless = StubbedServer.safe().with("INNODB_FLUSH_LOG_AT_TRX_COMMIT", "2");
        var careful =
                new LiveWorkshop(
                        new Moments(log, id),
                        log,
                        careless.durability(),
                        patient(),
                        Clock.systemUTC(),
                        LiveWorkshopTest::noOther);
        careful.start();

        new Answer(careful.submit(Wishes.of(ann, Wishes.proposing("mine"))))
                .thenRefused(Refusal.DATABASE_NOT_SAFE);
        thenEachIsStoredOnce(OPENED);
    }

    @Test
    void whoFloodsTheRoomIsSlowedDownAndNobodyElse() {
        var still = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        var busy = node(log, new Turnstile(20, Duration.ofSeconds(1), still));
        for (var wish : proposals(20)) {
            new Answer(busy.submit(wish)).thenAccepted();
        }
        new Answer(busy.submit(Wishes.of(ann, Wishes.proposing("one more"))))
                .thenRefused(Refusal.TOO_FAST);
        new Answer(busy.submit(Wishes.of(Wishes.somebody(), Wishes.proposing("mine"))))
                .thenRefused(Refusal.NOT_IN_THIS_WORKSHOP);
        thenEachIsStoredOnce(OPENED + 20);
    }

    @Test
    void nobodyIsShownWhatIsNotOnDisk() {
        assertThat(shownTooEarly(room)).isZero();
    }

    @Test
    void canaryWithALogThatDoesNotStoreSomebodyIsShownWhatIsNotOnDisk() {
        assertThat(shownTooEarly(node(log.thatStoresNothing()))).isPositive();
    }

    @Test
    void twoNodesOnOneDatabaseStoreAWishOnce() {
        var other = node(log);
        var wish = Wishes.of(ann, Wishes.proposing("once"));

        var answers =
                atOnce(MANY, number -> new Answer((number % 2 == 0 ? room : other).submit(wish)));

        assertThat(answers).containsOnly(answers.getFirst().thenAccepted());
        thenEachIsStoredOnce(OPENED + 1);
    }

    @Test
    void twoNodesOnOneDatabaseShareOneLogWithoutGaps() {
        var other = node(log);
        var wishes = proposals(MANY);

        atOnce(
                        MANY,
                        number ->
                                new Answer(
                                        (number % 2 == 0 ? room : other)
                                                .submit(wishes.get(number))))
                .forEach(Answer::thenAccepted);

        thenEachIsStoredOnce(OPENED + MANY);
        assertThat(node(log).seenBy(Role.PARTICIPANT).items().byId()).hasSize(MANY);
    }

    @Test
    void whatAnotherNodeStoredIsShownWithTheNextChange() {
        var frames = new CopyOnWriteArrayList<Frame>();
        room.watch(ann, Role.FACILITATOR, seeing(frames));
        wish(Wishes.of(ann, Wishes.proposing("first"))).thenAccepted();
        awaitShown(OPENED + 1, frames);
        var theirs = Wishes.proposing("theirs");
        var mine = Wishes.proposing("mine");

        new Answer(node(log).submit(Wishes.of(ann, theirs))).thenAccepted();
        wish(Wishes.of(ann, mine)).thenAccepted();

        awaitShown(OPENED + 3, frames);
        assertThat(frames.getLast().touched()).containsOnly(theirs.item(), mine.item());
        assertThat(frames.getLast().before().seq()).isEqualTo(OPENED + 1);
    }

    @Test
    void whoRegistersAndThenReadsMissesNothing() {
        var late = new CopyOnWriteArrayList<Catching>();
        var wishes = proposals(MANY * 4);

        atOnce(
                MANY,
                number -> {
                    for (var wish : wishes.subList(number * 4, number * 4 + 4)) {
                        wish(wish).thenAccepted();
                        var catching = new Catching();
                        room.watch(ann, Role.FACILITATOR, seeing(catching.frames()));
                        catching.known().set((int) room.seenBy(Role.FACILITATOR).seq());
                        late.add(catching);
                    }
                    return number;
                });

        var last = OPENED + wishes.size();
        assertThat(late).allSatisfy(one -> await().until(() -> one.caughtUp() == last));
    }

    @Test
    void canaryWhoReadsAndThenRegistersCanMissSomething() {
        var frames = new CopyOnWriteArrayList<Frame>();
        room.watch(ann, Role.FACILITATOR, seeing(frames));
        var early = new Catching();
        early.known().set((int) room.seenBy(Role.FACILITATOR).seq());

        wish(Wishes.of(ann, Wishes.proposing("missed"))).thenAccepted();
        awaitShown(OPENED + 1, frames);
        room.watch(ann, Role.FACILITATOR, seeing(early.frames()));
        wish(Wishes.of(ann, Wishes.proposing("seen"))).thenAccepted();
        awaitShown(OPENED + 2, early.frames());

        assertThat(early.caughtUp()).isEqualTo(OPENED);
    }

    /// A screen that came late: what it read, and the frames it was shown.
    private record Catching(AtomicInteger known, List<Frame> frames) {

        Catching() {
            this(new AtomicInteger(), new CopyOnWriteArrayList<>());
        }

        /// How far it gets, when it leaves out nothing in between.
        int caughtUp() {
            var seq = known.get();
            for (var frame : frames) {
                if (frame.before().seq() <= seq) {
                    seq = Math.max(seq, (int) frame.seen().seq());
                }
            }
            return seq;
        }
    }

    private Answer wish(Submission submission) {
        return new Answer(room.submit(submission));
    }

    /// Tests wish faster than people.
    private static Turnstile patient() {
        return new Turnstile(1_000_000, Duration.ofSeconds(1), Clock.systemUTC());
    }

    private LiveWorkshop node(ContributionLog contributions) {
        return node(contributions, patient());
    }

    private LiveWorkshop node(ContributionLog contributions, Turnstile pace) {
        var node =
                new LiveWorkshop(
                        new Moments(log, id),
                        contributions,
                        durability,
                        pace,
                        Clock.systemUTC(),
                        LiveWorkshopTest::noOther);
        node.start();
        return node;
    }

    private static LiveWorkshop noOther() {
        throw new AssertionError("these rooms are not left");
    }

    private List<Submission> proposals(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> Wishes.of(ann, Wishes.proposing("number " + number)))
                .toList();
    }

    private List<Answer> together(List<Submission> wishes) {
        return togetherOrNot(wishes).stream().map(CompletableFuture::join).toList();
    }

    /// Sends these wishes while the commit of another one is under way.
    private List<CompletableFuture<Answer>> togetherOrNot(List<Submission> wishes) {
        var underWay = new CountDownLatch(1);
        var allThere = new CountDownLatch(1);
        log.before(() -> {
            log.before(() -> {});
            underWay.countDown();
            awaitOpen(allThere);
        });
        var threads = new ArrayList<Thread>();
        var _ = send(Wishes.of(ann, Wishes.proposing("first")), threads);
        await().until(() -> underWay.getCount() == 0);
        var answers = new ArrayList<CompletableFuture<Answer>>();
        wishes.forEach(wish -> answers.add(send(wish, threads)));
        await().until(() ->
                threads.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING));
        allThere.countDown();
        return answers;
    }

    private CompletableFuture<Answer> send(Submission wish, List<Thread> threads) {
        var answer = new CompletableFuture<Answer>();
        threads.add(
                Thread.ofPlatform()
                        .start(() -> {
                            try {
                                answer.complete(wish(wish));
                            } catch (RuntimeException e) {
                                answer.completeExceptionally(e);
                            }
                        }));
        return answer;
    }

    private void loseCommits(int many) {
        var left = new AtomicInteger(many);
        log.after(() -> {
            if (left.getAndDecrement() > 0) {
                throw new TransactionSystemException("the answer to the commit got lost");
            }
        });
    }

    /// How many frames told of something that was not on disk when they came.
    private int shownTooEarly(LiveWorkshop watched) {
        var shown = new AtomicInteger();
        var early = new AtomicInteger();
        watched.watch(
                ann,
                Role.FACILITATOR,
                seeing(frame -> {
                    if (frame.seen().seq() > onDisk().size()) {
                        early.incrementAndGet();
                    }
                    shown.set((int) frame.seen().seq());
                }));
        proposals(MANY).forEach(wish -> new Answer(watched.submit(wish)).thenAccepted());
        await().until(() -> shown.get() == OPENED + MANY);
        return early.get();
    }

    private static void awaitShown(long seq, List<Frame> frames) {
        await().until(() -> !frames.isEmpty() && frames.getLast().seen().seq() == seq);
    }

    private static Watcher seeing(List<Frame> frames) {
        return seeing(frames::add);
    }

    private static Watcher seeing(Consumer<Frame> eyes) {
        return new Watcher() {
            @Override
            public void see(Frame frame) {
                eyes.accept(frame);
            }

            @Override
            public void meet(Presence presence) {}
        };
    }

    private List<Entry> onDisk() {
        var entries = new ArrayList<Entry>();
        log.forEach(id, 0, entries::add);
        return entries;
    }

    private Contribution lastOnDisk() {
        return onDisk().getLast().contribution();
    }

    private void thenEachIsStoredOnce(int entries) {
        assertThat(onDisk())
                .extracting(Entry::seq)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, entries).boxed().toList());
        assertThat(log.firstWrongEntry(id)).isEmpty();
    }

    private static <T> List<T> atOnce(int many, IntFunction<T> act) {
        var start = new CountDownLatch(1);
        var acts =
                IntStream.range(0, many)
                        .mapToObj(number ->
                                CompletableFuture.supplyAsync(
                                        () -> {
                                            awaitOpen(start);
                                            return act.apply(number);
                                        },
                                        Thread::startVirtualThread))
                        .toList();
        start.countDown();
        return acts.stream().map(CompletableFuture::join).toList();
    }

    private static void awaitOpen(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
