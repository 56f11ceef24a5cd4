package org.goboundaries.types.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds fields and methods, through embedded fields too: level by level, the shallowest wins. */
public final class Members {
  private static final int MAX_DEPTH = 40;

  private final String name;
  private final @Nullable GoPackage from;
  private Set<Type> seen = Set.of();
  private final List<Step> below = new ArrayList<>(0);
  private @Nullable Named first;
  private @Nullable Selection found;
  private boolean doubtful;

  private Members(String name, @Nullable GoPackage from) {
    this.name = name;
    this.from = from;
  }

  /**
   * The field or method of a type; null where there is none, more than one, or an unknown embedded
   * type might have one.
   *
   * @param from the package that asks: names without capital are found in their own package only
   */
  public static @Nullable Selection find(Type type, String name, @Nullable GoPackage from) {
    return new Members(name, from).search(type);
  }

  private @Nullable Selection search(Type type) {
    Type start = type;
    if (type instanceof Pointer pointer) {
      if (pointer.element().underlying() instanceof Interface) {
        return null;
      }
      start = pointer.element();
    } else if (type instanceof Named named
        && named.underlying() instanceof Pointer pointer
        && pointer.element().underlying() instanceof Struct) {
      start = pointer.element();
    }
    List<Step> level = List.of(new Step(start, List.of(), false));
    for (int depth = 0; depth < MAX_DEPTH && !level.isEmpty(); depth++) {
      below.clear();
      for (Step step : level) {
        visit(step);
      }
      if (found != null || doubtful) {
        return doubtful ? null : found;
      }
      level = merged(below);
    }
    return null;
  }

  private void visit(Step step) {
    if (step.type.isUnknown()) {
      doubtful = true;
      return;
    }
    if (step.type instanceof Named named) {
      if (!isNew(named)) {
        return;
      }
      methodsOf(named, step);
    }
    Type underlying = step.type.underlying();
    if (underlying.isUnknown()) {
      doubtful |= found == null;
    } else if (underlying instanceof Struct struct && !(step.type instanceof TypeParameter)) {
      fieldsOf(struct, step);
    } else if (underlying instanceof Interface type) {
      methodsOf(type, step);
    }
  }

  /** Whether a type is met for the first time; most searches end at the first type. */
  private boolean isNew(Named named) {
    if (first == null) {
      first = named;
      return true;
    } else if (first.equals(named)) {
      return false;
    }
    if (seen.isEmpty()) {
      seen = new HashSet<>();
    }
    return seen.add(named);
  }

  private void methodsOf(Named named, Step step) {
    for (Function method : named.methods()) {
      if (method.isMemberNamed(name, from)) {
        Type type = method.type();
        if (!named.arguments().isEmpty()) {
          type = Substitution.of(method.receiverTypeParameters(), named.arguments()).apply(type);
        }
        add(new Selection(method, type, step.path), step);
        return;
      }
    }
  }

  private void methodsOf(Interface type, Step step) {
    for (Function method : type.typeSet().methods()) {
      if (method.isMemberNamed(name, from)) {
        add(new Selection(method, method.type(), step.path), step);
        return;
      }
    }
    doubtful |= !type.typeSet().isComplete();
  }

  private void fieldsOf(Struct struct, Step step) {
    for (Variable field : struct.fields()) {
      if (field.isMemberNamed(name, from)) {
        add(new Selection(field, field.type(), step.path), step);
      } else if (field.isEmbedded()) {
        Type type = field.type();
        Type base = type instanceof Pointer pointer ? pointer.element() : type;
        below.add(new Step(base, longer(step.path, field), step.multiple));
      }
    }
  }

  private static List<Variable> longer(List<Variable> path, Variable field) {
    List<Variable> longer = new ArrayList<>(path);
    longer.add(field);
    return longer;
  }

  /** A second one at the same depth makes the name ambiguous. */
  private void add(Selection selection, Step step) {
    doubtful |= found != null || step.multiple;
    found = selection;
  }

  /** The same type twice at one depth: what it has is ambiguous. */
  private static List<Step> merged(List<Step> steps) {
    List<Step> merged = new ArrayList<>();
    for (Step step : steps) {
      int twin = -1;
      for (int i = 0; i < merged.size(); i++) {
        twin = merged.get(i).type.equals(step.type) ? i : twin;
      }
      if (twin < 0) {
        merged.add(step);
      } else {
        merged.set(twin, new Step(step.type, step.path, true));
      }
    }
    return merged;
  }

  /** A type to look into. */
  private record Step(Type type, List<Variable> path, boolean multiple) {}
}
