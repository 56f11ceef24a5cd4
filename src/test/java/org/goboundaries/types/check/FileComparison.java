package org.goboundaries.types.check;

import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.TypeDump.Fact;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.PackageName;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Value;
import org.jspecify.annotations.Nullable;

/** Compares our answers for one file with the facts of go/types. */
final class FileComparison {
  private final TypeComparison total;
  private final GoFile file;
  private final Answers answers;
  private final Map<Integer, Ident> idents = new HashMap<>();
  private final Map<Integer, CallExpr> calls = new HashMap<>();
  private final Map<Ident, Expr> operands = new HashMap<>();

  FileComparison(TypeComparison total, GoFile file, Answers answers) {
    this.total = total;
    this.file = file;
    this.answers = answers;
    if (file.packageName() != null) {
      idents.put(file.packageName().start(), file.packageName());
    }
    Walk.file(file, this::index);
  }

  private boolean index(Node node) {
    if (node instanceof Ident ident) {
      idents.put(ident.start(), ident);
    } else if (node instanceof CallExpr call) {
      calls.put(call.leftParen(), call);
    } else if (node instanceof SelectorExpr selector) {
      operands.put(selector.selector(), selector.operand());
    }
    return true;
  }

  void compare(List<Fact> facts) {
    for (Fact fact : facts) {
      switch (fact.kind()) {
        case 'u' -> identifier(fact);
        case 'c' -> callee(fact);
        case 'r' -> receiver(fact);
        default -> argument(fact);
      }
    }
  }

  /** Finds identifiers that we have an answer for where go/types knows nothing. */
  void compareSilence(List<Fact> facts) {
    Set<Integer> named = new HashSet<>();
    facts.stream().filter(fact -> fact.kind() == 'u').forEach(fact -> named.add(fact.offset()));
    idents.values().stream()
        .filter(ident -> !named.contains(ident.start()) && answers.symbol(ident) != null)
        .forEach(this::surplus);
  }

  private void surplus(Ident ident) {
    Fact nothing = new Fact('u', ident.start(), 0, "nothing", "-");
    total.identifiers.different(where(nothing) + ": ours " + answers.symbol(ident));
  }

  private void identifier(Fact fact) {
    Ident ident = idents.get(fact.offset());
    Symbol symbol = ident == null ? null : answers.symbol(ident);
    compare(total.identifiers, fact, symbol == null ? null : key(symbol), reason(ident));
  }

  private void callee(Fact fact) {
    CallExpr call = calls.get(fact.offset());
    Symbol symbol = call == null ? null : answers.callee(call);
    Ident name = call == null ? null : Callee.name(call.function());
    compare(total.callees, fact, symbol == null ? null : key(symbol), reason(name));
  }

  private void receiver(Fact fact) {
    CallExpr call = calls.get(fact.offset());
    if (call != null
        && org.goboundaries.syntax.ParenExpr.strip(call.function())
            instanceof SelectorExpr selector) {
      type(fact, selector.operand());
    } else {
      total.types.unknown("no selector");
    }
  }

  private void argument(Fact fact) {
    CallExpr call = calls.get(fact.offset());
    if (call == null || fact.index() >= call.arguments().size()) {
      total.types.unknown("no argument");
      return;
    }
    Expr argument = call.arguments().get(fact.index());
    type(fact, argument);
    Value value = answers.value(argument);
    if (!fact.constant().equals("-")) {
      Fact constant = new Fact('k', fact.offset(), fact.index(), fact.constant(), "-");
      String text = value == null ? null : text(value);
      compare(total.constants, constant, text, fact.answer());
    } else if (value != null) {
      total.constants.different(where(fact) + ": not a constant, ours " + text(value));
    }
  }

  private void type(Fact fact, Expr expr) {
    String text = String.join(" ", answers.type(expr).toString().split("\\s+"));
    boolean unknown = text.contains("unknown type") || text.contains("unknown length");
    compare(total.types, fact, unknown ? null : text, expr.getClass().getSimpleName());
  }

  private void compare(Tally tally, Fact fact, @Nullable String ours, String reason) {
    if (ours == null) {
      tally.unknown(reason);
    } else if (ours.equals(fact.answer())) {
      tally.same();
    } else {
      tally.different(where(fact) + ": " + fact.answer() + ", ours " + ours);
    }
  }

  private String where(Fact fact) {
    return file.text() + ":" + file.text().lines().line(fact.offset()) + " @" + fact.index();
  }

  /** Names are unknown for the sake of their operand, or by themselves. */
  private String reason(@Nullable Ident ident) {
    if (ident == null) {
      return "not in the tree";
    }
    Expr operand = operands.get(ident);
    if (operand == null) {
      return "plain name";
    }
    return answers.type(operand).isUnknown() ? "operand unknown" : "no such member";
  }

  private static String key(Symbol symbol) {
    if (symbol instanceof PackageName name) {
      GoPackage imported = name.imported();
      return "import " + (imported == null ? name.path() : imported.path());
    }
    GoPackage owner = symbol.owner();
    SourceText text = symbol.file();
    if (owner == null || text == null) {
      return "predeclared " + symbol.name();
    }
    Path name = Path.of(text.path()).getFileName();
    return owner.path() + "." + symbol.name() + " " + name + ":" + symbol.offset();
  }

  private static String text(Value value) {
    if (value instanceof Value.Text text) {
      return ("string " + Base64.getEncoder().encodeToString(text.bytes()));
    } else if (value instanceof Value.Bool bool) {
      return Boolean.toString(bool.value());
    }
    Value.Number number = (Value.Number) value;
    String text =
        number.isInteger()
            ? number.numerator().toString()
            : number.numerator() + "/" + number.denominator();
    return text.length() > 2000 ? "long" : text;
  }
}
