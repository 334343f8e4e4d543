package dev.kuri.balance;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;

@AnalyzeClasses(packages = "dev.kuri.balance", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule seesOnlyTheBalancePackageOfKuri = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("dev.kuri..")
                    .and(not(resideInAnyPackage("dev.kuri.balance..", "dev.kuri.core.balance"))));

    @ArchTest
    static final ArchRule providersDoNotKnowEachOther = slices().matching("dev.kuri.balance.(airalo|esimgo|esimaccess)")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule nothingNeedsTheDemo = noClasses()
            .that()
            .resideOutsideOfPackage("dev.kuri.balance.demo")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.kuri.balance.demo");

    @ArchTest
    static final ArchRule onlyTheGuardKnowsTheBreaker = noClasses()
            .that()
            .resideOutsideOfPackage("dev.kuri.balance.guard")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.resilience4j..");

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
