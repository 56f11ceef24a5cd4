package org.goboundaries.syntax.parser;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;

/**
 * Reads Go files. A parser reads one file after the other and keeps its arrays between them; each
 * thread has its own.
 */
public final class Parser {
  private static final ThreadLocal<Parser> PARSERS = ThreadLocal.withInitial(Parser::new);
  // Arrays of a file larger than this are given back: one generated giant must not stay in memory.
  private static final int LARGE = 4 << 20;

  private final Tokens tokens = new Tokens();
  private final ValueStack values = new ValueStack();
  private final Problems problems = new Problems();
  private final Lexer lexer = new Lexer(tokens, problems);
  private final Machine machine = new Machine(tokens, values, problems);

  private Parser() {}

  /** The tree of a text; never throws, whatever the text. */
  public static GoFile parse(SourceText text) {
    return parse(text, true);
  }

  /**
   * The same tree without the bodies of declared functions and without comments, in less time.
   * Errors in these bodies are not reported.
   */
  public static GoFile outline(SourceText text) {
    GoFile file = parse(text, false);
    // after an error it may depend on a body what is read
    return Outline.of(file.errors().isEmpty() ? file : parse(text, true));
  }

  private static GoFile parse(SourceText text, boolean whole) {
    GoFile file = PARSERS.get().read(text, whole);
    if (text.length() > LARGE) {
      PARSERS.remove();
    }
    return file;
  }

  private GoFile read(SourceText text, boolean whole) {
    problems.clear();
    CommentList comments = lexer.read(text.bytes(), whole);
    machine.read(text.bytes());
    Ident packageName = values.at(0, Ident.class);
    List<Decl> declarations = new ArrayList<>();
    for (int i = packageName == null ? 0 : 1; i < values.height(); i++) {
      declarations.add(values.at(i));
    }
    values.clear();
    return new GoFile(text, packageName, List.copyOf(declarations), comments, problems.list());
  }
}
