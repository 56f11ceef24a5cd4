package org.goboundaries.flow.imports;

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
import org.goboundaries.types.program.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How a file calls package runtime.
 *
 * @param name what stands before the dot
 * @param edits what imports it, as gofmt sorts imports; none where the file does so already
 */
public record RuntimeImport(String name, List<TextEdit> edits) {
  private static final String PATH = "runtime";

  /**
   * The import that a file of a unit has, or should get. Null where the name means something else,
   * or it is not clear where the import belongs.
   */
  public static @Nullable RuntimeImport of(GoFile file, Unit unit) {
    for (ImportSpec spec : file.imports()) {
      if (spec.path().equals(PATH)) {
        String name = spec.name() == null ? PATH : spec.name().name();
        boolean isUsable = !name.equals("_") && !name.equals(".") && uses(file, name).isEmpty();
        return isUsable ? new RuntimeImport(name, List.of()) : null;
      }
    }
    TextEdit edit = isFree(file, unit) ? edit(file) : null;
    return edit == null ? null : new RuntimeImport(PATH, List.of(edit));
  }

  private static boolean isFree(GoFile file, Unit unit) {
    return file.imports().stream().noneMatch(spec -> spec.path().endsWith("/" + PATH))
        && unit.symbols().members().stream().noneMatch(each -> each.name().equals(PATH))
        && named(file, PATH, false).isEmpty();
  }

  /** Where the name is something else than what a selector begins with. */
  private static List<Ident> uses(GoFile file, String name) {
    List<Ident> operands = named(file, name, true);
    List<Ident> all = named(file, name, false);
    all.removeIf(each -> operands.stream().anyMatch(operand -> operand == each));
    return all;
  }

  private static List<Ident> named(GoFile file, String name, boolean isOperand) {
    List<Ident> found = new ArrayList<>();
    for (Decl declaration : file.declarations()) {
      if (!(declaration instanceof ImportDecl)) {
        Walk.tree(
            declaration,
            node -> {
              Object wanted = node;
              if (isOperand) {
                wanted = node instanceof SelectorExpr selector ? selector.operand() : null;
              }
              if (wanted instanceof Ident ident && ident.name().equals(name)) {
                found.add(ident);
              }
              return true;
            });
      }
    }
    return found;
  }

  private static @Nullable TextEdit edit(GoFile file) {
    List<ImportDecl> groups = new ArrayList<>();
    for (Decl declaration : file.declarations()) {
      boolean isOfC =
          declaration instanceof ImportDecl group
              && group.specs().stream().anyMatch(spec -> spec.path().equals("C"));
      if (declaration instanceof ImportDecl group && !isOfC) {
        groups.add(group);
      }
    }
    boolean isOne = groups.size() == 1 && !groups.get(0).specs().isEmpty();
    return isOne && !hasComments(file, groups.get(0)) ? edit(file.text(), groups.get(0)) : null;
  }

  /** What gofmt aligns, or moves along. */
  private static boolean hasComments(GoFile file, ImportDecl group) {
    LineTable lines = file.text().lines();
    int first = group.start();
    int last = lines.end(lines.line(group.end()));
    return file.comments().stream().anyMatch(each -> each.start() >= first && each.end() <= last);
  }

  private static @Nullable TextEdit edit(SourceText text, ImportDecl group) {
    ImportSpec only = group.specs().get(0);
    if (only.end() == group.end()) {
      String own = text.substring(only.start(), only.end());
      String added = "\"" + PATH + "\"";
      boolean isLater = only.path().compareTo(PATH) > 0;
      String both = isLater ? added + "\n\t" + own : own + "\n\t" + added;
      return isStandard(only)
          ? new TextEdit(only.start(), only.end(), "(\n\t" + both + "\n)")
          : null;
    }
    List<ImportSpec> run = standard(text.lines(), group);
    if (run.isEmpty()) {
      return null;
    }
    int line = text.lines().line(run.get(run.size() - 1).start()) + 1;
    for (int i = run.size() - 1; i >= 0 && run.get(i).path().compareTo(PATH) > 0; i--) {
      line = text.lines().line(run.get(i).start());
    }
    int at = text.lines().start(line);
    return new TextEdit(at, at, "\t\"" + PATH + "\"\n");
  }

  /** The lines without a gap from the first import of the standard library on. */
  private static List<ImportSpec> standard(LineTable lines, ImportDecl group) {
    List<ImportSpec> run = new ArrayList<>();
    int last = lines.line(group.start());
    for (ImportSpec spec : group.specs()) {
      int line = lines.line(spec.start());
      boolean isNext = line == last + 1;
      boolean isHidden = line == last || lines.line(group.end()) == line;
      if (isHidden) {
        return List.of();
      } else if (!isNext && run.stream().anyMatch(RuntimeImport::isStandard)) {
        return run;
      } else if (!isNext) {
        run.clear();
      }
      run.add(spec);
      last = line;
    }
    return run.stream().anyMatch(RuntimeImport::isStandard) ? run : List.of();
  }

  private static boolean isStandard(ImportSpec spec) {
    int slash = spec.path().indexOf('/');
    String first = slash < 0 ? spec.path() : spec.path().substring(0, slash);
    return first.indexOf('.') < 0;
  }
}
