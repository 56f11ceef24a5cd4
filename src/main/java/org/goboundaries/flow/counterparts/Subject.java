package org.goboundaries.flow.counterparts;

import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.counterparts.Use.Kind;
import org.goboundaries.types.model.Channel;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** A variable or field that holds a channel, a group or a condition, and what is done with it. */
record Subject(Variable variable, Sort sort, List<Use> uses) {
  /** What it holds. */
  enum Sort {
    /** A channel. */
    CHANNEL,
    /** A {@code sync.WaitGroup}. */
    GROUP,
    /** A {@code sync.Cond}. */
    CONDITION;

    /** What a variable of a type holds; null for others. */
    static @Nullable Sort of(Type type) {
      Type held = type instanceof Pointer pointer ? pointer.element() : type;
      if (held instanceof Named named) {
        if (named.is("sync", "WaitGroup")) {
          return GROUP;
        } else if (named.is("sync", "Cond")) {
          return CONDITION;
        }
      }
      return type.underlying() instanceof Channel ? CHANNEL : null;
    }
  }

  boolean has(Kind... kinds) {
    return uses.stream().anyMatch(use -> List.of(kinds).contains(use.kind()));
  }

  Stream<Use> all(Kind kind) {
    return uses.stream().filter(use -> use.kind() == kind);
  }

  /** Those in a function itself, not in its literals. */
  Stream<Use> in(Code code) {
    return uses.stream().filter(use -> use.code() == code);
  }

  /** How many values it holds at most; unknown where it may be any channel. */
  int capacity() {
    int most = Use.UNKNOWN;
    for (Use use : uses) {
      if (use.kind() == Kind.MADE) {
        if (use.count() == Use.UNKNOWN) {
          return Use.UNKNOWN;
        }
        most = Math.max(most, use.count());
      }
    }
    return most;
  }
}
