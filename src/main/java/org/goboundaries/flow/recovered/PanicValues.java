package org.goboundaries.flow.recovered;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.guards.CallWords;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CaseClause;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.KeyValueExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.SliceExpr;
import org.goboundaries.syntax.TypeAssertExpr;
import org.goboundaries.syntax.TypeSwitchStmt;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Type;

/** Which expressions of a function hold what was panicked with, or the stack. */
final class PanicValues {
  private final FunctionBody body;
  private final CallWords words;
  private final Set<Symbol> names = new HashSet<>();
  private final Map<Node, Site> sites = new IdentityHashMap<>();

  /**
   * In a function.
   *
   * @param given parameters that get such a value
   * @param words what names say of calls
   */
  PanicValues(FunctionBody body, Set<Symbol> given, CallWords words) {
    this.words = words;
    this.body = body;
    names.addAll(given);
    body.sites().forEach(site -> sites.put(site.node(), site));
    int before;
    do {
      before = names.size();
      Walk.tree(
          body.block(),
          node -> {
            read(node);
            return !(node instanceof FuncLit);
          });
    } while (names.size() > before);
  }

  private void read(Node node) {
    if (node instanceof AssignStmt assign) {
      boolean isParallel = assign.left().size() == assign.right().size();
      for (int i = 0; i < assign.left().size(); i++) {
        boolean isFirst = isParallel || i == 0;
        if (isFirst && isOne(assign.right().get(isParallel ? i : 0))) {
          add(assign.left().get(i));
        }
      }
    } else if (node instanceof VarSpec spec && spec.values().size() == spec.names().size()) {
      for (int i = 0; i < spec.names().size(); i++) {
        if (isOne(spec.values().get(i))) {
          add(spec.names().get(i));
        }
      }
    } else if (node instanceof TypeSwitchStmt choice && isOne(choice.guard().operand())) {
      choice.clauses().forEach(this::addClause);
    } else if (node instanceof CallExpr call && isNamed(call, "runtime:Stack")) {
      call.arguments().stream().limit(1).forEach(this::add);
    }
  }

  private void addClause(CaseClause clause) {
    Symbol symbol = body.answers().symbol(clause);
    boolean isAny =
        clause.values().stream().allMatch(value -> isGeneral(body.answers().type(value)));
    if (symbol != null && isAny) {
      names.add(symbol);
    }
  }

  private void add(Expr place) {
    Symbol symbol =
        ParenExpr.strip(place) instanceof Ident name ? body.answers().symbol(name) : null;
    if (symbol != null) {
      names.add(symbol);
    }
  }

  /** Whether an expression holds such a value, perhaps among others. */
  boolean isOne(Expr expr) {
    Expr bare = ParenExpr.strip(expr);
    if (bare instanceof Ident name) {
      Symbol symbol = body.answers().symbol(name);
      return names.stream().anyMatch(each -> Place.areSame(each, symbol));
    } else if (bare instanceof CallExpr call) {
      return isMade(call);
    } else if (bare instanceof BinaryExpr binary) {
      return binary.operator() == Operator.ADD && (isOne(binary.left()) || isOne(binary.right()));
    } else if (bare instanceof TypeAssertExpr assertion) {
      Expr type = assertion.type();
      return type != null && isGeneral(body.answers().type(type)) && isOne(assertion.operand());
    }
    return isPart(bare);
  }

  private boolean isPart(Expr bare) {
    if (bare instanceof CompositeLit literal) {
      return literal.elements().stream()
          .anyMatch(each -> isOne(each instanceof KeyValueExpr pair ? pair.value() : each));
    } else if (bare instanceof SliceExpr slice) {
      return isOne(slice.operand());
    }
    return bare instanceof UnaryExpr address
        && address.operator() == Operator.AND
        && isOne(address.operand());
  }

  /** The error of an own type that is panicked with may be meant for clients. */
  private static boolean isGeneral(Type type) {
    return type.underlying() instanceof Interface || type == Basic.STRING;
  }

  private boolean isMade(CallExpr call) {
    if (isRecover(call) || isNamed(call, "runtime/debug:Stack")) {
      return true;
    }
    boolean isConversion = body.answers().isType(call.function());
    Site site = sites.get(call);
    boolean isText = isConversion || site != null && words.say(Meaning.MAKES_TEXT, site);
    boolean isOfValue =
        ParenExpr.strip(call.function()) instanceof SelectorExpr method && isOne(method.operand());
    return isOfValue || isText && call.arguments().stream().anyMatch(this::isOne);
  }

  private boolean isRecover(CallExpr call) {
    Site site = sites.get(call);
    return site != null && site.callsBuiltin("recover");
  }

  private boolean isNamed(CallExpr call, String name) {
    return names(call).contains(name);
  }

  private List<String> names(CallExpr call) {
    Site site = sites.get(call);
    return site == null
        ? List.of()
        : site.callee().names().stream().map(name -> name.path() + ":" + name.name()).toList();
  }
}
