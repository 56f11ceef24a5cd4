package org.goboundaries.flow.misplaced;

import java.util.List;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.syntax.Node;

/**
 * Something that panics whenever it is come to, or a call of a helper that does so.
 *
 * @param code the function
 * @param node the call, or the operation
 * @param kind what it is
 * @param helpers the calls on the way to the panic after this one, that included; mostly none
 */
public record SurePanic(Code code, Node node, Kind kind, List<Site> helpers) {
  /** What panics. */
  public enum Kind {
    /** A call of the builtin panic, or of what panics in its place. */
    EXPLICIT,
    /** A call of a helper that panics with an error. */
    HELPER,
    /** A write to a map that is nil. */
    NIL_MAP,
    /** A pointer or an interface that is nil. */
    NIL,
    /** An element of an empty slice. */
    INDEX
  }

  /** Copies the helpers. */
  public SurePanic {
    helpers = List.copyOf(helpers);
  }

  SurePanic(Code code, Node node, Kind kind) {
    this(code, node, kind, List.of());
  }

  /** What of it is marked: of a call its callee. */
  public Node head() {
    return kind == Kind.EXPLICIT || kind == Kind.HELPER ? Step.callee(node) : node;
  }
}
