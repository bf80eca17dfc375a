package org.saisine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of the house: who may use whom. Change it only with a reason in the commit. */
class ArchitectureTest {

    private static final String ROOT = "org.saisine";

    /** From the base up; a package may use only the rows before its own. */
    private static final List<Set<String>> ROWS = List.of(
            Set.of("web", "platform"),
            Set.of("account"),
            Set.of("publicbody", "deadline", "archive"),
            Set.of("request"),
            Set.of("letter"),
            Set.of("correspondence"),
            Set.of("reminder", "search"),
            Set.of("casefile"));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    static Stream<Arguments> packagesWithWhatTheyMayNotUse() {
        return ROWS.stream().flatMap(row -> row.stream().map(name -> Arguments.of(name, above(row, name))));
    }

    private static List<String> above(Set<String> row, String name) {
        List<String> forbidden = new ArrayList<>(row);
        forbidden.remove(name);
        ROWS.subList(ROWS.indexOf(row) + 1, ROWS.size()).forEach(forbidden::addAll);
        return forbidden;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packagesWithWhatTheyMayNotUse")
    void a_package_uses_only_the_rows_below_its_own(String name, List<String> forbidden) {
        noClasses()
                .that()
                .resideInAPackage(subtree(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        forbidden.stream().map(ArchitectureTest::subtree).toArray(String[]::new))
                .because("design.md, section 2: rows know only the rows below; news goes upward as events")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void every_package_has_its_place_in_the_plan() {
        Set<String> planned = ROWS.stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<String> built = HOUSE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0])
                .collect(Collectors.toSet());

        assertThat(planned).containsAll(built);
    }

    @Test
    void the_law_depends_on_nothing_but_the_jdk_and_the_holidays() {
        classes()
                .that()
                .resideInAPackage(subtree("deadline"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                subtree("deadline"),
                                "java.lang..",
                                "java.util..",
                                "java.math..",
                                "java.time..",
                                "java.security..",
                                "java.nio.charset..")
                        .or(resideInAPackage("de.focus_shift.jollyday.."))
                        .or(resideInAPackage("org.jspecify..")))
                .because("what the law says follows from a journal and a day: no database, no web, no container")
                .check(HOUSE);
    }

    @Test
    void nobody_asks_what_day_it_is_without_a_clock() {
        noClasses()
                .should()
                .callMethodWhere(asksTheTimeWithoutAClock())
                .because(
                        "dates are parameters and the Clock of Paris is injected at the edges: a test can then be any day")
                .check(HOUSE);
    }

    @Test
    void one_class_makes_the_clock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".platform.ParisClock")
                .should()
                .callMethodWhere(makesAClock())
                .because("two clocks could disagree about the day in Paris")
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaMethodCall> asksTheTimeWithoutAClock() {
        return DescribedPredicate.describe("asks java.time for now without a Clock", call -> {
            boolean now = call.getTarget().getName().equals("now")
                    && call.getTargetOwner().getPackageName().equals("java.time");
            return now
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
        });
    }

    private static DescribedPredicate<JavaMethodCall> makesAClock() {
        return DescribedPredicate.describe(
                "makes a system Clock",
                call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                        && call.getTarget().getName().startsWith("system"));
    }

    @Test
    void packages_are_words_that_users_say() {
        String[] technical = Stream.of("util", "utils", "common", "dto", "impl", "model", "service", "helper")
                .map(name -> ".." + name + "..")
                .toArray(String[]::new);

        noClasses()
                .should()
                .resideInAnyPackage(technical)
                .because("design.md, section 4, rule 10: a drawer named for a technique fills with everything")
                .check(HOUSE);
    }

    private static String subtree(String name) {
        return ROOT + "." + name + "..";
    }

    @Test
    void the_plan_names_no_package_twice() {
        assertThat(ROWS.stream().flatMap(Set::stream)).doesNotHaveDuplicates();
    }
}
