package org.goboundaries.testkit;

import static org.goboundaries.testkit.BadCalls.GOOD;
import static org.goboundaries.testkit.BadCalls.rule;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.analysis.Rule;
import org.goboundaries.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The test kit itself: what it must let pass, and that each single deviation fails. */
class CaseVerifierTest {
  @TempDir Path folder;

  private static final Rule RULE = rule("Don't.", List.of("first", "then"), "Mend it", "good");

  private void verify(Rule rule, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("case.go"), text);
    CaseVerifier.verify(rule, file);
  }

  private void refuses(Rule rule, String text) {
    assertThrows(AssertionError.class, () -> verify(rule, text));
  }

  private void refuses(Rule rule, String text, String reason) {
    var refusal = assertThrows(AssertionError.class, () -> verify(rule, text));
    assertTrue(String.valueOf(refusal.getMessage()).contains(reason), refusal::getMessage);
  }

  @Test
  void acceptsWhatIsExpectedInFull() throws IOException {
    verify(RULE, GOOD);
  }

  @Test
  void acceptsSilenceWhereNothingIsExpected() throws IOException {
    verify(RULE, "package p\n\nfunc f() {}\n");
  }

  @Test
  void refusesAFindingThatIsNotExpected() {
    refuses(RULE, "package p\n\nfunc f() {\n\tbad()\n}\n");
  }

  @Test
  void refusesSilenceWhereAFindingIsExpected() {
    refuses(pass -> List.of(), GOOD);
  }

  @Test
  void refusesAnotherMessageStepOrFix() {
    List<String> steps = List.of("first", "then");
    refuses(rule("Do.", steps, "Mend it", "good"), GOOD);
    refuses(rule("Don't.", List.of("then", "first"), "Mend it", "good"), GOOD);
    refuses(rule("Don't.", List.of("first"), "Mend it", "good"), GOOD);
    refuses(rule("Don't.", List.of(), "Mend it", "good"), GOOD);
    refuses(rule("Don't.", steps, "Break it", "good"), GOOD);
    refuses(rule("Don't.", steps, "Mend it", "best"), GOOD);
    refuses(rule("Don't.", steps, "", ""), GOOD);
  }

  @ParameterizedTest
  @CsvSource({
    // each of these leaves something open, or contradicts what the rule says
    "'//	^^^^^', '//	^^^^'",
    "'//	^^^^^', '//	 ^^^^'",
    "'//	^^^^^\n', ''",
    "'{{Don''t.}} ', ''",
    "'{{first}}', '{{third}}'",
    "'< 1 {{first}}', '< {{first}}'",
    "'< 1 {{first}}', '< 1'",
    "'< 1 {{first}}', ''",
    "'//	^^^< 1 {{first}}\n', ''",
    "' [[quickfixes=mend]]', ''",
    "'[[quickfixes=mend]]', '[[quickfixes=mind]]'",
    "'[[quickfixes=mend]]', '[[quickfix=mend]]'",
    "'{{Mend it}}', '{{Mend}}'",
    "'// fix@mend {{Mend it}}\n', ''",
    "'sc=2;ec=5', 'sc=2;ec=6'",
    "'sc=2;ec=5', 'sc=2;ex=5'",
    "'{{good}}', '{{best}}'",
    "'{{good}}', 'good'",
  })
  void refusesEveryDeviation(String from, String to) {
    assertTrue(GOOD.contains(from), from);
    refuses(RULE, GOOD.replace(from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// Noncompliant",
        "// noncompliant {{Don't.}}",
        "// Non-compliant {{Don't.}}",
        "// Noncompliant{{Don't.}}",
        "// Noncompliant {Don't.}",
        "// Noncompliant 1",
        "/* Noncompliant {{Don't.}} */",
        "// fix@mend Mend it",
        "// edit@mend {{good}}",
        "// quickfix@mend {{good}}",
        "//  ^^^ the name",
        "//  ^ ^",
        "//  ^[sc=1;ec=2]",
      })
  void aMalformedExpectationIsAnErrorEvenWithNoFinding(String comment) {
    String text = "package p\n\nfunc f() {} " + comment + "\n";
    assertThrows(MalformedExpectation.class, () -> verify(pass -> List.of(), text));
  }

  @Test
  void textThatMentionsTheWordIsNoExpectation() throws IOException {
    verify(RULE, "package p\n\n// f is not noncompliant.\nfunc f() {}\n\nvar s = \"// ^^^\"\n");
  }

  @Test
  void countsColumnsInUtf16() throws IOException {
    String text =
        """
        package p

        var s = "😀é" + bad() // Noncompliant {{Don't.}}
        //              ^^^^^
        """;
    verify(rule("Don't.", List.of(), "", ""), text);
    refuses(rule("Don't.", List.of(), "", ""), text.replace("//  ", "//   "));
  }

  @Test
  void aStepMaySpanLines() throws IOException {
    String text =
        """
        package p

        func f() {
        \tg(
        //\t^[el=+2;ec=8]> 1 {{in this call}}
        \t\tbad()) // Noncompliant {{Don't.}}
        //\t\t^^^^^
        }
        """;
    Rule rule =
        pass -> {
          SourceText source = pass.file().text();
          int call = source.substring(0, source.length()).indexOf("g(");
          int bad = source.substring(0, source.length()).indexOf("bad()");
          Location step = new Location(source, call, bad + 6, "in this call");
          Location primary = new Location(source, bad, bad + 5, "Don't.");
          return List.of(new Finding("bad", primary).withPath(List.of(step)));
        };
    verify(rule, text);
    refuses(rule, text.replace("ec=8", "ec=7"));
    refuses(rule, text.replace("el=+2", "el=+1"));
  }

  /** A rule with two further places, the second of which is only affected. */
  private static final Rule WITH_PLACES =
      pass -> {
        SourceText source = pass.file().text();
        int bad = source.substring(0, source.length()).indexOf("bad()");
        Location also = new Location(source, bad, bad + 3, "here, too");
        Location affected = new Location(source, bad + 3, bad + 5, "affected");
        return List.of(
            new Finding("bad", new Location(source, bad, bad + 5, "Don't."))
                .withPlaces(List.of(RelatedPlace.defect(also, "Don't.")))
                .withAffected(List.of(affected)));
      };

  private static final String PLACES =
      """
      package p

      func f() {
      	bad() // Noncompliant {{Don't. (and 1 more place)}} [[path=f]]
      //	^^^^^
      //	   ^^< also {{affected}}
      //	^^^ f also {{here, too}}
      }
      """;

  @Test
  void furtherPlacesAreExpectedInAnyOrder() throws IOException {
    verify(WITH_PLACES, PLACES);
    verify(WITH_PLACES, PLACES.replace("^^^ f also", "^^^< also").replace("^^<", "^^ f"));
  }

  @ParameterizedTest
  @CsvSource({
    "' (and 1 more place)', ''",
    "'< also', '< 1'",
    "'< also', '< also 1'",
    "'< also', '< Also'",
    "'< also', '<'",
    "'f also {{here', 'f 1 {{here'",
    "'f also {{here, too', 'f also {{here'",
    "'//	^^^ f also {{here, too}}', ''",
    "'//	^^^ f also', '//	^^ f also'",
    "'{{affected}}', '{{affected, too}}'",
  })
  void refusesEveryDeviationOfFurtherPlaces(String from, String to) {
    assertTrue(PLACES.contains(from), from);
    refuses(WITH_PLACES, PLACES.replace(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[likely]]", "[[likely;path=f]]", "[[likely;path=f;quickfixes=mend]]"})
  void aFindingThatIsLikelySaysSo(String fields) throws IOException {
    String good = GOOD.replace("[[quickfixes=mend]]", fields).replace("^^< 2", "^^ f 2");
    boolean hasPath = fields.contains("path");
    boolean hasFix = fields.contains("fixes");
    String text = hasPath ? good : good.replace("^^ f 2", "^^< 2");
    String plain = hasFix ? text : text.replaceAll("(?m)^// (fix|edit)@.*\n", "");
    Rule certain = hasFix ? RULE : rule("Don't.", List.of("first", "then"), "", "");
    Rule likely = pass -> certain.check(pass).stream().map(Finding::likely).toList();
    verify(likely, plain);
    refuses(certain, plain);
    refuses(likely, plain.replace(fields, fields.replaceFirst("likely;?", "").replace("[[]]", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[]]",
        "[[;likely]]",
        "[[likely;]]",
        "[[Likely]]",
        "[[path=f;likely]]",
        "[[likelypath=f]]",
        "[[;path=f]]",
        "[[likely;likely]]"
      })
  void refusesFieldsInAnyOtherForm(String fields) {
    Rule likely = pass -> RULE.check(pass).stream().map(Finding::likely).toList();
    refuses(likely, GOOD.replace("[[quickfixes=mend]]", fields), "not an expectation");
  }

  @Test
  void aPlaceIsNoStep() {
    String steps = GOOD.replace("< 1 {{first}}", "< also {{first}}").replace("< 2", "< 1");
    refuses(RULE, steps);
  }

  @Test
  void refusesACaseThatIsNoGo() {
    refuses(RULE, GOOD + "$\n", "must be valid Go");
  }

  @Test
  void aRuleThatThrowsFails() {
    Rule throwing =
        pass -> {
          throw new IllegalStateException("a rule's own error");
        };
    refuses(throwing, "package p\n", "fails on");
  }
}
