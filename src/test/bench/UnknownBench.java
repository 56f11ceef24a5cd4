import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.SliceExpr;
import org.goboundaries.syntax.StarExpr;
import org.goboundaries.syntax.TypeAssertExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.PackageName;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.modules.Environment;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.Workspace;
import org.goboundaries.types.program.Program;
import org.goboundaries.types.program.TreeStore;
import org.goboundaries.types.program.Unit;

/**
 * Counts what stays unknown below a folder: names, callees, and types of arguments and receivers,
 * with the reason where the chain of unknowns begins. Functions called through values and
 * conversions count as known when their type is.
 *
 * <p>Arguments: the folder, then the folder of downloaded modules, or none.
 */
public final class UnknownBench {
  private static final int MAX_CHAIN = 20;

  private final Map<Symbol, Expr> origins = new HashMap<>();
  private final Tally names = new Tally("names");
  private final Tally callees = new Tally("callees");
  private final Tally types = new Tally("types of arguments and receivers");
  // names in selectors are looked at as such, with what stands in front of them
  private final Set<Ident> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Ident> plain = new ArrayList<>();
  private Answers answers;

  private UnknownBench() {}

  /** Takes a folder, and perhaps one of modules. */
  public static void main(String[] args) throws Exception {
    Path cache = args.length > 1 ? Path.of(args[1]) : null;
    Thread thread =
        new Thread(
            null, () -> new UnknownBench().read(Path.of(args[0]), cache), "bench", 256L << 20);
    thread.start();
    thread.join();
  }

  private void read(Path folder, Path cache) {
    Environment environment = Environment.none().withModuleCache(cache);
    Workspace workspace = Workspace.load(List.of(folder), Platform.linuxAmd64(), environment);
    Program program = Program.of(workspace, new TreeStore());
    for (Unit unit : program.units()) {
      for (GoFile file : unit.lookedAt()) {
        look(unit, file);
      }
    }
    System.out.println(folder + (cache == null ? "" : " with modules"));
    List.of(names, callees, types).forEach(System.out::print);
    System.out.println("failures=" + program.failures().size());
  }

  private void look(Unit unit, GoFile file) {
    answers = unit.answers(file);
    origins.clear();
    Walk.file(
        file,
        node -> {
          origin(node);
          return true;
        });
    Walk.file(
        file,
        node -> {
          if (node instanceof CallExpr call) {
            call(call);
          } else if (node instanceof SelectorExpr selector) {
            name(selector.selector(), selector);
          } else if (node instanceof Ident ident) {
            plain.add(ident);
          }
          return true;
        });
    plain.forEach(ident -> name(ident, ident));
    plain.clear();
    seen.clear();
  }

  private void name(Ident ident, Expr whole) {
    if (!ident.name().equals("_") && seen.add(ident)) {
      names.count(answers.symbol(ident) != null, () -> reason(whole, 0));
    }
  }

  private void call(CallExpr call) {
    Expr function = ParenExpr.strip(call.function());
    boolean known =
        answers.callee(call) != null
            || answers.isType(function)
            || !answers.type(function).isUnknown();
    callees.count(known, () -> reason(function, 0));
    if (function instanceof SelectorExpr selector && !isPackage(selector.operand())) {
      type(selector.operand());
    }
    call.arguments().forEach(this::type);
  }

  private boolean isPackage(Expr expr) {
    return expr instanceof Ident ident && answers.symbol(ident) instanceof PackageName;
  }

  private void type(Expr expr) {
    types.count(!answers.type(expr).isUnknown(), () -> reason(expr, 0));
  }

  private void origin(Node node) {
    if (node instanceof AssignStmt assign && assign.operator() == Operator.DEFINE) {
      define(assign.left(), assign.right());
    } else if (node instanceof RangeStmt range && range.define()) {
      define(range.variables(), List.of(range.operand()));
    } else if (node instanceof VarSpec spec) {
      define(spec.names(), spec.type() == null ? spec.values() : List.of(spec.type()));
    } else if (node instanceof Field field) {
      define(field.names(), List.of(field.type()));
    }
  }

  private void define(List<? extends Expr> left, List<? extends Expr> right) {
    for (int i = 0; i < left.size() && !right.isEmpty(); i++) {
      if (left.get(i) instanceof Ident ident && answers.symbol(ident) != null) {
        origins.putIfAbsent(answers.symbol(ident), right.get(Math.min(i, right.size() - 1)));
      }
    }
  }

  /** Where the chain of unknowns begins. */
  private String reason(Expr expr, int depth) {
    if (depth > MAX_CHAIN) {
      return "long chain";
    } else if (expr instanceof Ident ident) {
      return ident(ident, depth);
    } else if (expr instanceof SelectorExpr selector) {
      return selector(selector, depth);
    } else if (expr instanceof CallExpr call) {
      return reason(call.function(), depth + 1);
    } else if (expr instanceof IndexExpr index) {
      return reason(index.operand(), depth + 1);
    } else if (expr instanceof SliceExpr slice) {
      return reason(slice.operand(), depth + 1);
    } else if (expr instanceof StarExpr star) {
      return reason(star.operand(), depth + 1);
    } else if (expr instanceof UnaryExpr unary) {
      return reason(unary.operand(), depth + 1);
    } else if (expr instanceof ParenExpr paren) {
      return reason(paren.inner(), depth + 1);
    } else if (expr instanceof TypeAssertExpr assertion && assertion.type() != null) {
      return reason(assertion.type(), depth + 1);
    } else if (expr instanceof CompositeLit literal && literal.type() != null) {
      return reason(literal.type(), depth + 1);
    }
    return expr.getClass().getSimpleName();
  }

  private String selector(SelectorExpr selector, int depth) {
    Expr operand = ParenExpr.strip(selector.operand());
    if (operand instanceof Ident ident && answers.symbol(ident) instanceof PackageName name) {
      if (name.isCgo()) {
        return "C";
      }
      return name.imported() == null ? missing(name.path()) : member(selector, "package");
    }
    return answers.type(operand).isUnknown()
        ? reason(operand, depth + 1)
        : member(selector, "type");
  }

  private String member(SelectorExpr selector, String of) {
    return (answers.symbol(selector.selector()) == null
            ? "no such member of a "
            : "unknown type of a member of a ")
        + of;
  }

  private static String missing(String path) {
    String[] parts = path.split("/");
    String first = parts[0].contains(".") && parts.length > 1 ? parts[0] + "/" + parts[1] : path;
    return "not at hand: " + first;
  }

  private String ident(Ident ident, int depth) {
    Symbol symbol = answers.symbol(ident);
    if (symbol == null) {
      return "name not found";
    }
    Expr origin = origins.get(symbol);
    return origin == null
        ? "unknown type of a " + symbol.getClass().getSimpleName() + " declared elsewhere"
        : reason(origin, depth + 1);
  }

  /** Known and unknown, by reason. */
  private static final class Tally {
    private final String title;
    private final Map<String, Integer> reasons = new HashMap<>();
    private int all;
    private int unknown;

    Tally(String title) {
      this.title = title;
    }

    void count(boolean known, Supplier<String> reason) {
      all++;
      if (!known) {
        unknown++;
        reasons.merge(reason.get(), 1, Integer::sum);
      }
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      text.append(
          String.format(
              Locale.ROOT,
              "  %s: %d, unknown %d (%.3f %%)%n",
              title,
              all,
              unknown,
              100.0 * unknown / Math.max(1, all)));
      reasons.entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
          .limit(14)
          .forEach(
              each ->
                  text.append("    ")
                      .append(each.getValue())
                      .append("  ")
                      .append(each.getKey())
                      .append('\n'));
      return text.toString();
    }
  }
}
