package nl.draagvlak.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.demo.Players.State;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.room.Room;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.WorkshopId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningDraagvlak
class PlayersTest {

    private final ApplicationContext context;
    private final LiveWorkshops workshops;
    private final Guests guests;

    @Autowired
    PlayersTest(ApplicationContext context, LiveWorkshops workshops) {
        this.context = context;
        this.workshops = workshops;
        guests = new Guests(context);
    }

    @Test
    void theyPlayOneEncoreAfterAnotherUntilTheScriptIsThrough() throws InterruptedException {
        var copy = guests.comeIn(Clock.systemUTC());
        var players = players(_ -> {});
        var played = 0;
        while (players.state(copy) == State.WAITING) {
            var before = seq(copy);
            var ended = new CountDownLatch(1);
            assertThat(players.play(copy, ended::countDown)).isTrue();
            assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(seq(copy)).isGreaterThan(before + 5);
            played++;
        }
        assertThat(played).isEqualTo(3);
        assertThat(players.state(copy)).isEqualTo(State.DONE);
        assertThat(players.play(copy, () -> fail("there is nothing left to play"))).isFalse();
    }

    @Test
    void whoeverPressesTwiceLetsThemInOnceAndTheyAreHereUntilTheEnd() throws InterruptedException {
        var copy = guests.comeIn(Clock.systemUTC());
        var begin = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var players = players(_ -> begin.await());
        assertThat(players.play(copy, ended::countDown)).isTrue();
        assertThat(players.state(copy)).isEqualTo(State.PLAYING);
        assertThat(players.play(copy, () -> fail("they are in already"))).isFalse();
        await().untilAsserted(() -> assertThat(here(copy)).isGreaterThan(1));
        begin.countDown();
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(here(copy)).isZero();
        assertThat(players.state(copy)).isEqualTo(State.WAITING);
    }

    @Test
    void nobodyPlaysInAWorkshopThatPeopleOpened() {
        var room = new Room(context);
        var before = seq(room.workshop());
        var players = players(_ -> {});
        assertThat(players.state(room.workshop())).isEqualTo(State.DONE);
        assertThat(players.play(room.workshop(), () -> fail("it is no demo"))).isFalse();
        assertThat(seq(room.workshop())).isEqualTo(before);
    }

    private Players players(Players.Pause pause) {
        return new Players(
                guests.demo(Clock.systemUTC()),
                context.getBean(DemoWorkshops.class),
                workshops,
                pause);
    }

    private int here(WorkshopId workshop) {
        return workshops.find(workshop).orElseThrow().presence().screens().size();
    }

    private long seq(WorkshopId workshop) {
        return workshops.seen(workshop, Role.OBSERVER).orElseThrow().seq();
    }
}
