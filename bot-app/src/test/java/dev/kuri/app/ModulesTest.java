package dev.kuri.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.kuri", importOptions = DoNotIncludeTests.class)
class ModulesTest {
    @ArchTest
    static final ArchRule adaptersSeeOnlyTheChannelPackageOfTheCore = noClasses()
            .that()
            .resideInAnyPackage("dev.kuri.telegram..", "dev.kuri.line..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.kuri.core.knowledge..",
                    "dev.kuri.core.outbox..",
                    "dev.kuri.core.understand..",
                    "dev.kuri.core.decide..",
                    "dev.kuri.core.answer..",
                    "dev.kuri.core.turn..");

    @ArchTest
    static final ArchRule telegramSeesNoSibling = noClasses()
            .that()
            .resideInAPackage("dev.kuri.telegram..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.kuri.line..", "dev.kuri.store..", "dev.kuri.config..", "dev.kuri.app..");

    @ArchTest
    static final ArchRule lineSeesNoSibling = noClasses()
            .that()
            .resideInAPackage("dev.kuri.line..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.kuri.telegram..", "dev.kuri.store..", "dev.kuri.config..", "dev.kuri.app..");

    @ArchTest
    static final ArchRule theStoreSeesNoSibling = noClasses()
            .that()
            .resideInAPackage("dev.kuri.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.kuri.telegram..", "dev.kuri.line..", "dev.kuri.config..", "dev.kuri.app..");

    @ArchTest
    static final ArchRule theConfigurationSeesNoSibling = noClasses()
            .that()
            .resideInAPackage("dev.kuri.config..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.kuri.telegram..", "dev.kuri.line..", "dev.kuri.store..", "dev.kuri.app..");

    @ArchTest
    static final ArchRule onlyTheApplicationReadsTheEnvironment = noClasses()
            .that()
            .resideOutsideOfPackage("dev.kuri.app..")
            .should()
            .callMethod(System.class, "getenv", String.class);
}
