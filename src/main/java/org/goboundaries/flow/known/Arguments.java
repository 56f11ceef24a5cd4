package org.goboundaries.flow.known;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.goboundaries.knowledge.ArgumentTest;
import org.goboundaries.knowledge.ArgumentTest.Term;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Value;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Whether the arguments of a call are for certain what a table asks for. */
public final class Arguments {
  private final Answers answers;

  /** Of calls in a piece of code. */
  public Arguments(Answers answers) {
    this.answers = answers;
  }

  /** Whether all tests hold for the arguments of a call. */
  public boolean pass(CallExpr call, List<ArgumentTest> tests) {
    return tests.stream()
        .allMatch(
            test ->
                test.argument() < call.arguments().size()
                    && passes(call.arguments().get(test.argument()), test));
  }

  private boolean passes(Expr argument, ArgumentTest test) {
    Long value = value(argument);
    List<String> names = names(argument);
    return switch (test.kind()) {
      case EQUAL -> test.terms().stream().anyMatch(term -> isEqual(value, names, term));
      case UNEQUAL -> test.terms().stream().noneMatch(term -> isEqual(value, names, term));
      case BITS -> test.terms().stream().anyMatch(term -> hasBits(value, names, term));
      case NO_BITS ->
          (value != null || !names.isEmpty())
              && test.terms().stream().noneMatch(term -> hasBits(value, names, term));
    };
  }

  private static boolean isEqual(@Nullable Long value, List<String> names, Term term) {
    return value != null && term.number() != null
        ? value.equals(term.number())
        : !term.name().isEmpty() && names.equals(List.of(term.name()));
  }

  private static boolean hasBits(@Nullable Long value, List<String> names, Term term) {
    Long bits = term.number();
    return value != null && bits != null
        ? (value & bits) == bits
        : !term.name().isEmpty() && names.contains(term.name());
  }

  private @Nullable Long value(Expr argument) {
    return answers.value(argument) instanceof Value.Number number
            && number.isInteger()
            && number.numerator().bitLength() < Long.SIZE
        ? Long.valueOf(number.numerator().longValue())
        : null;
  }

  /** The names of the constants that are joined by "|"; empty where there is anything else. */
  private List<String> names(Expr argument) {
    List<String> names = new ArrayList<>();
    Deque<Expr> open = new ArrayDeque<>(List.of(argument));
    while (!open.isEmpty()) {
      Expr expr = ParenExpr.strip(open.pop());
      if (expr instanceof BinaryExpr both && both.operator() == Operator.OR) {
        open.push(both.right());
        open.push(both.left());
      } else if (expr instanceof CallExpr call && isConversion(call)) {
        open.push(call.arguments().get(0));
      } else {
        String name = name(expr);
        if (name.isEmpty()) {
          return List.of();
        }
        names.add(name);
      }
    }
    return names;
  }

  private boolean isConversion(CallExpr call) {
    return call.arguments().size() == 1 && answers.isType(call.function());
  }

  private String name(Expr expr) {
    Ident name = expr instanceof SelectorExpr selector ? selector.selector() : null;
    name = expr instanceof Ident ident ? ident : name;
    return name == null || answers.symbol(name) instanceof Variable ? "" : name.name();
  }
}
