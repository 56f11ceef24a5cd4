package org.goboundaries.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sonarsource.sonarlint.core.rpc.protocol.backend.rules.GetStandaloneRuleDescriptionParams;
import org.sonarsource.sonarlint.core.rpc.protocol.backend.rules.GetStandaloneRuleDescriptionResponse;
import org.sonarsource.sonarlint.core.rpc.protocol.client.issue.IssueLocationDto;
import org.sonarsource.sonarlint.core.rpc.protocol.client.issue.QuickFixDto;
import org.sonarsource.sonarlint.core.rpc.protocol.client.issue.RaisedIssueDto;

/** What a person sees who has the plugin in an editor that is connected to no server. */
class StandaloneIT {
  private static final String REPOSITORY = "go-boundaries:";
  @TempDir private Path folder;
  private Workfolder work;
  private Backend backend;
  private final PrintStream stdout = System.out;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void start() throws Exception {
    System.setOut(new PrintStream(printed, true));
    work = new Workfolder(Files.createDirectories(folder.resolve("m")).toRealPath());
    work.save("go.mod", Samples.MODULE);
    work.save("guard.go", Samples.GUARD);
    work.save("work.go", Samples.CALLED);
    work.save("handler.go", Samples.HANDLER);
    work.save("through.go", Samples.THROUGH);
    Path cases = Path.of("rules/unmasked-cgo-signal/cases/files");
    for (String name : List.of("go.mod", "main.go", "device.c", "device.h")) {
      work.save("c/" + name, new Workfolder(cases).text(name));
    }
    backend = Backend.standalone(work, folder.resolve("home"));
  }

  @AfterEach
  void stop() throws Exception {
    backend.close();
    System.setOut(stdout);
    assertEquals("", printed.toString(), "the language server speaks its protocol there");
  }

  private static Predicate<List<RaisedIssueDto>> count(int wanted) {
    return issues -> issues.size() == wanted;
  }

  @Test
  void aFindingHasItsPathThroughOtherFiles() {
    RaisedIssueDto issue = backend.open("guard.go", count(1)).get(0);
    assertEquals(REPOSITORY + "recover-outside-direct-defer", issue.getRuleKey());
    assertTrue(issue.getPrimaryMessage().contains("called, not deferred"));
    assertEquals("4:11-4:20", range(issue));
    List<IssueLocationDto> steps = issue.getFlows().get(0).getLocations();
    assertEquals(1, steps.size());
    assertEquals("called here, not deferred", steps.get(0).getMessage());
    assertEquals(work.uri("work.go"), steps.get(0).getFileUri());
    assertEquals(4, steps.get(0).getTextRange().getStartLine());
  }

  @Test
  void stepsComeTheLastOneFirstForTheyAreShownBackwards() {
    RaisedIssueDto issue = backend.open("through.go", count(1)).get(0);
    assertEquals(
        List.of("\"runtime.Goexit\" is called here", "a handler by its parameters"),
        issue.getFlows().get(0).getLocations().stream().map(IssueLocationDto::getMessage).toList());
  }

  private static String range(RaisedIssueDto issue) {
    var range = issue.getTextRange();
    return range.getStartLine()
        + ":"
        + range.getStartLineOffset()
        + "-"
        + range.getEndLine()
        + ":"
        + range.getEndLineOffset();
  }

  @Test
  void findingsFollowWhatIsTyped() {
    backend.open("guard.go", count(1));
    backend.type("guard.go", Samples.GUARD.replace("recover()", "println()"), count(0));
    backend.type("guard.go", Samples.GUARD + "\nfunc half( {", count(0));
    RaisedIssueDto again = backend.type("guard.go", "\n\n" + Samples.GUARD, count(1)).get(0);
    assertEquals("6:11-6:20", range(again));
  }

  /** By the same comments and the same file as everywhere. */
  @Test
  void whatIsSuppressedOrExcludedIsNotShown() {
    backend.open("guard.go", count(1));
    String lint = "\n\t//lint:ignore recover-outside-direct-defer why\n";
    String suppressed = Samples.GUARD.replaceFirst("\n(?=.*recover\\(\\))", lint);
    backend.type("guard.go", suppressed, count(0));
    backend.type("guard.go", Samples.GUARD, count(1));
    work.save(".go-boundaries.yml", "exclusions: [guard.go]\n");
    backend.type("guard.go", Samples.GUARD + "\n", count(0));
  }

  @Test
  void aSiblingDecidesAtTheNextAnalysis() {
    backend.open("guard.go", count(1));
    backend.tell("work.go", Samples.DEFERRED);
    backend.type("guard.go", Samples.GUARD + "\n", count(0));
    backend.tell("work.go", Samples.CALLED);
    backend.type("guard.go", Samples.GUARD, count(1));
    work.save("work.go", Samples.DEFERRED);
    backend.changed("work.go");
    backend.type("guard.go", Samples.GUARD + "// saved\n", count(0));
  }

  @Test
  void aFixIsAppliedWithItsImport() {
    RaisedIssueDto issue = backend.open("handler.go", count(1)).get(0);
    assertEquals(REPOSITORY + "goexit-in-handler", issue.getRuleKey());
    QuickFixDto fix = issue.getQuickFixes().get(0);
    assertTrue(fix.fileEdits().get(0).textEdits().size() > 1, "the import goes, too");
    String fixed = Edits.apply(work.text("handler.go"), fix.fileEdits().get(0).textEdits());
    assertFalse(fixed.contains("runtime"), fixed);
    backend.type("handler.go", fixed, count(0));
  }

  @Test
  void aRuleIsExplained() throws Exception {
    backend.open("guard.go", count(1));
    GetStandaloneRuleDescriptionResponse rule =
        backend
            .server()
            .getRulesService()
            .getStandaloneRuleDetails(
                new GetStandaloneRuleDescriptionParams(REPOSITORY + "goexit-in-handler"))
            .get(20, TimeUnit.SECONDS);
    assertTrue(rule.getRuleDefinition().isActiveByDefault());
    assertTrue(rule.getDescription().isRight(), "in sections");
    String text = rule.getDescription().getRight().toString();
    assertFalse(rule.getDescription().getRight().getTabs().isEmpty(), text);
  }

  @Test
  void aNewTextEndsTheAnalysisOfTheOld() {
    GeneratedModule.write(work);
    backend.open("guard.go", issues -> true);
    for (int i = 0; i < 10; i++) {
      backend.tell("guard.go", Samples.GUARD + "// " + i + "\n");
    }
    backend.type("guard.go", "\n" + Samples.GUARD, issues -> range(issues.get(0)).startsWith("5:"));
  }

  @Test
  void fiftyEditsLeaveNothingBehindAndAClosedFolderNothingAtAll() throws Exception {
    backend.open("guard.go", count(1));
    backend.type("guard.go", Samples.GUARD + "\n", count(1));
    Heap.Instances before = Heap.ofPlugin();
    for (int i = 0; i < 50; i++) {
      String name = i % 2 == 0 ? "guard.go" : "work.go";
      backend.tell("work.go", i % 4 == 1 ? Samples.DEFERRED : Samples.CALLED + "// " + i + "\n");
      backend.type("guard.go", Samples.GUARD + "// " + name + i + "\n", count(i % 4 == 1 ? 0 : 1));
    }
    Heap.Instances after = Heap.ofPlugin();
    assertEquals(1, after.of("org.goboundaries.flow.Model"), after.toString());
    int trees = after.of("org.goboundaries.syntax.GoFile");
    assertTrue(trees <= before.of("org.goboundaries.syntax.GoFile") + 2, before + "\n" + after);
    backend.closeFolder();
    Heap.await("org.goboundaries.flow.Model", 0);
    Heap.await("org.goboundaries.types.program.Program", 0);
  }

  @Test
  void thePropertySwitchesItOff() throws Exception {
    backend.open("guard.go", count(1));
    backend.setProperty("sonar.go-boundaries.ide", "false");
    backend.type("guard.go", Samples.GUARD + "\n", count(0));
    backend.setProperty("sonar.go-boundaries.ide", "true");
    backend.type("guard.go", Samples.GUARD, count(1));
  }

  @Test
  void theCOfAPackageIsLookedAtToo() {
    List<Integer> lines = lines(backend.open("c/device.c", count(2)));
    String text = "\n" + work.text("c/device.c");
    List<Integer> moved = lines.stream().map(line -> line + 1).toList();
    backend.type("c/device.c", text, issues -> lines(issues).equals(moved));
    backend.type("c/device.c", text.replace("usleep(us)", "(void)us"), count(1));
  }

  private static List<Integer> lines(List<RaisedIssueDto> issues) {
    return issues.stream().map(issue -> issue.getTextRange().getStartLine()).sorted().toList();
  }

  @Test
  void aRunTellsOneLine() {
    backend.open("guard.go", count(1));
    long lines =
        backend.ide().log().lines().filter(line -> line.contains("1 finding in 1 file")).count();
    assertEquals(1, lines, backend.ide().log());
  }
}
