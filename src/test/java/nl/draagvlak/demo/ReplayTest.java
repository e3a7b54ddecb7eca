package nl.draagvlak.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.live.LiveWorkshop;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.log.ContributionLog;
import nl.draagvlak.workshop.Entry;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Workshop;
import nl.draagvlak.workshop.WorkshopId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What lies in the database folds into what the room shows, at any moment and in any portions.
@RunningDraagvlak
class ReplayTest {

    private final ContributionLog contributions;
    private final LiveWorkshops workshops;
    private final Guests guests;
    private final Clock now = Clock.fixed(Instant.now(), ZoneOffset.UTC);
    private WorkshopId copy = new WorkshopId(new UUID(0, 0));
    private List<Entry> stored = List.of();

    @Autowired
    ReplayTest(ApplicationContext context, ContributionLog contributions, LiveWorkshops workshops) {
        this.contributions = contributions;
        this.workshops = workshops;
        guests = new Guests(context);
    }

    @BeforeEach
    void aCopyOfTheDemo() {
        copy = guests.comeIn(now);
        var entries = new ArrayList<Entry>();
        contributions.forEach(copy, 0, entries::add);
        stored = List.copyOf(entries);
    }

    @Test
    void whatWasPlayedComesBackFromDiskWordForWord() {
        var demo = guests.demo(now);
        var played = Rehearsal.of(demo.script(Locale.ENGLISH), demo.copy(copy), now.instant());
        assertThat(stored.subList(0, played.size())).isEqualTo(played);
        assertThat(stored.size()).isEqualTo(played.size() + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1000})
    void portionsOfAnySizeFoldIntoTheSame(int portion) {
        var demo = guests.demo(now);
        var played = Rehearsal.of(demo.script(Locale.ENGLISH), demo.copy(copy), now.instant());
        var workshop = Workshop.before(copy);
        var expected = Workshop.before(copy);
        for (var from = 0; from < played.size(); from += portion) {
            var to = Math.min(from + portion, played.size());
            workshop = workshop.replay(stored.subList(from, to));
            for (var entry : played.subList(from, to)) {
                expected = expected.evolve(entry);
            }
            assertThat(workshop).isEqualTo(expected);
        }
    }

    @Test
    void theRoomShowsIt() {
        isShown(Workshop.before(copy).replay(stored), room());
    }

    @Test
    void andShowsItWhenItIsOpenedAnew() {
        var before = room();
        workshops.close(copy);
        var after = room();
        assertThat(after).isNotSameAs(before);
        isShown(Workshop.before(copy).replay(stored), after);
    }

    @Test
    void canaryOneContributionLessIsAnotherPicture() {
        var less = Workshop.before(copy).replay(stored.subList(0, stored.size() - 1));
        assertThat(less.seenBy(Role.FACILITATOR)).isNotEqualTo(room().seenBy(Role.FACILITATOR));
    }

    private LiveWorkshop room() {
        return workshops.find(copy).orElseThrow();
    }

    private static void isShown(Workshop workshop, LiveWorkshop room) {
        for (var role : Role.values()) {
            assertThat(room.seenBy(role)).isEqualTo(workshop.seenBy(role));
        }
        for (var who : workshop.people().byId().keySet()) {
            assertThat(room.mine(who)).isEqualTo(workshop.mine(who));
        }
    }
}
