package org.goboundaries.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Sonar's test kit brings JUnit 4 onto the class path: a test of it would never be run. */
class TestCodeTest {
  @Test
  void noTestUsesJUnit4() {
    var tests =
        new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.goboundaries");
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.junit",
            "org.junit.rules..",
            "org.junit.runner..",
            "org.junit.runners..",
            "junit..",
            "org.hamcrest..")
        .because("only JUnit Jupiter runs here")
        .check(tests);
  }
}
