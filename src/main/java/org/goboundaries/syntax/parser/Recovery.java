package org.goboundaries.syntax.parser;

import org.goboundaries.syntax.BadDecl;
import org.goboundaries.syntax.BadStmt;
import org.goboundaries.syntax.grammar.GoLexer;
import org.goboundaries.syntax.grammar.GoParser;

/**
 * Goes on after a syntax error: drops the innermost statement, or the declaration, in which it
 * lies, and reads on after it. What was complete before stays. A brace missing at the end of a
 * function is put in, so that an unfinished function is still a function.
 */
final class Recovery {
  private final ParserAutomaton tables;
  private final Tokens tokens;
  private final ValueStack values;
  private final Frames frames;
  private final Problems problems;
  private final int behindStatement;
  private final int behindStatements;
  private final int behindImport;
  private final int behindTopLevel;
  private final Braces braces;
  private int token;
  private int reportedAt;
  // the declaration that was gone on with last: an error at its first token must not lead there
  // again
  private int resumedAt;

  Recovery(
      ParserAutomaton tables, Tokens tokens, ValueStack values, Frames frames, Problems problems) {
    this.tables = tables;
    this.tokens = tokens;
    this.values = values;
    this.frames = frames;
    this.problems = problems;
    this.braces = new Braces(tokens);
    behindStatement = tables.follow(GoParser.RULE_statementList, GoParser.RULE_statement);
    behindStatements = tables.follow(GoParser.RULE_block, GoParser.RULE_statementList);
    behindImport = tables.follow(GoParser.RULE_sourceFile, GoParser.RULE_importDecl);
    behindTopLevel = tables.follow(GoParser.RULE_sourceFile, GoParser.RULE_topLevelDecl);
  }

  void begin(byte[] text) {
    reportedAt = -1;
    resumedAt = -1;
    braces.begin(text);
  }

  /** The token to go on with. */
  int token() {
    return token;
  }

  /** Reports the error; returns the state to go on in, with {@link #token()}. */
  int recover(int state, int at) {
    token = at;
    if (at > reportedAt) {
      reportedAt = at;
      problems.add(tokens.start(at), message(state, tokens.type(at)));
    }
    int frame = frames.depth() - 1;
    if (state == behindStatements && endsFunction(at)) {
      return tables.shiftTarget(state, GoLexer.RBRACE);
    }
    if (state != behindStatements) {
      while (frame > 0 && frames.rule(frame) != GoParser.RULE_statementList) {
        frame--;
      }
    }
    return frame > 0 ? dropStatement(frame, at) : dropDeclaration(at);
  }

  /** Between statements of a block a semicolon was open, too. */
  private String message(int state, int found) {
    return state == behindStatements && found != Tokens.EOF
        ? Expectation.message(tables, behindStatement, found)
        : Expectation.message(tables, state, found);
  }

  private boolean endsFunction(int at) {
    return tokens.type(at) == Tokens.EOF || startsDeclarationInFirstColumn(at);
  }

  private int dropStatement(int frame, int at) {
    int first = at;
    if (frame + 1 < frames.depth()) {
      first = frames.firstToken(frame + 1);
      values.cutTo(frames.base(frame + 1));
    }
    frames.cutTo(frame + 1);
    token = behindStatement(first, startOfSearch(first, at), inClause(frame));
    if (token > first) {
      values.push(new BadStmt(tokens.start(first), tokens.end(token - 1)));
    }
    if (frames.rule(frame) == GoParser.RULE_block) {
      frames.push(GoParser.RULE_statementList, behindStatements, token, values.height());
    }
    return behindStatement;
  }

  /** A declared function that was parsed as a literal: the error is at its name. */
  private int startOfSearch(int first, int at) {
    return at - 1 > first && startsDeclarationInFirstColumn(at - 1) ? at - 1 : at;
  }

  private boolean inClause(int frame) {
    int rule = frames.rule(frame);
    int holder = rule == GoParser.RULE_statementList ? frames.rule(frame - 1) : rule;
    return holder != GoParser.RULE_block;
  }

  /** The semicolon after the statement that begins at {@code first}, or what ends its list. */
  private int behindStatement(int first, int at, boolean inClause) {
    int depth = Math.max(0, braces.between(first, at));
    int i = at;
    while (!isBehindStatement(first, i, depth, inClause)) {
      int type = tokens.type(i);
      depth += type == GoLexer.LBRACE ? 1 : 0;
      depth -= type == GoLexer.RBRACE ? 1 : 0;
      i++;
    }
    return i;
  }

  /** Whether the statement ends before a token that stands in so many braces. */
  private boolean isBehindStatement(int first, int i, int depth, boolean inClause) {
    return switch (tokens.type(i)) {
      case Tokens.EOF -> true;
      case GoLexer.RBRACE, GoLexer.SEMI -> depth == 0;
      case GoLexer.CASE, GoLexer.DEFAULT -> depth == 0 && inClause;
      default -> i > first && startsDeclarationInFirstColumn(i);
    };
  }

  private int dropDeclaration(int at) {
    int first = at;
    boolean early = frames.depth() == 1 && values.height() == 0;
    if (frames.depth() > 1) {
      int rule = frames.rule(1);
      early = rule == GoParser.RULE_packageClause || rule == GoParser.RULE_importDecl;
      first = frames.firstToken(1);
      values.cutTo(frames.base(1));
    }
    frames.cutTo(1);
    int next = nextDeclaration(at == resumedAt ? at + 1 : startOfSearch(first, at));
    resumedAt = next;
    if (next > first) {
      values.push(new BadDecl(tokens.start(first), tokens.end(next - 1)));
    }
    token = next;
    int behind = early ? behindImport : behindTopLevel;
    // at the end of the file the semicolon is put in, too
    return tables.shiftTarget(behind, GoLexer.SEMI);
  }

  private int nextDeclaration(int from) {
    int end = tokens.count() - 1;
    int next = Math.min(from, end);
    while (next < end && !startsDeclarationInFirstColumn(next)) {
      next++;
    }
    return next;
  }

  /** Where gofmt puts declarations, and nothing else that begins with these words. */
  private boolean startsDeclarationInFirstColumn(int i) {
    return switch (tokens.type(i)) {
      case GoLexer.FUNC, GoLexer.TYPE, GoLexer.VAR, GoLexer.CONST, GoLexer.IMPORT ->
          i == 0 || braces.isFirstInLine(i);
      default -> false;
    };
  }
}
