package org.goboundaries.types.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Walk;
import org.goboundaries.syntax.parser.Parser;
import org.goboundaries.types.library.Library;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;
import org.jspecify.annotations.Nullable;

/** A package of one file for tests, and questions about its text. */
final class Snippet {
  private final GoFile file;
  private final CheckedPackage checked;
  private final Answers answers;

  private Snippet(String path, String text, Map<String, GoPackage> imports) {
    this.file = Parser.parse(SourceText.of("snippet.go", text));
    this.checked = PackageChecker.check(path, "p", List.of(file), imports::get);
    this.answers = checked.answers(file);
  }

  /** A package whose imports are all missing. */
  static Snippet of(String text) {
    return new Snippet("example.org/p", "package p\n" + text, Map.of());
  }

  /** A package that can import sync, as the jar knows it. */
  static Snippet withSync(String text) {
    GoPackage sync =
        PackageChecker.declarations("sync", "sync", () -> Library.known("sync"), path -> null);
    return new Snippet("example.org/p", "package p\n" + text, Map.of("sync", sync));
  }

  /** A package that can import this one under its path. */
  Snippet importedBy(String text) {
    GoPackage mine = checked.symbols();
    return new Snippet("example.org/q", "package q\n" + text, Map.of(mine.path(), mine));
  }

  CheckedPackage checked() {
    return checked;
  }

  GoFile file() {
    return file;
  }

  Answers answers() {
    return answers;
  }

  /** What the last identifier of this name denotes. */
  @Nullable Symbol last(String name) {
    List<Ident> found = nodes(Ident.class).stream().filter(i -> i.name().equals(name)).toList();
    return answers.symbol(found.get(found.size() - 1));
  }

  /** The type of the last expression that is written so. */
  Type type(String text) {
    return answers.type(expr(text));
  }

  /** The last expression that is written so. */
  Expr expr(String text) {
    List<Expr> found =
        nodes(Expr.class).stream().filter(expr -> file.text(expr).equals(text)).toList();
    return found.get(found.size() - 1);
  }

  /** The function literals from outside to inside. */
  List<FuncLit> literals() {
    return nodes(FuncLit.class);
  }

  private <T extends Node> List<T> nodes(Class<T> kind) {
    List<T> found = new ArrayList<>();
    Walk.file(
        file,
        node -> {
          if (kind.isInstance(node)) {
            found.add(kind.cast(node));
          }
          return true;
        });
    return found;
  }
}
