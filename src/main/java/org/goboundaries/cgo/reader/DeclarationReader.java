package org.goboundaries.cgo.reader;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.cgo.CDialect;
import org.goboundaries.cgo.CFunction;
import org.goboundaries.cgo.CVariable;

/**
 * Reads what stands outside of functions: looks for bodies, steps into classes and namespaces, and
 * passes over all else. A stray brace costs the declaration it stands in.
 */
final class DeclarationReader {
  private final CTokens tokens;
  private final Cursor cursor;
  private final StatementReader statements;
  private final boolean isObjectiveC;
  private final List<CFunction> functions = new ArrayList<>();
  private final List<CVariable> variables = new ArrayList<>();
  private int head;
  private int at;
  private int behindClass;

  DeclarationReader(CTokens tokens, CDialect dialect) {
    this.tokens = tokens;
    this.cursor = new Cursor(tokens);
    this.statements = new StatementReader(cursor);
    this.isObjectiveC = dialect == CDialect.OBJECTIVE_C;
  }

  DeclarationReader read() {
    while (at < tokens.size()) {
      step(tokens.text(at));
    }
    return this;
  }

  List<CFunction> functions() {
    return functions;
  }

  List<CVariable> variables() {
    return variables;
  }

  private void step(String sign) {
    switch (sign) {
      case "{" -> brace();
      case "}" -> begin(at + 1);
      case ";" -> semicolon();
      case "=" -> value();
      case ":" -> colon();
      case "<" -> at = tokens.is(at - 1, "template") ? Templates.behind(tokens, at) : at;
      case "@" -> directive();
      default -> at = tokens.behind(at);
    }
    if (sign.equals("<") && tokens.is(at, "<")) {
      at++;
    }
  }

  private void begin(int index) {
    at = index;
    head = index;
  }

  /** {@code @implementation X : Y} and the like end with their line. */
  private void directive() {
    if (!isObjectiveC) {
      at++;
      return;
    }
    at++;
    while (at < tokens.size() && !tokens.get(at).first() && !tokens.is(at, "{")) {
      at = tokens.behind(at);
    }
    begin(tokens.is(at, "{") ? tokens.behind(at) : at);
  }

  private void colon() {
    boolean access = at - head <= 2 && at > head && isAccess(tokens.text(head));
    if (access) {
      begin(at + 1);
    } else {
      at++;
    }
  }

  private static boolean isAccess(String word) {
    return word.equals("public") || word.equals("private") || word.equals("protected");
  }

  /** An initialiser: nothing in it can be a body. */
  private void value() {
    if (tokens.is(at - 1, "operator")) {
      at++;
      return;
    }
    while (at < tokens.size() && !tokens.is(at, ";") && !tokens.is(at, "}")) {
      at = tokens.behind(at);
    }
  }

  private void semicolon() {
    if (BlockHeads.isOldStyle(tokens, head, at)) {
      at++;
      return;
    }
    cursor.moveTo(head);
    variables.addAll(statements.variables().read(at));
    begin(at + 1);
  }

  private void brace() {
    int start = BlockHeads.startOf(tokens, head, at);
    if (BlockHeads.isTransparent(tokens, start, at)) {
      begin(at + 1);
    } else if (!isMethod(start) && BlockHeads.isMemberValue(tokens, start, at)) {
      at = tokens.behind(at);
    } else {
      int name = isMethod(start) ? start : BlockHeads.functionName(tokens, start, at);
      if (name >= 0) {
        functions.add(function(start, name));
        begin(cursor.at());
      } else {
        aggregateOrOther(start);
      }
    }
  }

  private boolean isMethod(int start) {
    return isObjectiveC && start < at && (tokens.is(start, "-") || tokens.is(start, "+"));
  }

  private void aggregateOrOther(int start) {
    if (BlockHeads.isAggregate(tokens, start, at)) {
      behindClass = Math.max(behindClass, tokens.behind(at));
      begin(at + 1);
    } else {
      begin(tokens.behind(at));
    }
  }

  private CFunction function(int start, int name) {
    CToken token = tokens.get(isMethod(start) ? methodName(start) : name);
    List<String> words = BlockHeads.words(tokens, start, name, at);
    List<String> parameters =
        isMethod(start) ? List.of() : Parameters.names(tokens, BlockHeads.parameters(tokens, name));
    boolean isMember = at < behindClass || tokens.is(name - 1, "::");
    cursor.moveTo(at);
    var body = statements.block();
    int from = tokens.get(start).start();
    return new CFunction(
        from, cursor.end(), token.text(), token.start(), words, parameters, isMember, body);
  }

  /** The first part of the selector, after the type of the result. */
  private int methodName(int start) {
    return tokens.is(start + 1, "(") ? tokens.behind(start + 1) : start + 1;
  }
}
