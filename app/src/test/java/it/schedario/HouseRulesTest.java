package it.schedario;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The house of docs/architecture.md, as rules: who may know whom. */
class HouseRulesTest {
  private static JavaClasses house;

  @BeforeAll
  static void readClasses() {
    house =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // Two artifacts that only tests use, but not among their classes.
            .withImportOption(location -> !location.contains("elasticsearch-test-plugin"))
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("it.schedario");
  }

  @Test
  void schema_knowsNoFramework() {
    check(
        classes()
            .that()
            .resideInAPackage("it.schedario.schema..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("it.schedario.schema..", "java..", "org.jspecify.annotations.."));
  }

  @Test
  void onlyApp_knowsMicronaut() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("it.schedario.schema..", "it.schedario.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micronaut..", "jakarta.inject.."));
  }

  /** A driver's types stay in the one package that speaks to it. */
  @ParameterizedTest
  @CsvSource({
    "com.mongodb.., it.schedario.store..",
    "de.bwaldvogel.., it.schedario.store.embedded..",
    "org.h2.., it.schedario.store.embedded..",
    "org.apache.lucene.., it.schedario.search.lucene..",
    "co.elastic.., it.schedario.search.elastic..",
    "graphql.., it.schedario.graphql..",
    "org.apache.pdfbox.., it.schedario.ingest.text..",
    "picocli.., it.schedario.cli..",
  })
  void driverTypes_stayInOnePackage(String driver, String home) {
    check(
        noClasses()
            .that(not(resideInAPackage(home)))
            .should()
            .dependOnClassesThat(resideInAPackage(driver)));
  }

  @Test
  void readingDocuments_knowsNeitherStoreNorIndex() {
    check(
        noClasses()
            .that()
            .resideInAPackage("it.schedario.ingest..")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                    "it.schedario.store..",
                    "it.schedario.search..",
                    "it.schedario.graphql..",
                    "it.schedario.web..",
                    "it.schedario.cli..")));
  }

  @Test
  void packages_haveNoCircles() {
    check(slices().matching("it.schedario.(*)..").should().beFreeOfCycles());
  }

  @Test
  void nullness_isSaidWithJSpecifyOnly() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.annotation..", "org.jetbrains.annotations..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.micronaut.core.annotation.Nullable"));
  }

  /** A rule about a package that does not exist yet holds as well. */
  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(house);
  }
}
