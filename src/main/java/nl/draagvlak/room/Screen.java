package nl.draagvlak.room;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.server.Command;
import java.util.Optional;
import java.util.function.Supplier;
import nl.draagvlak.agreement.Secretary;
import nl.draagvlak.demo.Players;
import nl.draagvlak.live.Frame;
import nl.draagvlak.live.Presence;
import nl.draagvlak.live.Watcher;
import nl.draagvlak.lobby.PersonalLink;
import nl.draagvlak.shell.ConnectionState;
import nl.draagvlak.workshop.People.Person;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;
import org.jspecify.annotations.Nullable;

/// What one participant has before them, kept up to date for as long as it is attached.
class Screen extends Composite<Div> {

    private final Participation participation;
    private final Ways ways;
    private final Secretary secretary;
    private final ConnectionState connection;
    private final RoomHeader header;
    private final StageRail rail;
    private final DiscussionBar discussion;
    private final Waits waits = new Waits();
    private final Main main = new Main();
    private Stage stage = Stage.NBAS;
    private StagePanel panel;
    private Seen around;
    private @Nullable PeopleDialog everybody;
    private Runnable stopWatching = () -> {};

    Screen(
            Participation participation,
            Supplier<PersonalLink> personalLink,
            boolean isSignedIn,
            Ways ways,
            Secretary secretary,
            Players players) {
        this.participation = participation;
        this.ways = ways;
        this.secretary = secretary;
        connection = new ConnectionState(participation.address() + "/newest", this::catchUp);
        around = participation.seen();
        var colleagues = new Colleagues(players, participation.seen().workshop());
        rail = new StageRail(participation, this::showPeople, colleagues);
        var help = new KeyHelp();
        var me = new MeMenu(participation, personalLink, isSignedIn, help);
        header = new RoomHeader(participation, connection, me);
        discussion = new DiscussionBar(participation);
        panel = panel();

        if (colleagues.isDemo()) {
            main.add(new DemoNote(participation, colleagues));
        }
        main.add(discussion, panel);
        main.addClassName("main");
        main.setId("content");
        getContent().addClassName("frame");
        getContent().add(header, rail, main, help);
        connection.shows(participation.seen().seq());
        rail.show(participation.room().presence());
        showProgress(participation.seen());
    }

    String title() {
        return participation.seen().charter().title().words();
    }

    void open(Stage wanted, Optional<String> what) {
        if (wanted != stage) {
            stage = wanted;
            showPanel();
        }
        rail.show(participation.seen(), stage);
        panel.open(what);
    }

    private void showPanel() {
        panel.closeDialogs();
        main.remove(panel);
        panel = panel();
        panel.showWaits(participation.seen(), waits);
        main.add(panel);
    }

    private StagePanel panel() {
        return participation.seen().stages().isReadable(stage)
                ? switch (stage) {
                    case LISTENING -> new ListeningPanel(participation);
                    case NBAS -> new ItemsPanel(participation, ways, new Nbas(participation));
                    case ASSUMPTIONS ->
                            new ItemsPanel(participation, ways, new Assumptions(participation));
                    case BENCHMARKS ->
                            new ItemsPanel(participation, ways, new Benchmarks(participation));
                    case DASHBOARD ->
                            new ItemsPanel(participation, ways, new Widgets(participation));
                    case AGREEMENT -> new AgreementPanel(participation, secretary);
                }
                : new LaterPanel(participation, stage);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        stopWatching =
                participation
                        .room()
                        .watch(participation.me(), participation.role(), watcher(event.getUI()));
        catchUp();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching.run();
    }

    void closeDialogs() {
        panel.closeDialogs();
        if (everybody != null) {
            everybody.close();
        }
    }

    private void showPeople() {
        everybody = new PeopleDialog(participation);
        everybody.addClosedListener(_ -> everybody = null);
        everybody.open();
    }

    /// Whether these eyes may go on looking: who was taken out leaves, and who got another role
    /// comes in again with it.
    private boolean mayLookOn(Seen seen) {
        if (!isAttached()) {
            return false;
        }
        var role = seen.people().find(participation.me()).map(Person::role);
        if (role.equals(Optional.of(participation.role()))) {
            return true;
        }
        role.ifPresentOrElse(now -> ways.comeBackAs(participation.as(now)), ways::sendAway);
        return false;
    }

    private void catchUp() {
        var seen = participation.seen();
        if (mayLookOn(seen)) {
            panel.showAll(seen);
            connection.shows(seen.seq());
            showProgress(seen);
            showAround(seen);
        }
    }

    private void showProgress(Seen seen) {
        waits.lookAgain(seen, participation.mine());
        showWaits(seen);
        rail.show(Progress.of(seen));
    }

    private void showWaits(Seen seen) {
        panel.showWaits(seen, waits);
        rail.show(waits);
    }

    private void showAround(Seen seen) {
        var hasBegun = isReadable(seen) && !isReadable(around);
        around = seen;
        if (hasBegun) {
            showPanel();
        }
        rail.show(seen, stage);
        header.show(seen);
        discussion.show(seen);
        meet(participation.room().presence());
    }

    private boolean isReadable(Seen seen) {
        return seen.stages().isReadable(stage);
    }

    private void meet(Presence present) {
        rail.show(present);
        panel.meet(present);
        if (everybody != null) {
            everybody.show(participation.seen(), present);
        }
    }

    private Watcher watcher(UI ui) {
        return new Watcher() {
            @Override
            public void see(Frame frame) {
                tell(ui, () -> show(frame));
            }

            @Override
            public void meet(Presence present) {
                tell(ui, () -> Screen.this.meet(present));
            }

            @Override
            public void end() {
                tell(ui, ways::sayGoodbye);
            }
        };
    }

    private static void tell(UI ui, Command news) {
        try {
            var _ = ui.access(news);
        } catch (UIDetachedException _) {
            // It has gone meanwhile.
        }
    }

    private void show(Frame frame) {
        if (mayLookOn(frame.seen())) {
            panel.show(frame);
            if (waits.look(frame.seen(), participation.mine(), frame.touched())) {
                showWaits(frame.seen());
            }
            rail.show(Progress.of(frame));
            connection.shows(frame.seen().seq());
            if (hasChangedAround(frame.seen())) {
                showAround(frame.seen());
            }
        }
    }

    private boolean hasChangedAround(Seen seen) {
        return !seen.people().equals(around.people())
                || !seen.lobby().equals(around.lobby())
                || !seen.stages().equals(around.stages())
                || !seen.timer().equals(around.timer())
                || !seen.agenda().equals(around.agenda());
    }
}
