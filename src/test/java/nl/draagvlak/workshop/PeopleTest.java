package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Refusal.ALREADY_JOINED;
import static nl.draagvlak.workshop.Refusal.FACILITATORS_ONLY;
import static nl.draagvlak.workshop.Refusal.HAS_THIS_ROLE_ALREADY;
import static nl.draagvlak.workshop.Refusal.IN_THIS_DEPARTMENT_ALREADY;
import static nl.draagvlak.workshop.Refusal.IS_IN_ALREADY;
import static nl.draagvlak.workshop.Refusal.LAST_FACILITATOR;
import static nl.draagvlak.workshop.Refusal.NOT_IN_THIS_WORKSHOP;
import static nl.draagvlak.workshop.Refusal.NO_DEPARTMENT_YET;
import static nl.draagvlak.workshop.Refusal.REMOVED;
import static nl.draagvlak.workshop.Refusal.UNKNOWN_DEPARTMENT;
import static nl.draagvlak.workshop.Refusal.UNKNOWN_PERSON;
import static nl.draagvlak.workshop.Role.FACILITATOR;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static nl.draagvlak.workshop.Scenario.OBSERVER;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.STRANGER;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static nl.draagvlak.workshop.Scenario.joined;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.workshop.People.ChangeRole;
import nl.draagvlak.workshop.People.DepartmentTaken;
import nl.draagvlak.workshop.People.Person;
import nl.draagvlak.workshop.People.Readmit;
import nl.draagvlak.workshop.People.Readmitted;
import nl.draagvlak.workshop.People.Remove;
import nl.draagvlak.workshop.People.Removed;
import nl.draagvlak.workshop.People.RoleChanged;
import nl.draagvlak.workshop.People.TakeDepartment;
import org.junit.jupiter.api.Test;

class PeopleTest {

    @Test
    void anybodyWithTheLinkJoinsForTheirDepartment() {
        givenAWorkshop().when(STRANGER, new People.Join(INBOUND)).then(joined(STRANGER, INBOUND));
    }

    @Test
    void nobodyJoinsTwice() {
        givenAWorkshop().when(SANNE, new People.Join(MARKETING)).thenRefused(ALREADY_JOINED);
    }

    @Test
    void onlyDepartmentsOfThisWorkshopCanBeJoined() {
        givenAWorkshop()
                .when(STRANGER, new People.Join(new DepartmentId("catering")))
                .thenRefused(UNKNOWN_DEPARTMENT, "department");
    }

    @Test
    void aFacilitatorChangesRoles() {
        givenAWorkshop()
                .when(FATIMA, new ChangeRole(SANNE, FACILITATOR))
                .then(new RoleChanged(SANNE, FACILITATOR));
        givenAWorkshop()
                .when(FATIMA, new ChangeRole(SANNE, Role.OBSERVER))
                .then(new RoleChanged(SANNE, Role.OBSERVER));
    }

    @Test
    void aRoleIsChangedAndTheDepartmentStays() {
        var people = givenAWorkshop(new RoleChanged(SANNE, FACILITATOR)).workshop().people();
        assertThat(people.find(SANNE)).contains(new Person(FACILITATOR, Optional.of(INBOUND)));
    }

    @Test
    void aCoFacilitatorDoesAllThatTheFirstOneDoes() {
        var workshop = givenAWorkshop(new RoleChanged(SANNE, FACILITATOR));
        workshop.when(SANNE, new Remove(FATIMA)).then(new Removed(FATIMA));
        workshop.when(SANNE, new ChangeRole(FATIMA, Role.OBSERVER))
                .then(new RoleChanged(FATIMA, Role.OBSERVER));
    }

    @Test
    void whoHasTheRoleDoesNotGetItAgain() {
        givenAWorkshop()
                .when(FATIMA, new ChangeRole(SANNE, Role.PARTICIPANT))
                .thenRefused(HAS_THIS_ROLE_ALREADY);
    }

    @Test
    void thereIsAlwaysAFacilitator() {
        givenAWorkshop()
                .when(FATIMA, new ChangeRole(FATIMA, Role.OBSERVER))
                .thenRefused(LAST_FACILITATOR);
        givenAWorkshop().when(FATIMA, new Remove(FATIMA)).thenRefused(LAST_FACILITATOR);
    }

    @Test
    void aParticipantBelongsToADepartment() {
        givenAWorkshop()
                .when(FATIMA, new ChangeRole(OBSERVER, Role.PARTICIPANT))
                .thenRefused(NO_DEPARTMENT_YET);
        givenAWorkshop(new RoleChanged(SANNE, FACILITATOR), new DepartmentTaken(FATIMA, MARKETING))
                .when(SANNE, new ChangeRole(FATIMA, Role.PARTICIPANT))
                .then(new RoleChanged(FATIMA, Role.PARTICIPANT));
    }

    @Test
    void onlyPeopleInTheWorkshopCanBeChanged() {
        givenAWorkshop()
                .when(FATIMA, new ChangeRole(STRANGER, Role.OBSERVER))
                .thenRefused(UNKNOWN_PERSON);
        givenAWorkshop().when(FATIMA, new Remove(STRANGER)).thenRefused(UNKNOWN_PERSON);
        givenAWorkshop(new Removed(SANNE))
                .when(FATIMA, new Remove(SANNE))
                .thenRefused(UNKNOWN_PERSON);
    }

    @Test
    void onlyFacilitatorsChangePeople() {
        for (var command :
                new People.Command[] {
                    new ChangeRole(JORIS, Role.OBSERVER),
                    new Remove(JORIS),
                    new Readmit(JORIS),
                    new TakeDepartment(INBOUND)
                }) {
            givenAWorkshop().when(SANNE, command).thenRefused(FACILITATORS_ONLY);
            givenAWorkshop().when(OBSERVER, command).thenRefused(FACILITATORS_ONLY);
            givenAWorkshop().when(STRANGER, command).thenRefused(NOT_IN_THIS_WORKSHOP);
        }
    }

    @Test
    void whoWasRemovedIsOutAndStaysOut() {
        var workshop = givenAWorkshop(new Removed(SANNE));
        workshop.when(SANNE, new People.Join(INBOUND)).thenRefused(REMOVED);
        workshop.when(SANNE, new Stages.CloseStage(Stage.NBAS)).thenRefused(REMOVED);
        var people = workshop.workshop().people();
        assertThat(people.find(SANNE)).isEmpty();
        assertThat(people.removed().get(SANNE)).isEqualTo(joined(SANNE, INBOUND).person());
    }

    @Test
    void whoWasRemovedByMistakeIsLetBackInAsWhatTheyWere() {
        var removed = givenAWorkshop(new RoleChanged(SANNE, Role.OBSERVER), new Removed(SANNE));
        removed.when(FATIMA, new Readmit(SANNE)).then(new Readmitted(SANNE));
        var back = removed.by(FATIMA, new Readmitted(SANNE));
        var people = back.workshop().people();
        assertThat(people.find(SANNE)).contains(new Person(Role.OBSERVER, Optional.of(INBOUND)));
        assertThat(people.hasRemoved(SANNE)).isFalse();
        back.when(FATIMA, new Remove(SANNE)).then(new Removed(SANNE));
    }

    @Test
    void whoIsLetBackInStandsWhereTheyStood() {
        var item = new ItemId(new UUID(3, 1));
        var agreed =
                givenAWorkshop(new Items.Proposed(item, new Note("Rate review call")))
                        .by(SANNE, new Stances.Taken(item, 1, Stance.AGREE, Text.NONE));
        var back = agreed.by(FATIMA, new Removed(SANNE), new Readmitted(SANNE)).workshop();
        assertThat(back.stances()).isEqualTo(agreed.workshop().stances());
    }

    @Test
    void aLobbyThatIsClosedDoesNotKeepThemOut() {
        givenAWorkshop(new Removed(SANNE), new Lobby.Closed())
                .when(FATIMA, new Readmit(SANNE))
                .then(new Readmitted(SANNE));
    }

    @Test
    void nobodyIsLetBackInWhoIsNotOut() {
        givenAWorkshop().when(FATIMA, new Readmit(SANNE)).thenRefused(IS_IN_ALREADY);
        givenAWorkshop().when(FATIMA, new Readmit(STRANGER)).thenRefused(UNKNOWN_PERSON);
        givenAWorkshop(new Removed(SANNE)).when(SANNE, new Readmit(SANNE)).thenRefused(REMOVED);
    }

    @Test
    void aFacilitatorTakesADepartmentAndAnother() {
        givenAWorkshop()
                .when(FATIMA, new TakeDepartment(MARKETING))
                .then(new DepartmentTaken(FATIMA, MARKETING));
        var taken = givenAWorkshop(new DepartmentTaken(FATIMA, MARKETING));
        assertThat(taken.workshop().people().find(FATIMA))
                .contains(new Person(FACILITATOR, Optional.of(MARKETING)));
        taken.when(FATIMA, new TakeDepartment(INBOUND)).then(new DepartmentTaken(FATIMA, INBOUND));
        taken.when(FATIMA, new TakeDepartment(MARKETING)).thenRefused(IN_THIS_DEPARTMENT_ALREADY);
        taken.when(FATIMA, new TakeDepartment(new DepartmentId("catering")))
                .thenRefused(UNKNOWN_DEPARTMENT, "department");
    }
}
