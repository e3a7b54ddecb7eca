package nl.draagvlak.log;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.subject.SubjectKinds;
import nl.draagvlak.subject.nba.Nba;
import nl.draagvlak.workshop.Charter;
import nl.draagvlak.workshop.Contribution;
import nl.draagvlak.workshop.Items;
import nl.draagvlak.workshop.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContributionJsonTest {

    private static final String PROPOSED = "item.proposed";

    @Test
    void everyTypeOfContributionHasItsOwnName() {
        var names = ContributionJson.names();

        assertThat(names.keySet()).isEqualTo(typesOf(Contribution.class).collect(toSet()));
        assertThat(Set.copyOf(names.values())).hasSameSizeAs(names.values());
    }

    static Stream<Contribution> contributions() {
        return Samples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("contributions")
    void aContributionIsReadAsItWasWritten(Contribution contribution) {
        assertThat(ContributionJson.read(ContributionJson.write(contribution)))
                .isEqualTo(contribution);
    }

    @Test
    void thereIsASampleOfEveryType() {
        assertThat(ContributionJson.names().keySet())
                .allMatch(type -> Samples.of(type).isPresent());
    }

    @ParameterizedTest
    @MethodSource("contributions")
    void noFactHoldsAWordThatWasWritten(Contribution contribution) {
        assertThat(ContributionJson.write(contribution).facts()).doesNotContain("said");
    }

    @Test
    void canaryTheSamplesDoHoldWords() {
        assertThat(Samples.all().stream().map(ContributionJson::write))
                .anyMatch(halves -> halves.words().filter(w -> w.contains("said")).isPresent());
    }

    static Stream<SubjectKind<?>> kinds() {
        return SubjectKinds.all().stream();
    }

    @Test
    void everyKindOfSubjectHasItsOwnName() {
        assertThat(SubjectKinds.all()).extracting(SubjectKind::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFullSubjectIsReadAsItWasWritten(SubjectKind<?> kind) {
        var contribution = Samples.proposed(Samples.content(kind));

        assertThat(ContributionJson.read(ContributionJson.write(contribution)))
                .isEqualTo(contribution);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anEmptySubjectIsReadAsItWasWrittenAndHasNoWords(SubjectKind<?> kind) {
        var contribution = Samples.proposed(Samples.emptyContent(kind));
        var halves = ContributionJson.write(contribution);

        assertThat(ContributionJson.read(halves)).isEqualTo(contribution);
        assertThat(halves.words()).isEmpty();
    }

    @Test
    void aTextIsANumberOnDiskAndNoTextIsNull() {
        var written = ContributionJson.write(Samples.proposed(Samples.content(Nba.KIND)));
        var empty = ContributionJson.write(Samples.proposed(Samples.emptyContent(Nba.KIND)));

        assertThat(written.facts()).contains("\"name\":0", "\"description\":1");
        assertThat(empty.facts()).contains("\"name\":null", "\"description\":null");
    }

    @Test
    void erasedWordsReadAsErasedAndThoseNeverWrittenAsNone() {
        var sample = (Charter.Opened) Samples.of(Charter.Opened.class).orElseThrow();
        var charter = sample.charter();
        var halves =
                ContributionJson.write(
                        new Charter.Opened(
                                new Charter(
                                        charter.title(),
                                        Text.NONE,
                                        charter.departments(),
                                        charter.language(),
                                        charter.currency())));

        var read = (Charter.Opened) ContributionJson.read(withoutWords(halves));

        assertThat(read.charter().title()).isEqualTo(Text.ERASED);
        assertThat(read.charter().departments().getFirst().name()).isEqualTo(Text.ERASED);
        assertThat(read.charter().purpose()).isEqualTo(Text.NONE);
    }

    @Test
    void anItemOutlivesItsWords() {
        var halves = ContributionJson.write(Samples.proposed(Samples.content(Nba.KIND)));

        var read = (Items.Proposed) ContributionJson.read(withoutWords(halves));

        var nba = (Nba) read.content();
        assertThat(nba.name()).isEqualTo(Text.ERASED);
        assertThat(nba.type()).isEqualTo(Nba.Type.SALES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "unknown property      | stage.opened  | {\"stage\":\"NBAS\",\"more\":1}",
                "missing property      | stage.opened  | {}",
                "duplicate key         | stage.opened  | {\"stage\":\"NBAS\",\"stage\":\"NBAS\"}",
                "wrong enum            | stage.opened  | {\"stage\":\"LUNCH\"}",
                "enum in another case  | stage.opened  | {\"stage\":\"nbas\"}",
                "number for an enum    | stage.opened  | {\"stage\":0}",
                "number as enum string | stage.opened  | {\"stage\":\"0\"}",
                "empty string          | stage.opened  | {\"stage\":\"\"}",
                "null                  | stage.opened  | {\"stage\":null}",
                "trailing tokens       | stage.opened  | {\"stage\":\"NBAS\"} {}",
                "trailing comma        | stage.opened  | {\"stage\":\"NBAS\",}",
                "a list                | stage.opened  | [\"NBAS\"]",
                "nothing               | stage.opened  | null",
                "id that is none       | person.joined |"
                        + " {\"who\":\"x\",\"person\":{\"role\":\"OBSERVER\",\"department\":null}}",
                "number for an id      | person.joined |"
                        + " {\"who\":1,\"person\":{\"role\":\"OBSERVER\",\"department\":null}}",
                "number for a code     | person.joined |"
                    + " {\"who\":\"00000000-0000-0000-0000-000000000001\",\"person\":{\"role\":\"OBSERVER\",\"department\":1}}",
            })
    void whatCannotHaveBeenWrittenIsNotRead(String what, String type, String facts) {
        assertThatThrownBy(() -> read(type, facts, Optional.empty()))
                .as(what)
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void canaryWhatCanHaveBeenWrittenIsRead() {
        assertThat(read("stage.opened", "{\"stage\":\"NBAS\"}", Optional.empty())).isNotNull();
        assertThat(
                        read(
                                "person.joined",
                                "{\"who\":\"00000000-0000-0000-0000-000000000001\","
                                        + "\"person\":{\"role\":\"OBSERVER\",\"department\":null}}",
                                Optional.empty()))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"kind\":\"nba\"         | \"kind\":\"nbb\"",
                "\"kindVersion\":2        | \"kindVersion\":3",
                "\"kindVersion\":2        | \"kindVersion\":1",
                "\"kindVersion\":2        | \"kindVersion\":0",
                "\"kindVersion\":2        | \"kindVersion\":\"2\"",
                "\"kindVersion\":2        | \"kindVersion\":2.0",
                "\"name\":0               | \"name\":\"0\"",
                "\"name\":0               | \"name\":0.0",
                "\"name\":0               | \"name\":99",
                "\"name\":0               | \"name\":-1",
                "\"name\":0               | \"nome\":0",
                "\"name\":0,              | ~~",
                "\"name\":0,              | \"name\":0,\"name\":0,",
                "\"name\":0,              | \"name\":0,\"more\":0,",
                "\"type\":\"SALES\"   | \"type\":\"sales\"",
                "\"type\":\"SALES\"   | \"type\":1",
                "\"type\":\"SALES\"   | \"type\":null",
                "\"validTo\":\"2027-02-28\" | \"validTo\":\"2027-02-30\"",
                "\"validTo\":\"2027-02-28\" | \"validTo\":\"28-02-2027\"",
                "\"validTo\":\"2027-02-28\" | \"validTo\":20270228",
                "\"validTo\":\"2027-02-28\" | \"validTo\":[2027,2,28]",
                "\"INBOUND_CALL\"        | 0",
                "\"INBOUND_CALL\"        | null",
            })
    void aSubjectThatCannotHaveBeenWrittenIsNotRead(String right, String wrong) {
        var halves = ContributionJson.write(Samples.proposed(Samples.content(Nba.KIND)));
        assertThat(halves.facts()).contains(right);
        var facts = halves.facts().replace(right, wrong);

        assertThatThrownBy(() -> read(PROPOSED, facts, halves.words()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void anUnknownNameOrVersionIsNotRead() {
        assertThatThrownBy(() -> read("stage.burnt", "{}", Optional.empty()))
                .hasMessageContaining("stage.burnt");
        var future = new ContributionJson.Name("stage.opened", 99);
        var halves = new ContributionJson.Halves(future, "{\"stage\":\"NBAS\"}", Optional.empty());
        assertThatThrownBy(() -> ContributionJson.read(halves)).hasMessageContaining("99");
    }

    private static Contribution read(String type, String facts, Optional<String> words) {
        var name = new ContributionJson.Name(type, 1);
        return ContributionJson.read(new ContributionJson.Halves(name, facts, words));
    }

    private static ContributionJson.Halves withoutWords(ContributionJson.Halves halves) {
        return new ContributionJson.Halves(halves.name(), halves.facts(), Optional.empty());
    }

    /// The records at the ends of a sealed tree.
    private static Stream<Class<?>> typesOf(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(ContributionJsonTest::typesOf)
                : Stream.of(type);
    }
}
