package nl.draagvlak.live;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import nl.draagvlak.log.ContributionLog;
import nl.draagvlak.log.Durability;
import nl.draagvlak.log.Moments;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Submission;
import nl.draagvlak.workshop.WorkshopId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/// The rooms that are in use; a workshop is read from the log when somebody first comes in, and
/// again after nobody was in its room for a while.
@Service
public class LiveWorkshops {

    private static final Logger log = LoggerFactory.getLogger(LiveWorkshops.class);

    /// Longer than the breaks between two looks at a list of workshops or at what was released, and
    /// short enough that a day of workshops does not stay in memory.
    static final Duration QUIET = Duration.ofMinutes(10);

    private final ContributionLog contributions;
    private final Durability durability;
    private final Clock clock;
    private final int pace;
    private final ConcurrentMap<WorkshopId, LiveWorkshop> open = new ConcurrentHashMap<>();

    /// One person may wish `pace` things in a second.
    LiveWorkshops(
            ContributionLog contributions,
            Durability durability,
            Clock clock,
            @Value("${draagvlak.pace}") int pace) {
        this.contributions = contributions;
        this.durability = durability;
        this.clock = clock;
        this.pace = pace;
    }

    /// Makes a workshop of which this is the first wish.
    public Decision open(WorkshopId id, Submission first) {
        try {
            var room = find(id);
            if (room.isEmpty()) {
                contributions.create(id);
            }
            return room.orElseGet(() -> enter(id)).submit(first);
        } catch (DataAccessException e) {
            log.error("Workshop {} could not be opened: {}", id.value(), e.getMessage());
            return Decision.refused(Refusal.DATABASE_AWAY);
        }
    }

    /// The answer to a wish; empty when there is no such workshop.
    public Optional<Decision> submit(WorkshopId id, Submission submission) {
        try {
            return find(id).map(room -> room.submit(submission));
        } catch (DataAccessException e) {
            log.error("Workshop {} could not be read: {}", id.value(), e.getMessage());
            return Optional.of(Decision.refused(Refusal.DATABASE_AWAY));
        }
    }

    /// What people of this role may know; empty when there is no such workshop.
    public Optional<Seen> seen(WorkshopId id, Role viewer) {
        return find(id).map(room -> room.seenBy(viewer)).filter(seen -> seen.seq() > 0);
    }

    /// The room of this workshop; empty when there is no such workshop.
    public Optional<LiveWorkshop> find(WorkshopId id) {
        var room = open.get(id);
        if (room != null) {
            return Optional.of(room.used());
        }
        return contributions.has(id) ? Optional.of(enter(id)) : Optional.empty();
    }

    /// Ends the room of a workshop that is no longer in the log, and tells who still has it open.
    public void close(WorkshopId id) {
        Optional.ofNullable(open.remove(id)).ifPresent(LiveWorkshop::close);
    }

    /// Whether somebody has a workshop open now.
    public boolean isVisited(WorkshopId id) {
        return Optional.ofNullable(open.get(id))
                .filter(room -> !room.presence().screens().isEmpty())
                .isPresent();
    }

    /// Lets go of the rooms that nobody has been in for a while.
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void leaveQuietRooms() {
        for (var id : open.keySet()) {
            open.computeIfPresent(id, (_, room) -> room.leave(QUIET) ? null : room);
        }
    }

    /// Ends the rounds whose time is up, or in which everybody has answered.
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void wishWhatIsDue() {
        open.values().forEach(LiveWorkshop::wishWhatIsDue);
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        open.values().forEach(LiveWorkshop::end);
    }

    private LiveWorkshop enter(WorkshopId id) {
        return open.computeIfAbsent(id, this::read);
    }

    /// The room after one that was left: while it is being left, this waits until it is gone.
    private LiveWorkshop enterAgain(WorkshopId id) {
        return open.compute(id, (_, room) -> room == null || room.isLeft() ? read(id) : room);
    }

    private Turnstile turnstile() {
        return new Turnstile(pace, Duration.ofSeconds(1), clock);
    }

    private LiveWorkshop read(WorkshopId id) {
        var room =
                new LiveWorkshop(
                        new Moments(contributions, id),
                        contributions,
                        durability,
                        turnstile(),
                        clock,
                        () -> enterAgain(id));
        // What came due while nobody was there comes before all that people do now.
        room.wishWhatIsDue();
        room.start();
        return room;
    }
}
