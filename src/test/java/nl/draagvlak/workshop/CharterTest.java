package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Refusal.ALREADY_OPENED;
import static nl.draagvlak.workshop.Refusal.DEPARTMENTS_ALIKE;
import static nl.draagvlak.workshop.Refusal.DEPARTMENTS_MISSING;
import static nl.draagvlak.workshop.Refusal.MISSING;
import static nl.draagvlak.workshop.Refusal.NOT_OPENED_YET;
import static nl.draagvlak.workshop.Refusal.ONE_LINE_ONLY;
import static nl.draagvlak.workshop.Refusal.TOO_LONG;
import static nl.draagvlak.workshop.Refusal.TOO_MANY_DEPARTMENTS;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static nl.draagvlak.workshop.Scenario.charter;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static nl.draagvlak.workshop.Scenario.givenNothing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.workshop.People.Person;
import org.junit.jupiter.api.Test;

class CharterTest {

    @Test
    void whoeverOpensAWorkshopFacilitatesIt() {
        givenNothing()
                .when(FATIMA, new Charter.Open(charter()))
                .then(
                        new Charter.Opened(charter()),
                        new People.Joined(FATIMA, new Person(Role.FACILITATOR, Optional.empty())),
                        new Stages.StageOpened(Stage.LISTENING),
                        new Stages.StageOpened(Stage.NBAS));
    }

    @Test
    void aWorkshopIsOpenedOnce() {
        givenAWorkshop().when(FATIMA, new Charter.Open(charter())).thenRefused(ALREADY_OPENED);
    }

    @Test
    void nothingHappensInAWorkshopThatIsNotOpened() {
        givenNothing().when(FATIMA, new People.Join(MARKETING)).thenRefused(NOT_OPENED_YET);
    }

    @Test
    void aWorkshopHasATitle() {
        opening(titled("")).thenRefused(MISSING, "title");
        opening(titled("x".repeat(81))).thenRefused(TOO_LONG, "title");
        opening(titled("two\nlines")).thenRefused(ONE_LINE_ONLY, "title");
    }

    @Test
    void aWorkshopHasDepartmentsThatCanBeToldApart() {
        opening(with()).thenRefused(DEPARTMENTS_MISSING, "departments");
        opening(with(department("it", " ", Mark.SQUARE)))
                .thenRefused(DEPARTMENTS_MISSING, "departments");
        opening(with(department("a", "IT", Mark.SQUARE), department("b", "it", Mark.PLUS)))
                .thenRefused(DEPARTMENTS_ALIKE, "departments");
        opening(with(department("a", "IT", Mark.SQUARE), department("b", "Legal", Mark.SQUARE)))
                .thenRefused(DEPARTMENTS_ALIKE, "departments");
        var marks = Stream.concat(Arrays.stream(Mark.values()), Stream.of(Mark.CIRCLE));
        opening(with(marks.map(CharterTest::numbered).toArray(Department[]::new)))
                .thenRefused(TOO_MANY_DEPARTMENTS, "departments");
    }

    private static Scenario.Outcome opening(Charter charter) {
        return givenNothing().when(FATIMA, new Charter.Open(charter));
    }

    private static Charter titled(String title) {
        var usual = charter();
        return new Charter(
                Text.of(title),
                usual.purpose(),
                usual.departments(),
                usual.language(),
                usual.currency());
    }

    private static Charter with(Department... departments) {
        var usual = charter();
        return new Charter(
                usual.title(),
                usual.purpose(),
                List.of(departments),
                usual.language(),
                usual.currency());
    }

    private static Department department(String id, String name, Mark mark) {
        return new Department(new DepartmentId(id), Text.of(name), mark);
    }

    private static Department numbered(Mark mark) {
        return department(mark.name(), mark.name(), mark);
    }
}
