package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Note.FIRST;
import static nl.draagvlak.workshop.Note.ITEM;
import static nl.draagvlak.workshop.Stance.AGREE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.workshop.People.Person;
import nl.draagvlak.workshop.Support.Pillar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Departments are called a, b, c ...; each is a word with a letter for each of its people: A
/// agrees, L can live with it, O objects, B abstains, a dot has not said it yet.
class SupportTest {

    @Test
    void aDepartmentOfThreeStandsByItself() {
        var support = support("AOB", "AAA");
        assertThat(support.pillars())
                .containsExactly(
                        pillar(new Tally(1, 0, 1, 1, 0), "a"),
                        pillar(new Tally(3, 0, 0, 0, 0), "b"));
        assertThat(support.whole()).contains(new Tally(4, 0, 1, 1, 0));
    }

    @Test
    void whoeverSaidNothingHasNotSaidItYet() {
        var whole = support("...", "..L.").whole().orElseThrow();
        assertThat(whole).isEqualTo(new Tally(0, 1, 0, 0, 6));
        assertThat(whole.said()).isEqualTo(1);
        assertThat(whole.people()).isEqualTo(7);
    }

    @Test
    void aSmallDepartmentStandsWithTheNextSmallest() {
        assertThat(support("AAAA", "O", "..A").pillars())
                .containsExactly(
                        pillar(new Tally(4, 0, 0, 0, 0), "a"),
                        pillar(new Tally(1, 0, 1, 0, 2), "b", "c"));
    }

    @Test
    void twoAndOneStandTogether() {
        var support = support("AL", "O");
        assertThat(support.pillars()).containsExactly(pillar(new Tally(1, 1, 1, 0, 0), "a", "b"));
        assertThat(support.whole()).contains(new Tally(1, 1, 1, 0, 0));
    }

    @Test
    void theyKeepTheOrderOfTheCharterWhicheverIsSmallest() {
        assertThat(together(2, 9, 1)).containsExactly("ac", "b");
        assertThat(together(1, 9, 2, 9)).containsExactly("ac", "b", "d");
        assertThat(together(9, 1, 9, 2)).containsExactly("a", "bd", "c");
    }

    @Test
    void smallOnesStandTogetherUntilTheyAreMany() {
        assertThat(together(1, 1, 5)).containsExactly("abc");
        assertThat(together(1, 1, 1, 5)).containsExactly("abc", "d");
        assertThat(together(1, 2, 1, 2)).containsExactly("abcd");
        assertThat(together(2, 2, 2)).containsExactly("abc");
        assertThat(together(5, 5, 5, 5, 5, 5, 5))
                .containsExactly("a", "b", "c", "d", "e", "f", "g");
    }

    @Test
    void aDepartmentInWhichNobodyIsStaysByItself() {
        assertThat(support("", ".", "....", "").pillars())
                .containsExactly(
                        hidden(0, "a"), pillar(new Tally(0, 0, 0, 0, 5), "b", "c"), hidden(0, "d"));
    }

    @Test
    void oneOrTwoPeopleInAllAreNotShown() {
        assertThat(support("A")).isEqualTo(new Support(List.of(hidden(1, "a")), Optional.empty()));
        assertThat(support("A", "O"))
                .isEqualTo(new Support(List.of(hidden(2, "a", "b")), Optional.empty()));
    }

    @Test
    void whereNobodyIsThereIsNothingToCount() {
        assertThat(support("", ""))
                .isEqualTo(new Support(List.of(hidden(0, "a"), hidden(0, "b")), Optional.empty()));
    }

    @Test
    void aDepartmentFindsItsPillar() {
        var support = support("AAAA", "O", "..A");
        assertThat(support.pillar(department('c'))).isEqualTo(support.pillar(department('b')));
        assertThat(support.pillar(department('z'))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "AA|O|LLLL", "|AA||OB", "A|A|O|.", "AAA|AAA|O", "A|||||BBBBB"})
    void everyNumberStandsForThreePeopleAndNobodyIsLost(String workshop) {
        var departments = workshop.split("\\|", -1);
        var pillars = support(departments).pillars();
        assertThat(pillars)
                .allMatch(pillar -> pillar.tally().isEmpty() || pillar.people() >= 3)
                .allMatch(pillar ->
                        pillar.tally().map(Tally::people).orElse(pillar.people())
                                == pillar.people());
        assertThat(pillars.stream().mapToInt(Pillar::people).sum())
                .isEqualTo(String.join("", departments).length());
        assertThat(pillars.stream().flatMap(pillar -> pillar.departments().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        charter(departments.length).departments().stream()
                                .map(Department::id)
                                .toList());
    }

    @Test
    void neitherObserversNorFacilitatorsWithoutADepartmentCount() {
        var inA = Optional.of(department('a'));
        var people =
                People.NOBODY
                        .evolve(joined(1, new Person(Role.FACILITATOR, Optional.empty())))
                        .evolve(joined(2, new Person(Role.OBSERVER, inA)))
                        .evolve(joined(3, new Person(Role.FACILITATOR, inA)))
                        .evolve(joined(4, new Person(Role.PARTICIPANT, inA)))
                        .evolve(joined(5, new Person(Role.PARTICIPANT, inA)));
        var support = Support.of(charter(1), people, _ -> Optional.of(AGREE));
        assertThat(support.whole()).contains(new Tally(3, 0, 0, 0, 0));
    }

    @Test
    void whoeverJoinsLaterIsCountedOnEveryItem() {
        var before =
                Scenario.givenAWorkshop()
                        .by(Scenario.JORIS, new Items.Proposed(ITEM, FIRST))
                        .by(Scenario.SANNE, new Stances.Taken(ITEM, 1, AGREE, Text.NONE));
        assertThat(seen(before)).isEmpty();
        var joined = Scenario.joined(Scenario.STRANGER, Scenario.MARKETING);
        var after = before.by(Scenario.STRANGER, joined);
        assertThat(seen(after)).contains(new Tally(1, 0, 0, 0, 2));
        assertThat(after.workshop().touchedBy(joined)).containsExactly(ITEM);
    }

    private static Optional<Tally> seen(Scenario scenario) {
        return scenario.workshop().seenBy(Role.OBSERVER).supports().of(ITEM).whole();
    }

    private static Support support(String... departments) {
        var people = People.NOBODY;
        var stances = new HashMap<ParticipantId, Stance>();
        for (var place = 0; place < departments.length; place++) {
            var person =
                    new Person(Role.PARTICIPANT, Optional.of(department((char) ('a' + place))));
            for (var letter : departments[place].toCharArray()) {
                var joined = joined(people.byId().size(), person);
                people = people.evolve(joined);
                stance(letter).ifPresent(stance -> stances.put(joined.who(), stance));
            }
        }
        return Support.of(
                charter(departments.length), people, who -> Optional.ofNullable(stances.get(who)));
    }

    private static Optional<Stance> stance(char letter) {
        return switch (letter) {
            case 'A' -> Optional.of(Stance.AGREE);
            case 'L' -> Optional.of(Stance.CAN_LIVE_WITH_IT);
            case 'O' -> Optional.of(Stance.OBJECT);
            case 'B' -> Optional.of(Stance.ABSTAIN);
            default -> Optional.empty();
        };
    }

    /// Which departments of these sizes share a pillar.
    private static List<String> together(int... sizes) {
        var words = new ArrayList<String>();
        for (var size : sizes) {
            words.add(".".repeat(size));
        }
        return support(words.toArray(String[]::new)).pillars().stream()
                .map(pillar ->
                        String.join(
                                "",
                                pillar.departments().stream().map(DepartmentId::value).toList()))
                .toList();
    }

    private static Pillar pillar(Tally tally, String... departments) {
        return new Pillar(ids(departments), tally.people(), Optional.of(tally));
    }

    private static Pillar hidden(int people, String... departments) {
        return new Pillar(ids(departments), people, Optional.empty());
    }

    private static List<DepartmentId> ids(String... departments) {
        return List.of(departments).stream().map(DepartmentId::new).toList();
    }

    private static DepartmentId department(char letter) {
        return new DepartmentId(String.valueOf(letter));
    }

    private static People.Joined joined(long number, Person person) {
        return new People.Joined(new ParticipantId(new UUID(5, number)), person);
    }

    private static Charter charter(int departments) {
        var all = new ArrayList<Department>();
        for (var place = 0; place < departments; place++) {
            var id = department((char) ('a' + place));
            all.add(new Department(id, Text.of(id.value()), Mark.CIRCLE));
        }
        var usual = Scenario.charter();
        return new Charter(usual.title(), usual.purpose(), all, Locale.ENGLISH, usual.currency());
    }
}
