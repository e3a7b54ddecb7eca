package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.Department;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Lobby;
import nl.draagvlak.workshop.People;
import nl.draagvlak.workshop.Role;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;

@RunningDraagvlak
class PeopleDialogTest {

    private Room room;
    private Room.Person fatima;
    private Room.Person ann;
    private Room.Person bob;

    @BeforeEach
    void annAndBobAreIn(@Autowired ApplicationContext context) {
        room = new Room(context);
        fatima = room.facilitator();
        ann = room.participant("Ann de Wit", MARKETING);
        bob = room.participant("Bob Jansen", INBOUND);
    }

    @AfterEach
    void leave() {
        Room.leave();
    }

    @Test
    void everybodySeesWhoTakesPartInWhichRoleAndWhetherTheyAreHere() {
        open(ann);
        assertThat(_get(PeopleDialog.class).getHeaderTitle()).isEqualTo("3 people, 1 here now");
        assertThat(groups())
                .contains("Ann de Wit", "Bob Jansen", "Fatima El Amrani", "Facilitator")
                .contains("\"here\":true", "\"here\":false", "\"mine\":true");
    }

    @Test
    void aParticipantAndAnObserverChangeNobody() {
        for (var person : new Room.Person[] {ann, room.observer("Olga Visser")}) {
            open(person);
            choose(bob);
            _assertNone(PersonCard.class);
            _assertNone(Button.class, one -> one.withText("Close the lobby"));
            Room.leave();
        }
    }

    @Test
    void theFacilitatorMakesSomebodyAFacilitatorAndAnObserverAndAParticipantAgain() {
        open(fatima);
        choose(bob);
        for (var role : new Role[] {Role.FACILITATOR, Role.OBSERVER, Role.PARTICIPANT}) {
            click("Make " + role.name().toLowerCase(Locale.ROOT));
            assertThat(roleOf(bob)).contains(role);
            awaitSeen(() ->
                    _assertNone(
                            Button.class,
                            one -> one.withText("Make " + role.name().toLowerCase(Locale.ROOT))));
        }
        click("Everybody");
        _assertNone(PersonCard.class);
        click("Close");
        _assertNone(PeopleDialog.class);
    }

    @Test
    void removingAsksFirst() {
        open(fatima);
        choose(bob);
        click("Remove…");
        _get(ConfirmDialog.class).close();
        assertThat(roleOf(bob)).isPresent();

        click("Remove…");
        ComponentUtil.fireEvent(
                _get(ConfirmDialog.class),
                new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), true));
        assertThat(roleOf(bob)).isEmpty();
        awaitSeen(() -> {
            _assertNone(PersonCard.class);
            assertThat(groups()).doesNotContain("Bob Jansen");
        });
    }

    @Test
    void whoWasRemovedStandsAtTheEndAndIsLetBackIn() {
        open(fatima);
        _assertNone(RemovedPeople.class);
        room.submit(fatima, new People.Remove(bob.id()));
        awaitSeen(() ->
                _assertOne(
                        _get(RemovedPeople.class), Span.class, one -> one.withText("Bob Jansen")));
        click("Let back in");
        assertThat(roleOf(bob)).contains(Role.PARTICIPANT);
        awaitSeen(() -> {
            _assertNone(RemovedPeople.class);
            assertThat(groups()).contains("Bob Jansen");
        });
        Room.leave();
        room.show(bob, "nbas");
        _assertOne(Screen.class);
    }

    @Test
    void onlyFacilitatorsSeeWhoWasRemoved() {
        room.submit(fatima, new People.Remove(bob.id()));
        for (var person : new Room.Person[] {ann, room.observer("Olga Visser")}) {
            open(person);
            _assertNone(RemovedPeople.class);
            Room.leave();
        }
    }

    @Test
    void theLastFacilitatorStays() {
        open(fatima);
        choose(fatima);
        click("Make observer");
        assertThat(roleOf(fatima)).contains(Role.FACILITATOR);
        _assertOne(Notification.class);
    }

    @Test
    void aFacilitatorSpeaksForADepartment() {
        open(fatima);
        choose(bob);
        _assertNone(Button.class, one -> one.withText("Speak for it"));
        click("Everybody");
        choose(fatima);
        click("Speak for it");
        assertThat(departmentOf(fatima)).isEmpty();
        assertThat(_get(Select.class).getErrorMessage()).isEqualTo("Choose a department.");
        assertThat(_get(Select.class).isInvalid()).isTrue();

        chooseFirstDepartment();
        click("Speak for it");
        assertThat(departmentOf(fatima)).contains(MARKETING);
    }

    @Test
    void theFacilitatorClosesTheLobbyAndOpensItAgain() {
        open(fatima);
        click("Close the lobby");
        assertThat(room.seen().lobby().isOpen()).isFalse();
        awaitSeen(() -> click("Open the lobby"));
        assertThat(room.seen().lobby().isOpen()).isTrue();
    }

    @Test
    void everybodySeesLiveThatTheLobbyWasClosed() {
        open(ann);
        _assertOne(
                Span.class,
                one ->
                        one.withText(
                                "The lobby is open: people can join with the link or the code."));
        room.submit(fatima, new Lobby.Close());
        awaitSeen(() ->
                _assertOne(
                        Span.class,
                        one -> one.withText("The lobby is closed: nobody new can join.")));
    }

    @Test
    void anOpenScreenTakesOnTheNewRoleAtOnce() {
        room.submit(bob, new Propose(new ItemId(UUID.randomUUID()), SampleNba.rateReviewCall()));
        room.show(ann, "nbas/new");
        _assertOne(ProposeDialog.class);
        room.submit(fatima, new People.ChangeRole(ann.id(), Role.OBSERVER));
        awaitSeen(() -> _assertNone(Button.class, one -> one.withText("Propose")));
        _assertOne(ItemsPanel.class);

        room.submit(fatima, new People.ChangeRole(ann.id(), Role.FACILITATOR));
        awaitSeen(() -> _assertOne(ProposeDialog.class));
        assertThat(room.screensOf(ann)).isEqualTo(1);
    }

    @Test
    void theScreensOfSomebodyWhoWasRemovedAreEmptyAndTheyAreAway() {
        room.show(ann, "nbas");
        assertThat(room.screensOf(ann)).isEqualTo(1);
        room.submit(fatima, new People.Remove(ann.id()));
        awaitSeen(() -> {
            _assertNone(ItemsPanel.class);
            assertThat(room.screensOf(ann)).isZero();
        });
        Room.leave();
        room.show(ann, "nbas");
        _assertNone(ItemsPanel.class);
    }

    @SuppressWarnings("unchecked") // the class of a component does not say of what
    private void chooseFirstDepartment() {
        Select<Department> departments = _get(Select.class);
        _setValue(departments, room.seen().charter().departments().getFirst());
    }

    @Test
    void everybodyGetsTheirOwnPersonalLink() {
        for (var person : new Room.Person[] {ann, fatima, room.observer("Olga Visser")}) {
            room.show(person, "nbas");
            _click(_get(Button.class, one -> one.withText("Continue on another device")));
            var dialog = _get(PersonalLinkDialog.class);
            _assertOne(
                    dialog,
                    Paragraph.class,
                    one -> one.withPredicate(line -> line.getText().contains("/continue/")));
            _click(_get(dialog, Button.class, one -> one.withText("Close")));
            _assertNone(PersonalLinkDialog.class);
            Room.leave();
        }
    }

    private void open(Room.Person person) {
        room.show(person, "nbas");
        _fireDomEvent(_get(PresenceList.class), "people");
    }

    private static void choose(Room.Person person) {
        var event = JsonNodeFactory.instance.objectNode();
        event.put("event.detail", person.id().value().toString());
        _fireDomEvent(_get(PeopleList.class), "choose", event);
    }

    private static void click(String words) {
        _click(_get(_get(PeopleDialog.class), Button.class, one -> one.withText(words)));
    }

    private static String groups() {
        return _get(PeopleList.class).getElement().getPropertyRaw("groups").toString();
    }

    private Optional<Role> roleOf(Room.Person person) {
        return room.seen().people().find(person.id()).map(People.Person::role);
    }

    private Optional<DepartmentId> departmentOf(Room.Person person) {
        return room.seen().people().find(person.id()).flatMap(People.Person::department);
    }

    private static void awaitSeen(ThrowingRunnable eyes) {
        Awaitility.await()
                .pollInSameThread()
                .untilAsserted(() -> {
                    MockVaadin.clientRoundtrip(true);
                    eyes.run();
                });
    }
}
