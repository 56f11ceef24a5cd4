package org.goboundaries.flow.counterparts;

import java.util.List;
import java.util.function.Consumer;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.ChanType;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.StructType;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.VarSpec;
import org.jspecify.annotations.Nullable;

/**
 * The names of what is declared as a channel, a group or a condition, judging by the text alone.
 */
final class DeclaredNames {
  /** In front of the names of fields. */
  static final String FIELD = ".";

  private static final List<String> WORDS = List.of("chan", "WaitGroup", "Cond");

  private DeclaredNames() {}

  /** Whether a file may declare any: most files need not be walked through. */
  static boolean mayBeIn(GoFile file) {
    return WORDS.stream().anyMatch(file.text()::contains);
  }

  /** Those that a node declares, not those of nodes in it. */
  static void read(Node node, Consumer<String> names) {
    if (node instanceof StructType struct) {
      for (Field field : struct.fields()) {
        if (isWaitedFor(field.type())) {
          field.names().forEach(name -> names.accept(FIELD + name.name()));
        }
      }
    } else if (node instanceof VarSpec spec) {
      read(spec.names(), spec.type(), spec.values(), names);
    } else if (node instanceof AssignStmt assign && assign.operator() == Operator.DEFINE) {
      read(assign.left(), null, assign.right(), names);
    }
  }

  private static void read(
      List<? extends Expr> places, @Nullable Expr type, List<Expr> values, Consumer<String> names) {
    boolean isParallel = places.size() == values.size();
    for (int i = 0; i < places.size(); i++) {
      boolean isWaitedFor = type == null ? isParallel && isMade(values.get(i)) : isWaitedFor(type);
      if (isWaitedFor && places.get(i) instanceof Ident name) {
        names.accept(name.name());
      }
    }
  }

  private static boolean isWaitedFor(Expr type) {
    Expr bare = ParenExpr.strip(type);
    bare = bare instanceof StarExpr star ? ParenExpr.strip(star.operand()) : bare;
    return bare instanceof ChanType
        || bare instanceof SelectorExpr selector && isOfSync(selector.selector().name());
  }

  private static boolean isOfSync(String name) {
    return name.equals("WaitGroup") || name.equals("Cond");
  }

  private static boolean isMade(Expr value) {
    Expr bare = ParenExpr.strip(value);
    bare = bare instanceof UnaryExpr unary ? ParenExpr.strip(unary.operand()) : bare;
    if (bare instanceof CallExpr call) {
      boolean isNewCond = lastName(call.function()).equals("NewCond");
      return isNewCond || !call.arguments().isEmpty() && isWaitedFor(call.arguments().get(0));
    }
    return bare instanceof CompositeLit literal
        && literal.type() != null
        && isWaitedFor(literal.type());
  }

  /** The last word of what is called; empty where that has no name. */
  static String lastName(Expr function) {
    Expr bare = ParenExpr.strip(function);
    if (bare instanceof SelectorExpr selector) {
      return selector.selector().name();
    }
    return bare instanceof Ident name ? name.name() : "";
  }
}
