package org.goboundaries.flow.recursion;

import java.util.List;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Members;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Selection;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** The methods that values bring along for libraries to call. */
final class ValueMethods {
  private ValueMethods() {}

  /** The first of some methods that a value in an interface has; null where it has none. */
  static @Nullable Selection first(Type type, List<String> names) {
    for (String name : names) {
      Selection found = Members.find(type, name, null);
      if (found != null && isInMethodSet(type, found) && hasForm(name, found.type())) {
        return found;
      }
    }
    return null;
  }

  /** A value in an interface has no address: methods of a pointer are not among its own. */
  private static boolean isInMethodSet(Type type, Selection found) {
    if (!(found.symbol() instanceof Function method)) {
      return false;
    }
    Variable receiver = method.receiver();
    boolean takesPointer = receiver != null && receiver.type() instanceof Pointer;
    return !takesPointer
        || type instanceof Pointer
        || found.path().stream().anyMatch(field -> field.type() instanceof Pointer);
  }

  /** Whether a method is the one that interfaces such as fmt.Stringer ask for. */
  static boolean hasForm(String name, Type type) {
    if (!(type instanceof Signature signature)) {
      return false;
    }
    int parameters = signature.parameters().size();
    List<Variable> results = signature.results();
    return switch (name) {
      case "Error", "GoString", "String" ->
          parameters == 0 && results.size() == 1 && results.get(0).type() == Basic.STRING;
      case "Format" -> parameters == 2 && results.isEmpty();
      default -> results.stream().anyMatch(each -> each.type().toString().equals("error"));
    };
  }
}
