package org.goboundaries.flow.counterparts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.counterparts.Subject.Sort;
import org.goboundaries.flow.locks.Holdings;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.KeyValueExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Struct;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * The channels, groups and conditions in fields and variables that only one package can name, and
 * that may wait forever.
 */
final class PackageSubjects {
  private final Bodies bodies;
  private final List<Code> codes;
  private final Map<String, Integer> declared = new HashMap<>();
  private final NamedOperations operations = new NamedOperations();

  /**
   * Of a package.
   *
   * @param codes all of its code, on whatever platform
   */
  PackageSubjects(Bodies bodies, Holdings holdings, List<Code> codes) {
    this.bodies = bodies;
    this.codes = codes;
    Set<GoFile> files = Collections.newSetFromMap(new IdentityHashMap<>());
    codes.forEach(code -> files.addAll(code.unit().files()));
    files.stream().filter(DeclaredNames::mayBeIn).forEach(file -> Walk.file(file, this::declare));
    if (!declared.isEmpty()) {
      codes.forEach(code -> operations.read(code, holdings.mayHold(code)));
    }
  }

  private boolean declare(Node node) {
    DeclaredNames.read(node, name -> declared.merge(name, 1, Integer::sum));
    return !(node instanceof FuncDecl);
  }

  /** Those whose names, at least, don't have what they wait for. */
  List<Subject> all() {
    Set<String> names =
        declared.entrySet().stream()
            .filter(each -> mayBeUnmet(each.getKey(), each.getValue()))
            .map(each -> plain(each.getKey()))
            .collect(Collectors.toSet());
    if (names.isEmpty()) {
      return List.of();
    }
    SubjectReader reader = new SubjectReader(bodies, PackageSubjects::isHidden);
    codes.forEach(code -> reader.read(code, names::contains));
    return reader.subjects();
  }

  private boolean mayBeUnmet(String name, int variables) {
    boolean isWaiting =
        variables > 1
            ? operations.mayWait(name)
            : operations.mayBeUnmet(name) || operations.mayBeLocked(name);
    return isWaiting && !Symbol.isExported(plain(name));
  }

  private static String plain(String name) {
    return name.startsWith(DeclaredNames.FIELD) ? name.substring(1) : name;
  }

  private static boolean isHidden(Variable variable) {
    boolean isOfPackage =
        variable.kind() == Variable.Kind.FIELD || variable.kind() == Variable.Kind.PACKAGE;
    return isOfPackage && !variable.isExported();
  }

  /**
   * Whether what is found about a field holds: no composite literal without keys gives it a value,
   * and of one that never gets any there are objects.
   */
  boolean areRight(Subject subject) {
    Place place = Place.of(subject.variable());
    if (!subject.variable().isField() || place == null) {
      return true;
    }
    boolean isMade = subject.sort() == Sort.GROUP || subject.has(Use.Kind.MADE);
    for (Code code : codes) {
      List<Making> found = makings(code, place);
      if (found.contains(Making.SILENT)) {
        return false;
      }
      isMade |= !found.isEmpty();
    }
    return isMade;
  }

  private List<Making> makings(Code code, Place field) {
    List<Making> found = new ArrayList<>();
    Walk.tree(
        code.body() == null ? code.node() : code.body(),
        node -> {
          Making making = node instanceof Expr expr ? making(code, expr, field) : null;
          if (making != null) {
            found.add(making);
          }
          return !(node instanceof FuncLit);
        });
    return found;
  }

  private @Nullable Making making(Code code, Expr expr, Place field) {
    if (expr instanceof CompositeLit literal && mayHave(code, literal, field)) {
      boolean isKeyed =
          literal.elements().isEmpty()
              || literal.elements().stream().anyMatch(KeyValueExpr.class::isInstance);
      return isKeyed ? Making.KEYED : Making.SILENT;
    }
    boolean isNew =
        expr instanceof CallExpr call
            && DeclaredNames.lastName(call.function()).equals("new")
            && call.arguments().size() == 1
            && mayHave(code, call.arguments().get(0), field);
    return isNew ? Making.KEYED : null;
  }

  private boolean mayHave(Code code, Expr literal, Place field) {
    Type type = bodies.answers(code).type(literal).underlying();
    return type.isUnknown()
        || type instanceof Struct struct
            && struct.fields().stream().anyMatch(each -> field.equals(Place.of(each)));
  }

  /** How an object comes to be. */
  private enum Making {
    /** What is left out is zero. */
    KEYED,
    /** Every field gets a value. */
    SILENT
  }
}
