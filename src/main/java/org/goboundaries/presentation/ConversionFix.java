package org.goboundaries.presentation;

import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.flow.recursion.PassingCall;
import org.goboundaries.flow.recursion.SelfFormat;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Type;

/** Prints a value as what it is, without the methods of its type. */
public final class ConversionFix {
  private ConversionFix() {}

  /** The finding with the fix, where it can't be wrong. */
  public static Finding with(Finding finding, Pass pass, SelfFormat format) {
    PassingCall hand = format.hands().get(0);
    Type type = hand.from().type();
    boolean isWhole = format.hands().size() == 1 && hand.value() instanceof Ident;
    if (!isWhole
        || !(type instanceof Named)
        || !(type.underlying() instanceof Basic basic)
        || !suits(basic, hand.verb())
        || isTaken(basic.toString(), pass, hand)) {
      return finding;
    }
    Ident value = (Ident) hand.value();
    String converted = basic + "(" + value.name() + ")";
    return finding.withFix(
        "Convert it to " + basic, new TextEdit(value.start(), value.end(), converted));
  }

  /** Whether a verb prints a value of this type as well as one with a method. */
  private static boolean suits(Basic basic, String verb) {
    return switch (basic.kind()) {
      case STRING -> !verb.isEmpty();
      case INTEGER, UNSIGNED -> verb.equals("v") || verb.equalsIgnoreCase("x");
      case BOOLEAN, FLOAT, COMPLEX -> verb.equals("v");
      case POINTER -> false;
    };
  }

  /** Whether the package, or the function, has something else of the type's name. */
  private static boolean isTaken(String name, Pass pass, PassingCall hand) {
    return pass.unit().symbols().member(name) != null
        || Walk.any(
            hand.from().code().declaration(),
            node ->
                node instanceof Ident ident
                    && ident.name().equals(name)
                    && !pass.model()
                        .answers(pass.file(), hand.from().code().declaration())
                        .isType(ident));
  }
}
