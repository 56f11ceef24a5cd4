package org.goboundaries.syntax.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.tree.ParseTree;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Walk;
import org.goboundaries.syntax.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The grammar is an ordinary one: ANTLR's own lexer and parser read the same files by it. */
class PlainAntlrTest {
  private static final List<Path> ROOTS = List.of(Path.of("rules"), Path.of("test-projects"));

  @TestFactory
  Stream<DynamicTest> readsWhatTheTablesRead() {
    return ROOTS.stream()
        .filter(Files::isDirectory)
        .flatMap(PlainAntlrTest::goFiles)
        .map(file -> dynamicTest(file.toString(), () -> compare(SourceText.read(file))));
  }

  @Test
  void readsTypeParametersAndHeaders() {
    compare(
        SourceText.of(
            "p.go",
            """
            package p
            type A[N any] [n]int; type B [n]int; type C[K comparable, V ~int | ~string] map[K]V
            func f[T any](a, b T, c ...[]T) (x, y int) {
              L: for i := range (T{}).n { if x == (T{1}) { break L } }
              switch v := any(a).(type) { case *T, []T: _ = v; default: }
              for x := range []int{1, 2} { go func() { <-c; c <- x }() }
              return F[int, string](1)[2:3:4], <-chan int(nil)
            }
            """));
  }

  private static void compare(SourceText text) {
    GoFile ours = Parser.parse(text);
    PlainParser theirs =
        new PlainParser(
            new CommonTokenStream(
                new GoLexer(CharStreams.fromString(text.substring(0, text.length())))));
    ParserRuleContext tree = theirs.sourceFile();
    assertEquals(ours.errors().size(), theirs.getNumberOfSyntaxErrors(), text.path());
    int[] calls = new int[1];
    Walk.file(
        ours,
        node -> {
          calls[0] += node instanceof CallExpr ? 1 : 0;
          return true;
        });
    assertEquals(calls[0], count(tree, GoParser.RULE_arguments), text.path());
    assertFalse(ours.declarations().isEmpty());
  }

  private static int count(ParseTree tree, int rule) {
    int found = tree instanceof ParserRuleContext c && c.getRuleIndex() == rule ? 1 : 0;
    for (int i = 0; i < tree.getChildCount(); i++) {
      found += count(tree.getChild(i), rule);
    }
    return found;
  }

  private static Stream<Path> goFiles(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(".go"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Answers the predicates for what the tests read, in a few words. */
  private static final class PlainParser extends GoParser {
    PlainParser(TokenStream input) {
      super(input);
    }

    @Override
    boolean typeParametersAhead() {
      return _input.LA(2) == GoLexer.IDENT
          && (_input.LA(3) == GoLexer.IDENT
              || _input.LA(3) == GoLexer.COMMA
              || _input.LA(3) == GoLexer.INTERFACE
              || _input.LA(3) == GoLexer.TILDE);
    }

    @Override
    boolean literalAhead() {
      ParserRuleContext primary = getContext();
      ParseTree before = primary.getChild(primary.getChildCount() - 1);
      String text = before.getText();
      boolean literalType =
          text.startsWith("[]") || text.startsWith("map[") || text.startsWith("struct{");
      boolean name = before instanceof SelectorContext || before instanceof IndexContext;
      name |= before instanceof OperandContext operand && operand.IDENT() != null;
      return literalType && before instanceof OperandContext || name && !inHeader(primary);
    }

    private static boolean inHeader(ParserRuleContext from) {
      for (ParserRuleContext c = from; c != null; c = c.getParent()) {
        switch (c.getRuleIndex()) {
          case RULE_ifHeader, RULE_forHeader, RULE_switchHeader:
            return true;
          case RULE_block, RULE_parenthesized, RULE_arguments, RULE_index, RULE_literalValue:
            return false;
          default:
            break;
        }
      }
      return false;
    }
  }
}
