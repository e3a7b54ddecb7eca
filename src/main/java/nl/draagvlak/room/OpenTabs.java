package nl.draagvlak.room;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.draagvlak.account.Visitor;
import nl.draagvlak.account.VisitorId;
import nl.draagvlak.lobby.RestingPage;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The tabs in which people have the app open: no more than ten in one browser, and none that is no
/// longer heard of.
///
/// Vaadin itself looks for such tabs only when another one of the same browser asks for something,
/// which somebody who closed their laptop never does.
@Component
public class OpenTabs implements VaadinServiceInitListener {

    /// Nobody reads more at once, and each is shown every change.
    static final int MOST = 10;

    /// Three heartbeats that did not come: the laptop is closed, the phone asleep or out of reach.
    static final Duration SILENCE = Duration.ofMinutes(5);

    /// Somebody who leaves a page comes into the next one within this.
    static final Duration BETWEEN_TABS = Duration.ofMinutes(1);

    private final Clock clock;
    private final AuthenticationContext authentication;
    private final Map<UI, Tab> tabs = new ConcurrentHashMap<>();

    /// Every session, with the moment at which a tab was last open in it.
    private final Map<VaadinSession, Instant> sessions = new ConcurrentHashMap<>();

    OpenTabs(Clock clock, AuthenticationContext authentication) {
        this.clock = clock;
        this.authentication = authentication;
    }

    /// Whose a tab is, and what the last thing was that somebody did in it.
    private record Tab(VisitorId whose, int message, Instant usedAt) {}

    @Override
    public void serviceInit(ServiceInitEvent start) {
        var service = start.getSource();
        start.addVaadinRequestInterceptor(new Usage());
        service.addSessionInitListener(begin -> sessions.put(begin.getSession(), clock.instant()));
        service.addSessionDestroyListener(end -> sessions.remove(end.getSession()));
        service.addUIInitListener(open ->
                authentication
                        .getAuthenticatedUser(Visitor.class)
                        .ifPresent(visitor -> add(open.getUI(), visitor.id())));
    }

    /// Lets go of tabs that are no longer heard of, and of sessions in which no tab is open.
    @Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void letGoOfTheSilent() {
        for (var session : sessions.keySet()) {
            var _ = session.access(() -> letGoOfTheSilent(session));
        }
    }

    private void add(UI tab, VisitorId whose) {
        tabs.put(tab, new Tab(whose, lastMessage(tab), clock.instant()));
        tab.addDetachListener(_ -> tabs.remove(tab));
        if (tabs.values().stream().filter(one -> one.whose().equals(whose)).count() > MOST) {
            leastUsed(whose, tab).ifPresent(this::putToRest);
        }
    }

    private Optional<UI> leastUsed(VisitorId whose, UI butNot) {
        return tabs.entrySet().stream()
                .filter(one -> one.getValue().whose().equals(whose))
                .filter(one -> !one.getKey().equals(butNot))
                .min(Comparator.comparing(one -> one.getValue().usedAt()))
                .map(Map.Entry::getKey);
    }

    private void putToRest(UI tab) {
        tabs.remove(tab);
        var _ =
                tab.access(() -> {
                    var session = tab.getSession();
                    var address = tab.getActiveViewLocation().getPath();
                    tab.getPage().setLocation(RestingPage.insteadOf(address));
                    close(tab);
                    if (session.getUIs().isEmpty()) {
                        end(session);
                    }
                });
    }

    private void letGoOfTheSilent(VaadinSession session) {
        for (var tab : new ArrayList<>(session.getUIs())) {
            if (tab.isClosing() || isSilent(tab)) {
                tab.accessSynchronously(() -> close(tab));
            }
        }
        if (!session.getUIs().isEmpty()) {
            sessions.replace(session, clock.instant());
        } else if (isOver(session, BETWEEN_TABS)) {
            end(session);
        }
    }

    private boolean isSilent(UI tab) {
        var heardAt = Instant.ofEpochMilli(tab.getInternals().getLastHeartbeatTimestamp());
        return heardAt.isBefore(clock.instant().minus(SILENCE));
    }

    private boolean isOver(VaadinSession session, Duration time) {
        return sessions.getOrDefault(session, Instant.MIN).isBefore(clock.instant().minus(time));
    }

    private static void close(UI tab) {
        if (!tab.isClosing()) {
            tab.close();
        }
        tab.getSession().removeUI(tab);
    }

    private static void end(VaadinSession session) {
        Optional.ofNullable(session.getSession()).ifPresent(browsers -> browsers.invalidate());
    }

    private static int lastMessage(UI tab) {
        return tab.getInternals().getLastProcessedClientToServerId();
    }

    /// Notes in which tab somebody does something, heartbeats aside.
    private final class Usage implements VaadinRequestInterceptor {

        private static final long serialVersionUID = 1;

        @Override
        public void requestStart(VaadinRequest request, @Nullable VaadinResponse response) {}

        @Override
        public void handleException(
                VaadinRequest request,
                @Nullable VaadinResponse response,
                @Nullable VaadinSession session,
                Exception e) {}

        @Override
        public void requestEnd(
                VaadinRequest request,
                @Nullable VaadinResponse response,
                @Nullable VaadinSession session) {
            var tab = UI.getCurrent();
            if (tab != null) {
                tabs.computeIfPresent(
                        tab,
                        (_, known) ->
                                known.message() == lastMessage(tab)
                                        ? known
                                        : new Tab(
                                                known.whose(), lastMessage(tab), clock.instant()));
            }
        }
    }
}
