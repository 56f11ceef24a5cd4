package org.goboundaries.presentation;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.source.LineTable;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ImportDecl;
import org.goboundaries.syntax.ImportSpec;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/** The import that nobody needs any more when uses of it have gone: Go refuses to compile it. */
final class UnusedImport {
  private UnusedImport() {}

  /**
   * The edits, none where the import still has other uses.
   *
   * @param uses qualified names of one package that go
   * @return null where it is not clear what to do
   */
  static @Nullable List<TextEdit> after(GoFile file, List<SelectorExpr> uses) {
    if (!(uses.get(0).operand() instanceof Ident name)
        || uses.stream().anyMatch(use -> !isNamed(use.operand(), name))) {
      return null;
    }
    List<ImportDecl> imports = new ArrayList<>();
    // each qualifier is met twice: as the operand of its selector, and by itself
    List<Ident> all = new ArrayList<>();
    List<Ident> operands = new ArrayList<>();
    for (Decl declaration : file.declarations()) {
      if (declaration instanceof ImportDecl group) {
        imports.add(group);
      } else {
        addUses(declaration, name, all, operands);
      }
    }
    if (all.size() > operands.size()) {
      return null;
    }
    return operands.size() > uses.size()
        ? new ArrayList<>()
        : removal(file.text(), imports, name.name());
  }

  private static void addUses(Decl declaration, Ident name, List<Ident> all, List<Ident> operands) {
    Walk.tree(
        declaration,
        node -> {
          if (node instanceof SelectorExpr each && isNamed(each.operand(), name)) {
            operands.add((Ident) each.operand());
          } else if (node instanceof Ident each && isNamed(each, name)) {
            all.add(each);
          }
          return true;
        });
  }

  private static boolean isNamed(Object node, Ident name) {
    return node instanceof Ident ident && ident.name().equals(name.name());
  }

  /** Only a line between others of one group can go without leaving a gap. */
  private static @Nullable List<TextEdit> removal(
      SourceText text, List<ImportDecl> imports, String name) {
    LineTable lines = text.lines();
    for (ImportDecl group : imports) {
      for (ImportSpec spec : group.specs()) {
        if (name.equals(spec.name() == null ? last(spec.path()) : spec.name().name())) {
          int line = lines.line(spec.start());
          String before = line(text, line - 1);
          String after = line(text, line + 1);
          boolean isGap = !before.startsWith("\"") && !after.startsWith("\"");
          boolean isAlone = line(text, line).length() == spec.end() - spec.start();
          return isGap || !isAlone || before.startsWith("/")
              ? null
              : new ArrayList<>(
                  List.of(new TextEdit(lines.start(line), lines.start(line + 1), "")));
        }
      }
    }
    return null;
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String line(SourceText text, int line) {
    return text.substring(text.lines().start(line), text.lines().end(line)).strip();
  }
}
