package org.goboundaries.flow.known;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeParameter;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Whether a way through calls can be gone with what the calls on it pass: a helper that fails for
 * some of its options does not fail for those who pass none.
 */
public final class FeasiblePath {
  private final Function<Site, Answers> answers;

  /**
   * Of a program.
   *
   * @param answers what the declaration around a call means
   */
  public FeasiblePath(Function<Site, Answers> answers) {
    this.answers = answers;
  }

  /** Whether no known value rules out one of the calls. */
  public boolean canBeGone(List<Site> sites) {
    Map<Symbol, Known> given = Map.of();
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      KnownValues values = new KnownValues(answers.apply(site), site.code().declaration(), given);
      if (values.isDead(site.node())) {
        return false;
      }
      Site next = i + 1 < sites.size() ? sites.get(i + 1) : site;
      given = next == site ? given : next(site, next.code(), answers.apply(next), values, given);
    }
    return true;
  }

  /**
   * Whether no known value rules out one of the calls, or a node of what they lead to.
   *
   * @param code what the last of them calls
   * @param there what that means
   */
  public boolean canBeGone(List<Site> sites, Code code, Answers there, Node node) {
    Map<Symbol, Known> given = Map.of();
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      boolean isLast = i + 1 == sites.size();
      Code to = isLast ? code : sites.get(i + 1).code();
      Answers known = isLast ? there : answers.apply(sites.get(i + 1));
      KnownValues values = new KnownValues(answers.apply(site), site.code().declaration(), given);
      given = next(site, to, known, values, given);
    }
    return canBeGone(sites) && !new KnownValues(there, code.declaration(), given).isDead(node);
  }

  private static Map<Symbol, Known> next(
      Site site, Code to, Answers there, KnownValues values, Map<Symbol, Known> given) {
    for (Code code = to; code != null; code = code.outer()) {
      if (code == site.code()) {
        return given;
      } else if (code.symbol() != null && isCallee(code.symbol(), site.callee())) {
        return handed(site, code, there, values);
      }
    }
    return Map.of();
  }

  private static boolean isCallee(Symbol symbol, Reference callee) {
    return callee instanceof Reference.Declared declared
        && !declared.isExpression()
        && declared.function().origin().equals(symbol.origin());
  }

  /** What is known of the parameters of what is called. */
  private static Map<Symbol, Known> handed(
      Site site, Code code, Answers there, KnownValues values) {
    Map<Symbol, Known> given = new IdentityHashMap<>();
    List<@Nullable Ident> names = parameters(code);
    if (!(site.node() instanceof CallExpr call)
        || !(code.type() instanceof Signature signature)
        || names.size() != signature.parameters().size()) {
      return given;
    }
    int fixed = names.size() - (signature.isVariadic() ? 1 : 0);
    if (call.spread() || call.arguments().size() < fixed) {
      return given;
    }
    for (int i = 0; i < names.size(); i++) {
      Ident name = names.get(i);
      Symbol parameter = name == null ? null : there.symbol(name);
      Known known =
          i < fixed
              ? handed(call.arguments().get(i), signature.parameters().get(i), values)
              : call.arguments().size() == fixed ? new Known.Zero() : null;
      if (parameter != null && known != null) {
        given.put(parameter, known);
      }
    }
    return given;
  }

  /** What is known of an argument; in an interface a zero value is none. */
  private static @Nullable Known handed(Expr argument, Variable parameter, KnownValues values) {
    Type type = parameter.type();
    boolean isAny = type instanceof TypeParameter || type.underlying() instanceof Interface;
    boolean isNil = values.answers().type(argument) == Basic.UNTYPED_NIL;
    return isAny && !isNil ? null : values.of(argument);
  }

  private static List<@Nullable Ident> parameters(Code code) {
    List<@Nullable Ident> names = new ArrayList<>();
    if (code.node() instanceof FuncDecl declaration) {
      for (Field field : declaration.type().parameters()) {
        names.addAll(field.names());
        if (field.names().isEmpty()) {
          names.add(null);
        }
      }
    }
    return names;
  }
}
