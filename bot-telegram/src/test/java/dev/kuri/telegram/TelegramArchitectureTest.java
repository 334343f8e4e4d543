package dev.kuri.telegram;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.kuri.telegram", importOptions = ImportOption.DoNotIncludeTests.class)
final class TelegramArchitectureTest {
    @ArchTest
    static final ArchRule seesOnlyTheChannelPackageOfKuri = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("dev.kuri..")
                    .and(not(resideInAPackage("dev.kuri.telegram.."))
                            .and(not(resideInAPackage("dev.kuri.core.channel")))));
}
