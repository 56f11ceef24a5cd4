package org.goboundaries.syntax.grammar;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Turns the networks that ANTLR made of the grammar (augmented transition networks, ATN) into the
 * tables that the product reads Go with.
 *
 * <p>ANTLR would simulate the networks at run time and learn from it: fast once warm, but a command
 * that runs once is always cold. Both grammars are such that everything can be known beforehand:
 * the lexer is a regular language and becomes one deterministic automaton; the parser decides on
 * one or two tokens and becomes a table from state and token to what to do.
 */
public final class GrammarCompiler {
  private GrammarCompiler() {}

  /** Writes the tables to the file named by the only argument. */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[0]);
    Files.createDirectories(target.getParent());
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(target))) {
      new LexerCompiler(GoLexer._ATN).compile().writeTo(out);
      new ParserCompiler(GoParser._ATN, GoParser.ruleNames, GoParser.VOCABULARY)
          .compile()
          .writeTo(out);
    } catch (GrammarNotSimpleException e) {
      PrintStream console = System.err;
      console.println(e.getMessage());
      throw e;
    }
  }
}
