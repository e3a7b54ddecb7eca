package nl.draagvlak;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Arrows run one way, and each framework has its place.
class ArchitectureTest {

    private static final JavaClasses DRAAGVLAK =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("nl.draagvlak");

    /// Each knows the ones before it only.
    private static final List<String> THE_WAY_OF_A_WISH =
            List.of("estimate", "workshop", "subject", "log", "live");

    private static final String[] AROUND_IT = {
        "room",
        "history",
        "agreement",
        "api",
        "lobby",
        "demo",
        "impact",
        "account",
        "shell",
        "sheet"
    };

    private static final String[] WITH_SCREENS = {
        "room", "history", "shell", "impact", "account", "lobby"
    };

    private static final String[] WITH_TABLES = {"log", "lobby", "demo", "account", "agreement"};

    private static final String[] WITH_QUERIES = {
        "log", "lobby", "demo", "account", "agreement", "database"
    };

    private static final String[] BEHIND_THE_BLIND = {
        "room", "history", "agreement", "api", "lobby", "account", "shell", "sheet"
    };

    static Stream<ArchRule> rules() {
        return Stream.of(
                        Stream.of(
                                knowsNothingBut("estimate", "estimate"),
                                knowsNothingBut("workshop", "workshop", "estimate"),
                                knowsNothingBut("subject", "subject", "workshop", "estimate"),
                                noneOfOurs("database", AROUND_IT),
                                noneOfOurs("database", THE_WAY_OF_A_WISH.toArray(String[]::new)),
                                onlyIn("com.vaadin..", WITH_SCREENS),
                                onlyIn("nl.draagvlak.tables..", WITH_TABLES),
                                onlyIn("org.jooq..", WITH_QUERIES),
                                doesNotKnowTheWorkshop(BEHIND_THE_BLIND),
                                slices().matching("nl.draagvlak.(*)..").should().beFreeOfCycles()),
                        THE_WAY_OF_A_WISH.stream().map(each -> noneOfOurs(each, AROUND_IT)),
                        THE_WAY_OF_A_WISH.stream()
                                .limit(THE_WAY_OF_A_WISH.size() - 1)
                                .map(each -> noneOfOurs(each, after(each))))
                .flatMap(rule -> rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(DRAAGVLAK);
    }

    /// The same rules, about packages that may do what these forbid.
    static Stream<ArchRule> wrongRules() {
        return Stream.of(
                knowsNothingBut("subject", "subject"),
                knowsNothingBut("log", "log", "subject", "workshop", "estimate"),
                noneOfOurs("live", "log"),
                onlyIn("com.vaadin..", "shell"),
                onlyIn("nl.draagvlak.tables..", "lobby"),
                onlyIn("org.jooq..", "lobby"),
                doesNotKnowTheWorkshop("live"));
    }

    @ParameterizedTest
    @MethodSource("wrongRules")
    void canaryAWrongRuleDoesNotHold(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(DRAAGVLAK)).isInstanceOf(AssertionError.class);
    }

    @Test
    void canaryThereIsSomethingToCheck() {
        assertThat(THE_WAY_OF_A_WISH)
                .allMatch(name ->
                        DRAAGVLAK.stream()
                                .anyMatch(type ->
                                        type.getPackageName().startsWith("nl.draagvlak." + name)));
    }

    private static ArchRule knowsNothingBut(String name, String... others) {
        var known =
                Stream.concat(
                        Stream.of("java..", "org.pcollections..", "org.jspecify.."),
                        Stream.of(others).map(ArchitectureTest::in));
        return classes()
                .that()
                .resideInAPackage(in(name))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known.toArray(String[]::new));
    }

    private static ArchRule noneOfOurs(String name, String... forbidden) {
        return noClasses()
                .that()
                .resideInAPackage(in(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in(forbidden));
    }

    private static ArchRule onlyIn(String framework, String... names) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(in(names))
                .and()
                .resideOutsideOfPackage("nl.draagvlak.tables..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(framework);
    }

    private static ArchRule doesNotKnowTheWorkshop(String... names) {
        return noClasses()
                .that()
                .resideInAnyPackage(in(names))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Workshop.class)
                .because("it may know what is Seen, not the whole");
    }

    private static String[] after(String name) {
        var place = THE_WAY_OF_A_WISH.indexOf(name);
        return THE_WAY_OF_A_WISH
                .subList(place + 1, THE_WAY_OF_A_WISH.size())
                .toArray(String[]::new);
    }

    private static String[] in(String... names) {
        return Stream.of(names).map(ArchitectureTest::in).toArray(String[]::new);
    }

    private static String in(String name) {
        return "nl.draagvlak." + name + "..";
    }
}
