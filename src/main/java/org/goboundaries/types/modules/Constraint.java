package org.goboundaries.types.modules;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Says on which platforms a file is compiled: a boolean expression over build tags. */
public sealed interface Constraint {
  /** Holds everywhere. */
  Constraint ALWAYS = new All(List.of());

  /** Holds nowhere. */
  Constraint NEVER = new Any(List.of());

  /** Whether it holds where these tags are set. */
  boolean holds(Predicate<String> tags);

  /** Calls {@code action} with each tag that is named, as often as it is. */
  void forEachTag(Consumer<String> action);

  /** Holds where both hold. */
  default Constraint and(Constraint other) {
    if (this == ALWAYS) {
      return other;
    }
    return other == ALWAYS ? this : new All(List.of(this, other));
  }

  /** Holds where the tag is set. */
  record Tag(String name) implements Constraint {
    @Override
    public boolean holds(Predicate<String> tags) {
      return tags.test(name);
    }

    @Override
    public void forEachTag(Consumer<String> action) {
      action.accept(name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Tag that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  /** Holds where the operand does not. */
  record Not(Constraint operand) implements Constraint {
    @Override
    public boolean holds(Predicate<String> tags) {
      return !operand.holds(tags);
    }

    @Override
    public void forEachTag(Consumer<String> action) {
      operand.forEachTag(action);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Not that && operand.equals(that.operand);
    }

    @Override
    public int hashCode() {
      return operand.hashCode();
    }
  }

  /** Holds where every operand holds. */
  record All(List<Constraint> operands) implements Constraint {
    @Override
    public boolean holds(Predicate<String> tags) {
      for (Constraint operand : operands) {
        if (!operand.holds(tags)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public void forEachTag(Consumer<String> action) {
      operands.forEach(operand -> operand.forEachTag(action));
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof All that && operands.equals(that.operands);
    }

    @Override
    public int hashCode() {
      return operands.hashCode();
    }
  }

  /** Holds where at least one operand holds. */
  record Any(List<Constraint> operands) implements Constraint {
    @Override
    public boolean holds(Predicate<String> tags) {
      for (Constraint operand : operands) {
        if (operand.holds(tags)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void forEachTag(Consumer<String> action) {
      operands.forEach(operand -> operand.forEachTag(action));
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Any that && operands.equals(that.operands);
    }

    @Override
    public int hashCode() {
      return operands.hashCode();
    }
  }
}
