package org.goboundaries;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.goboundaries.analysis.Rule;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.rules.Rules;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the packages to their order: who may use whom, and which library stays at which edge. */
class ArchitectureTest {
  private static final String ROOT = "org.goboundaries";

  /** Each package and those of our own that it may use; an arrow that is not here is an error. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("source", Set.of()),
          entry("syntax", Set.of("source")),
          entry("cgo", Set.of("source", "syntax")),
          entry("knowledge", Set.of("source")),
          entry("types", Set.of("source", "syntax", "knowledge")),
          entry("flow", Set.of("source", "syntax", "cgo", "knowledge", "types")),
          entry("analysis", Set.of("source", "syntax", "cgo", "knowledge", "types", "flow")),
          entry(
              "presentation",
              Set.of("source", "syntax", "cgo", "knowledge", "types", "flow", "analysis")),
          entry(
              "rules",
              Set.of(
                  "source",
                  "syntax",
                  "cgo",
                  "knowledge",
                  "types",
                  "flow",
                  "analysis",
                  "presentation")),
          entry("catalog", Set.of("source")),
          entry("report", Set.of("source", "analysis", "catalog")),
          entry("cache", Set.of("source")),
          entry("setup", Set.of()),
          entry("config", Set.of("source")),
          entry(
              "cli", Set.of("rules", "report", "analysis", "catalog", "setup", "cache", "config")),
          entry("sonar", Set.of("source", "rules", "analysis", "catalog", "config")));

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private static final JavaClasses WITH_TESTS = new ClassFileImporter().importPackages(ROOT);

  @Test
  void everyPackageHasItsPlace() {
    Set<String> unknown = packages();
    unknown.removeAll(MAY_USE.keySet());
    assertEquals(Set.of(), unknown, "packages whose place in the order nobody has decided");
  }

  @TestFactory
  Stream<DynamicTest> dependenciesPointDownwards() {
    return packages().stream()
        .map(name -> dynamicTest(name, () -> usesOnly(name, MAY_USE.getOrDefault(name, Set.of()))));
  }

  private static void usesOnly(String name, Set<String> allowed) {
    String[] forbidden =
        MAY_USE.keySet().stream()
            .filter(other -> !other.equals(name) && !allowed.contains(other))
            .map(other -> ROOT + "." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .check(PRODUCT);
  }

  /** Which files belong together is known before anybody knows what a name means. */
  @Test
  void modulesAreReadWithoutTypes() {
    usesNoneBut("types.modules", "source", "syntax");
  }

  /** What names mean is told to it by others. */
  @Test
  void controlFlowIsDrawnWithoutTypes() {
    usesNoneBut("flow.graph", "source", "syntax");
  }

  private static void usesNoneBut(String name, String... allowed) {
    String[] packages =
        Stream.concat(Stream.of(name), Stream.of(allowed))
            .map(other -> ROOT + "." + other)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + name)
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(resideOutsideOfPackages(packages)))
        .check(PRODUCT);
  }

  /** Rows of users count everywhere: what is known comes with the analysis. */
  @Test
  void rulesAndWhatTheyAskKnowWhatUsersKnow() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".flow.(**)", ROOT + ".rules..")
        .should()
        .callMethod(Knowledge.class, "standard")
        .check(PRODUCT);
  }

  /** Everybody else asks the body of a function, whose graph knows who never returns. */
  @Test
  void controlFlowGraphsOfGoAreMadeInOnePlace() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".flow.body", ROOT + ".flow.graph")
        .should()
        .callMethodWhere(target(owner(type(ControlGraph.class))).and(target(name("of"))))
        .check(PRODUCT);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(PRODUCT);
  }

  /**
   * One search walks the graphs of calls, imports and C functions. The others with a queue of their
   * own walk no such graph: literals as they are read, moves of a value until one is lost, operands
   * of an expression; and {@code Summaries} finds components, in depth.
   */
  @Test
  void graphsAreSearchedInOnePlace() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".flow.(**)")
        .and(
            resideOutsideOfPackages(ROOT + ".flow.graph")
                .and(
                    describe(
                        "have no graph to search",
                        type ->
                            !Set.of(
                                    "CodeReader",
                                    "CallerCompleteness",
                                    "Arguments",
                                    "RecentCache",
                                    "Summaries")
                                .contains(topLevel(type).getSimpleName()))))
        .should()
        .callConstructorWhere(target(owner(type(ArrayDeque.class))))
        .check(PRODUCT);
  }

  private static JavaClass topLevel(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::topLevel).orElse(type);
  }

  /** Whoever reads a name must not have to ask which of two classes it means. */
  @Test
  void noTwoTopLevelClassesShareASimpleName() {
    Map<String, Long> shared =
        PRODUCT.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(groupingBy(JavaClass::getSimpleName, TreeMap::new, counting()));
    shared.values().removeIf(count -> count == 1);
    assertEquals(Map.of(), shared, "classes that share a simple name");
  }

  @Test
  void theGrammarIsUsedByTheBuildOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".syntax.grammar")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".syntax.grammar")
        .check(PRODUCT);
  }

  /** Who keeps results hears of all that they depend on. */
  @Test
  void analysesLookAtTheDiskInOneWay() {
    noClasses()
        .that()
        .resideInAnyPackage(
            Stream.of("source", "syntax", "cgo", "knowledge", "types", "flow", "analysis", "rules")
                .map(name -> ROOT + "." + name + "..")
                .toArray(String[]::new))
        .and()
        .resideOutsideOfPackages(ROOT + ".syntax.grammar", ROOT + ".types.export")
        // editors look by themselves, and only problems are told by modules
        .and()
        .haveNameNotMatching(
            ".*\\.source\\.(Disk|PathKind)|.*\\.analysis\\.(FolderState.*|ModuleRoot)")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.FileInputStream")
        .check(PRODUCT);
  }

  @TestFactory
  Stream<DynamicTest> librariesStayAtTheirEdge() {
    return Stream.of(
        edge("syntax.grammar", "org.antlr.."),
        edge("cli", "picocli.."),
        edge("config", "org.snakeyaml.."),
        edge("catalog", "org.commonmark.."),
        edge(List.of("setup", "report.baseline"), "org.json.."),
        edge("sonar..", "org.sonar..", "org.sonarsource.."),
        edge("sonar.ide", "org.sonarsource.sonarlint.."));
  }

  private static DynamicTest edge(String owner, String... libraries) {
    return edge(List.of(owner), libraries);
  }

  private static DynamicTest edge(List<String> owners, String... libraries) {
    String[] packages = owners.stream().map(owner -> ROOT + "." + owner).toArray(String[]::new);
    return dynamicTest(
        String.join(", ", owners),
        () ->
            noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(PRODUCT));
  }

  /** Scanners and servers lack what it is linked with. */
  @Test
  void whatEditorsNeedIsKnownByItsNameOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".sonar.ide")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".sonar.ide")
        .check(PRODUCT);
  }

  @Test
  void rulesAreFinalAndPackagePrivate() {
    classes()
        .that()
        .implement(Rule.class)
        .should()
        .haveModifier(JavaModifier.FINAL)
        .andShould()
        .bePackagePrivate()
        .check(PRODUCT);
  }

  /** What they share is presentation, or belongs further down. */
  @Test
  void thePackageOfTheRulesHoldsRulesOnly() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".rules")
        .and()
        .areTopLevelClasses()
        .and()
        .doNotHaveFullyQualifiedName(Rules.class.getName())
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .implement(Rule.class)
        .check(PRODUCT);
  }

  @Test
  void rulesHoldNoState() {
    noFields()
        .that()
        .areNotStatic()
        .should()
        .beDeclaredInClassesThat()
        .implement(Rule.class)
        .check(PRODUCT);
  }

  /**
   * But for who listens to the disk: files are read in too many places to hand it down, and one
   * process has one run with a cache.
   */
  @Test
  void nothingSharedCanBeSetAnew() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveFullName(ROOT + ".source.Disk.listener")
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage(ROOT + ".syntax.grammar")
        .should()
        .beFinal()
        .check(PRODUCT);
  }

  @Test
  void everyPackageSaysWhatMayBeNull() {
    for (JavaClass type : PRODUCT) {
      assertTrue(
          type.getPackage().isAnnotatedWith(NullMarked.class),
          () -> type.getPackageName() + " lacks a package-info.java with @NullMarked");
    }
  }

  /** A library for tests brings it along. */
  @Test
  void nobodyUsesTheOldJUnit() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.junit", "org.junit.rules..", "org.junit.runner..", "junit..")
        .check(WITH_TESTS);
  }

  /** The first part of the package names below our own: {@code syntax} of {@code syntax.parser}. */
  private static Set<String> packages() {
    Set<String> names = new TreeSet<>();
    for (JavaClass type : PRODUCT) {
      names.add(type.getPackageName().substring(ROOT.length() + 1).split("\\.")[0]);
    }
    return names;
  }
}
