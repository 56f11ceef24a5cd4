package org.goboundaries.flow.linknames;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.Linkname;
import org.goboundaries.syntax.Comment;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.Directive;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.VarDecl;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.modules.GoModule;
import org.goboundaries.types.program.Unit;
import org.jspecify.annotations.Nullable;

/** Finds directives that take something of package runtime, in one file. */
public final class Pulls {
  private static final String DIRECTIVE = "go:linkname";
  private static final String RUNTIME = "runtime";

  private final Model model;
  private final GoFile file;

  /** Those in a file. */
  public Pulls(Model model, GoFile file) {
    this.model = model;
    this.file = file;
  }

  /** All of them whose use makes the linker look for what they take, in the order of the text. */
  public List<Pull> all() {
    Unit unit = model.unit(file);
    return unit != null
            && unit.source().module().kind() != GoModule.Kind.STANDARD
            && file.comments().stream().noneMatch(this::isForOlderReleases)
        ? file.directives().stream()
            .filter(directive -> directive.name().equals(DIRECTIVE))
            .flatMap(directive -> pull(unit, directive).stream())
            .toList()
        : List.of();
  }

  /** Whether a build constraint keeps the file from toolchains of today. */
  private boolean isForOlderReleases(Comment comment) {
    String text = file.text().substring(comment.start(), comment.end());
    return (text.startsWith("//go:build") || text.startsWith("// +build"))
        && text.contains("!go1.");
  }

  private Optional<Pull> pull(Unit unit, Directive directive) {
    String[] names = directive.arguments().split("[ \t]+");
    if (names.length != 2 || !names[1].startsWith(RUNTIME + ".")) {
      return Optional.empty();
    }
    Ident local = declared(names[0]);
    Step use = local == null ? null : use(unit, local);
    if (local == null || use == null) {
      return Optional.empty();
    }
    String name = names[1].substring(RUNTIME.length() + 1);
    List<Linkname> rows = model.knowledge().linknames().of(RUNTIME, name);
    boolean isRefused = rows.isEmpty() && unit.languageVersion(file).isAtLeast(1, 23);
    Linkname row = rows.isEmpty() ? null : rows.get(0);
    return Optional.of(new Pull(local, names[1], row, isRefused, new Witness(List.of(use))));
  }

  /** A function without a body, or a variable without a value; null for what the package has. */
  private @Nullable Ident declared(String name) {
    for (Decl declaration : file.declarations()) {
      if (declaration instanceof FuncDecl function
          && function.receiver() == null
          && function.body() == null
          && function.name().name().equals(name)) {
        return function.name();
      } else if (declaration instanceof VarDecl variables) {
        Ident found = declared(variables, name);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static @Nullable Ident declared(VarDecl variables, String name) {
    return variables.specs().stream()
        .filter(spec -> spec.values().isEmpty())
        .flatMap(spec -> spec.names().stream())
        .filter(ident -> ident.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** The first place that uses it, in this file or another one of the package; null for none. */
  private @Nullable Step use(Unit unit, Ident local) {
    return unit.lookedAt().stream()
        .sorted((one, other) -> Boolean.compare(other == file, one == file))
        .flatMap(
            each -> each.declarations().stream().map(declaration -> use(each, declaration, local)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Step use(GoFile where, Decl declaration, Ident local) {
    Ident[] found = new Ident[1];
    Walk.tree(
        declaration,
        node -> {
          if (node instanceof Ident ident && isUse(where, declaration, ident, local)) {
            found[0] = ident;
          }
          return found[0] == null;
        });
    Ident use = found[0];
    return use == null
        ? null
        : new Step(where.text(), use.start(), use.end(), "used here, so the linker checks it");
  }

  private boolean isUse(GoFile where, Decl declaration, Ident ident, Ident local) {
    if (ident == local || !ident.name().equals(local.name())) {
      return false;
    }
    Symbol symbol = model.answers(where, declaration).symbol(ident);
    return symbol != null && new Place(file.text(), local.start()).equals(Place.of(symbol));
  }
}
