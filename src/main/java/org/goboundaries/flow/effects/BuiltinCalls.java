package org.goboundaries.flow.effects;

import java.util.List;
import java.util.Set;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.check.Sizes;
import org.goboundaries.types.model.Channel;
import org.goboundaries.types.model.GoMap;
import org.goboundaries.types.model.Slice;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Value;

/** How calls of predeclared functions end, and of those in package unsafe. */
final class BuiltinCalls {
  private static final Set<Outcome> PANICS = Set.of(Outcome.PANICS);
  // Far below what runtime.maxAlloc allows on any platform of 64 bits.
  private static final int SMALL = 1 << 16;
  private static final long SMALL_ELEMENT = 1L << 20;

  private final Answers answers;

  BuiltinCalls(Answers answers) {
    this.answers = answers;
  }

  Set<Outcome> outcomes(CallExpr call, String name) {
    if (name.equals("panic")) {
      return PANICS;
    }
    return mayPanic(call, name) ? Outcomes.UNKNOWN : CalledEffects.RETURNS;
  }

  private boolean mayPanic(CallExpr call, String name) {
    List<Expr> arguments = call.arguments();
    return switch (name) {
      case "close", "Slice", "String" -> true;
      case "delete" -> deleteMayPanic(arguments);
      case "append" -> arguments.isEmpty() || appendMayPanic(answers.type(arguments.get(0)));
      case "make" ->
          arguments.size() > 1 && makeMayPanic(answers.type(arguments.get(0)), arguments);
      default -> false;
    };
  }

  /** The key is hashed even if the map is empty. */
  private boolean deleteMayPanic(List<Expr> arguments) {
    return arguments.size() != 2
        || Kinds.mayBeIncomparable(answers.type(arguments.get(1)))
            && Kinds.isPossibly(
                answers.type(arguments.get(0)),
                each -> !(each instanceof GoMap map) || Kinds.mayBeIncomparable(map.key()));
  }

  /** A slice can be longer than any number only if its elements take no room. */
  private static boolean appendMayPanic(Type type) {
    return Kinds.isPossibly(
        type, each -> !(each instanceof Slice slice) || mayBeEmpty(slice.element()));
  }

  private boolean makeMayPanic(Type type, List<Expr> arguments) {
    boolean isSmall = arguments.stream().skip(1).allMatch(this::isSmall);
    return !isSmall || Kinds.isPossibly(type, BuiltinCalls::hasHugeElements);
  }

  private boolean isSmall(Expr size) {
    return answers.value(size) instanceof Value.Number number
        && number.isInteger()
        && number.numerator().signum() >= 0
        && number.numerator().bitLength() < Integer.SIZE - 1
        && number.numerator().intValue() <= SMALL;
  }

  private static boolean hasHugeElements(Type underlying) {
    if (underlying instanceof Slice slice) {
      return mayBeHuge(slice.element());
    }
    return !(underlying instanceof GoMap)
        && !(underlying instanceof Channel channel && !mayBeHuge(channel.element()));
  }

  private static boolean mayBeEmpty(Type element) {
    Long size = Sizes.BITS_64.of(element, false);
    return size == null || size == 0;
  }

  private static boolean mayBeHuge(Type element) {
    Long size = Sizes.BITS_64.of(element, false);
    return size == null || size > SMALL_ELEMENT;
  }
}
