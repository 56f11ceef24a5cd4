package org.goboundaries.flow.effects;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.knowledge.Ending;
import org.goboundaries.knowledge.Ending.When;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.PackageName;
import org.goboundaries.types.model.Symbol;
import org.jspecify.annotations.Nullable;

/** Calls that the tables know not to return. */
final class LibraryEndings {
  private final Answers answers;
  private final Knowledge knowledge;
  private final MemberEffects members;

  LibraryEndings(Answers answers, Knowledge knowledge) {
    this.answers = answers;
    this.knowledge = knowledge;
    this.members = new MemberEffects(answers);
  }

  /** How a call ends; empty where the tables don't know. */
  Set<Outcome> outcomes(CallExpr call) {
    Set<Outcome> found = EnumSet.noneOf(Outcome.class);
    for (Ending ending : endings(call)) {
      if (ending.when() != When.CHAINED) {
        add(ending, found);
      }
    }
    chained(call).forEach(ending -> add(ending, found));
    return found;
  }

  /** One that doesn't always end may do what any function may. */
  private static void add(Ending ending, Set<Outcome> found) {
    found.add(
        switch (ending.end()) {
          case PANIC -> Outcome.PANICS;
          case GOEXIT -> Outcome.GOEXITS;
          case EXIT, ABORT, EXEC -> Outcome.EXITS;
        });
    if (ending.when() != When.ALWAYS) {
      found.addAll(Outcomes.UNKNOWN);
    }
  }

  private List<Ending> endings(CallExpr call) {
    Expr function = function(call);
    if (function instanceof SelectorExpr selector) {
      PackageName imported = members.importedBy(selector);
      return imported == null
          ? ofMethod(selector)
          : knowledge.endings().of(imported.path(), selector.selector().name());
    }
    return function instanceof Ident name
            && answers.symbol(name) instanceof Function named
            && !named.isMethod()
        ? of(named.owner(), named.name())
        : List.of();
  }

  /** What is called, without parentheses and type arguments. */
  private static Expr function(CallExpr call) {
    Expr function = MemberEffects.unparen(call.function());
    return function instanceof IndexExpr instance
        ? MemberEffects.unparen(instance.operand())
        : function;
  }

  private List<Ending> ofMethod(SelectorExpr selector) {
    String name = selector.selector().name();
    Symbol symbol = answers.symbol(selector.selector());
    if (symbol == null || symbol instanceof Function) {
      for (Symbol type : Receivers.of(answers.type(selector.operand()), name, symbol)) {
        List<Ending> found = of(type.owner(), type.name() + "." + name);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Ending> of(@Nullable GoPackage owner, String name) {
    return owner == null ? List.of() : knowledge.endings().of(owner.path(), name);
  }

  /** Of {@code log.Fatal().Str("a", b).Msg("c")}, what its first call says of the last one. */
  private List<Ending> chained(CallExpr call) {
    List<Ending> found = new ArrayList<>();
    if (function(call) instanceof SelectorExpr last
        && Ending.SENDING.contains(last.selector().name())) {
      @Nullable Expr operand = MemberEffects.unparen(last.operand());
      while (operand instanceof CallExpr inner) {
        endings(inner).stream().filter(ending -> ending.when() == When.CHAINED).forEach(found::add);
        operand =
            function(inner) instanceof SelectorExpr next
                ? MemberEffects.unparen(next.operand())
                : null;
      }
    }
    return found;
  }
}
