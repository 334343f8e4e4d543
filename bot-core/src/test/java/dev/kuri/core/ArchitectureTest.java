package dev.kuri.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "dev.kuri.core", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule coreKnowsNoFrameworkAndNoPlatform = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "java.sql..",
                    "javax.sql..",
                    "com.linecorp..",
                    "org.telegram..",
                    "dev.kuri.telegram..",
                    "dev.kuri.line..",
                    "dev.kuri.store..",
                    "dev.kuri.config..",
                    "dev.kuri.app..");

    @ArchTest
    static final ArchRule aTurnRunsOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("channel")
            .definedBy("dev.kuri.core.channel")
            .layer("knowledge")
            .definedBy("dev.kuri.core.knowledge")
            .layer("balance")
            .definedBy("dev.kuri.core.balance")
            .layer("quantity")
            .definedBy("dev.kuri.core.quantity")
            .layer("reminder")
            .definedBy("dev.kuri.core.reminder")
            .layer("outbox")
            .definedBy("dev.kuri.core.outbox")
            .layer("understand")
            .definedBy("dev.kuri.core.understand")
            .layer("decide")
            .definedBy("dev.kuri.core.decide")
            .layer("answer")
            .definedBy("dev.kuri.core.answer")
            .layer("turn")
            .definedBy("dev.kuri.core.turn")
            .layer("learn")
            .definedBy("dev.kuri.core.learn")
            .layer("due")
            .definedBy("dev.kuri.core.due")
            .whereLayer("due")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("learn")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("turn")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("answer")
            .mayOnlyBeAccessedByLayers("turn", "due")
            .whereLayer("decide")
            .mayOnlyBeAccessedByLayers("answer", "turn", "due", "learn")
            .whereLayer("understand")
            .mayOnlyBeAccessedByLayers("decide", "answer", "turn", "due", "learn")
            .whereLayer("reminder")
            .mayOnlyBeAccessedByLayers("understand", "decide", "answer", "turn", "due")
            .whereLayer("quantity")
            .mayOnlyBeAccessedByLayers("reminder", "understand", "decide", "answer", "turn", "due", "learn")
            .whereLayer("outbox")
            .mayOnlyBeAccessedByLayers("understand", "decide", "answer", "turn", "due", "learn")
            .whereLayer("channel")
            .mayOnlyBeAccessedByLayers(
                    "knowledge",
                    "balance",
                    "outbox",
                    "reminder",
                    "understand",
                    "decide",
                    "answer",
                    "turn",
                    "due",
                    "learn")
            .whereLayer("balance")
            .mayOnlyBeAccessedByLayers("reminder", "understand", "decide", "answer", "turn", "due")
            .whereLayer("knowledge")
            .mayOnlyBeAccessedByLayers(
                    "balance", "outbox", "reminder", "understand", "decide", "answer", "turn", "due", "learn");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("dev.kuri.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
