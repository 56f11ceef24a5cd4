package org.goboundaries.flow.calls;

import java.util.List;
import org.goboundaries.types.model.Builtin;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** What an expression says of the function that it stands for. */
public sealed interface Reference {
  /** Nothing is known. */
  Reference UNKNOWN = new Unknown();

  /** It is nil, no function. */
  Reference NIL = new Nil();

  /** As which tables may know what is called, the name that a call names first; mostly none. */
  default List<SymbolName> names() {
    return List.of();
  }

  /**
   * A declared function, or a method that is known from the type of its receiver.
   *
   * @param names as which tables may know it, the type that the call names first
   * @param isExpression whether it is {@code T.Method}: the receiver is the first argument
   */
  record Declared(Function function, List<SymbolName> names, boolean isExpression)
      implements Reference {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Declared that
          && function.equals(that.function)
          && names.equals(that.names)
          && isExpression == that.isExpression;
    }

    @Override
    public int hashCode() {
      return 31 * (31 * function.hashCode() + names.hashCode()) + (isExpression ? 1 : 0);
    }
  }

  /** A method that an interface asks for; which one runs depends on the value. */
  record Abstract(Function method, Type receiver, List<SymbolName> names) implements Reference {}

  /** A function that the language itself has. */
  record Predeclared(Builtin builtin) implements Reference {}

  /** A name of a package of which no code is available. */
  record Foreign(SymbolName name) implements Reference {
    @Override
    public List<SymbolName> names() {
      return List.of(name);
    }
  }

  /** A function literal. */
  record Literal(Code code) implements Reference {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Literal that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
      return code.hashCode();
    }
  }

  /** The value of a variable, parameter or field. */
  record Stored(Variable variable) implements Reference {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Stored that && variable.equals(that.variable);
    }

    @Override
    public int hashCode() {
      return variable.hashCode();
    }
  }

  /** A value in a slice, array or map that a variable or field holds. */
  record Element(Variable container) implements Reference {}

  /** What a call returns. */
  record Result(Site site, int index) implements Reference {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Result that && site.equals(that.site) && index == that.index;
    }

    @Override
    public int hashCode() {
      return 31 * site.hashCode() + index;
    }
  }

  /** A value with methods that is passed where an interface is wanted. */
  record Instance(Type type) implements Reference {}

  /** Nothing is known. */
  record Unknown() implements Reference {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Unknown;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  /** It is nil. */
  record Nil() implements Reference {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Nil;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }
}
