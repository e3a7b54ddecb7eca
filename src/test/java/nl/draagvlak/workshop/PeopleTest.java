package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Refusal.ALREADY_JOINED;
import static nl.draagvlak.workshop.Refusal.UNKNOWN_DEPARTMENT;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static nl.draagvlak.workshop.Scenario.SANNE;
import static nl.draagvlak.workshop.Scenario.STRANGER;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static nl.draagvlak.workshop.Scenario.joined;

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
}
