package org.goboundaries.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.goboundaries.analysis.CallsToBad;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.Rule;
import org.goboundaries.rules.Rules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rules run, and how sure they must be. */
class RuleChoiceTest {
  private static final List<Rule> RULES = List.of(new CallsToBad(), new OffByDefault());

  @TempDir private Path folder;

  private final Shell shell = new Shell();

  @BeforeEach
  void file() throws IOException {
    Files.writeString(folder.resolve("a.go"), "package p\n\nfunc f() { bad() }\n");
  }

  /** The rules that report, sorted, once for each finding. */
  private String reporting(String options) {
    List<String> arguments = new ArrayList<>();
    if (!options.isEmpty()) {
      arguments.addAll(List.of(options.split(" ")));
    }
    arguments.add(folder.toString());
    int status = shell.run(RULES, arguments.toArray(String[]::new));
    String rules =
        shell
            .out()
            .lines()
            .map(line -> line.replaceAll(".*\\[(.*)\\]", "$1"))
            .sorted()
            .collect(Collectors.joining(" "));
    assertEquals(rules.isEmpty() ? 0 : 1, status, shell::err);
    return rules;
  }

  @ParameterizedTest
  @CsvSource({
    "'', calls-to-bad",
    "--rule off-by-default, calls-to-bad off-by-default",
    "--rule=off-by-default, calls-to-bad off-by-default",
    "--rule calls-to-bad, calls-to-bad",
    "--no-rule calls-to-bad, ''",
    "--no-rule off-by-default, calls-to-bad",
    "--no-rule calls-to-bad --rule off-by-default, off-by-default",
    "--rule off-by-default --no-rule=off-by-default, calls-to-bad",
    "--no-rule off-by-default --rule off-by-default, calls-to-bad off-by-default",
    "--rule off-by-default --no-rule off-by-default --rule off-by-default,"
        + " calls-to-bad off-by-default",
    "--no-rule calls-to-bad --rule calls-to-bad, calls-to-bad",
    "--rule calls-to-bad --rule off-by-default, calls-to-bad off-by-default",
  })
  void theLastWordOnARuleWins(String options, String rules) {
    assertEquals(rules, reporting(options));
  }

  @Test
  void whatIsOffIsListedAsOff() {
    List<Rule> all = new ArrayList<>(Rules.all());
    assertEquals(0, shell.run(all, "--rules"));
    for (String line : shell.out().lines().toList()) {
      assertEquals(!isActive(line.split(" ")[0]), line.endsWith(" (off)"), line);
    }
    assertEquals(0, shell.run(all, "--rules", "--no-rule", "shadowed-recover"));
    List<String> off = shell.out().lines().filter(line -> line.endsWith(" (off)")).toList();
    assertTrue(off.stream().anyMatch(line -> line.startsWith("shadowed-recover ")), shell::out);
  }

  private static boolean isActive(String key) {
    return Rules.all().stream().anyMatch(rule -> rule.key().equals(key) && rule.isActive());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--rule", "--no-rule", "--explain"})
  void aNameThatNoRuleHasIsAnsweredWithTheNearest(String option) {
    assertEquals(2, shell.run(option, "recover-outside-defer", folder.toString()));
    assertEquals(
        "go-boundaries: unknown rule \"recover-outside-defer\": did you mean"
            + " \"recover-outside-direct-defer\"? --rules lists all\n",
        shell.err());
    assertEquals("", shell.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--rule", "--no-rule"})
  void anOptionWithoutItsRuleIsWrongUse(String option) {
    assertEquals(2, shell.run(RULES, folder.toString(), option));
    assertEquals(
        "go-boundaries: Missing required parameter for option '"
            + option
            + "' (RULE)\ngo-boundaries: see --help for usage\n",
        shell.err());
  }

  @Test
  void anEmptyNameIsNoRule() {
    assertEquals(2, shell.run(RULES, folder.toString(), "--rule="));
    assertTrue(
        shell.err().startsWith("go-boundaries: unknown rule \"\": did you mean"), shell::err);
  }

  @Test
  void onlyWhatIsCertainIsShownUnlessAskedFor() {
    assertEquals("calls-to-bad", reporting(""));
    String both = "calls-to-bad off-by-default";
    assertEquals(both, reporting("--rule off-by-default --confidence certain"));
    assertEquals(
        "calls-to-bad off-by-default off-by-default, likely",
        reporting("--rule off-by-default --confidence likely"));
  }

  /** It counts like any other where it is shown. */
  @Test
  void whatIsLikelyCountsForTheStatusWhereItIsShown() throws IOException {
    Files.writeString(folder.resolve("a.go"), "package p\n\nfunc f() { dubious() }\n");
    String[] usual = {"--rule=off-by-default", "--no-rule=calls-to-bad", folder.toString()};
    assertEquals(0, shell.run(RULES, usual));
    assertTrue(shell.err().startsWith("0 findings "), shell::err);
    String[] likely = {usual[0], usual[1], usual[2], "--confidence=likely"};
    assertEquals(1, shell.run(RULES, likely));
    assertTrue(shell.out().endsWith(": it may be off [off-by-default, likely]\n"), shell::out);
    assertTrue(shell.err().startsWith("1 finding "), shell::err);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sure", "LIKELY", "certain,likely"})
  void anyOtherConfidenceIsWrongUse(String value) {
    assertEquals(2, shell.run(RULES, folder.toString(), "--confidence=" + value));
    assertEquals(
        "go-boundaries: unknown confidence \""
            + value
            + "\": expected \"certain\" or \"likely\"\n"
            + "go-boundaries: see --help for usage\n",
        shell.err());
    assertEquals("", shell.out());
  }

  /** Reports each function: once for certain, unless it is dubious, and once as likely. */
  private static final class OffByDefault implements Rule {
    @Override
    public List<Finding> check(Pass pass) {
      List<Finding> findings = new ArrayList<>();
      for (var declaration : pass.file().declarations()) {
        Finding finding = pass.finding(declaration, "it may be off");
        findings.add(finding.likely());
        if (!pass.file().text(declaration).contains("dubious")) {
          findings.add(0, finding);
        }
      }
      return findings;
    }

    @Override
    public boolean isActive() {
      return false;
    }
  }
}
