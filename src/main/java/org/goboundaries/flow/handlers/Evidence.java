package org.goboundaries.flow.handlers;

import java.util.List;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Handler;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Node;

/**
 * Why a function counts as a handler.
 *
 * @param file where that can be seen
 * @param at what is to be marked there
 * @param row what the tables say
 * @param calls the calls by which it is passed, the last one to a library; empty where it is known
 *     otherwise
 */
public record Evidence(Kind kind, SourceText file, Node at, Handler row, List<Site> calls) {
  /** Of a function by itself. */
  static Evidence of(Code code, Kind kind, Handler row) {
    return new Evidence(kind, code.file().text(), code.head(), row, List.of());
  }

  /** At an expression that stands for the function; of a literal only its head is marked. */
  static Evidence at(Code in, Node at, Kind kind, Handler row, List<Site> calls) {
    Node marked = at instanceof FuncLit literal ? literal.type() : at;
    return new Evidence(kind, in.file().text(), marked, row, calls);
  }

  /** At a call in a handler. */
  static Evidence calledAt(Site call, Handler row) {
    Node at = call.node() instanceof CallExpr written ? written.function() : call.node();
    return new Evidence(Kind.CALLED, call.code().file().text(), at, row, List.of());
  }

  /** The step that shows it. */
  public Step step(String message) {
    return new Step(file, at.start(), at.end(), message);
  }

  /** Whether it alone says that a server runs the function: services for remote calls do. */
  boolean isServed() {
    return kind == Kind.SERVED
        || (kind == Kind.REGISTERED && row.protocol() == Handler.Protocol.RPC);
  }

  /** Whether it says more: the calls that passed it lead to its router. */
  boolean isBetterThan(Evidence other) {
    int order = kind.compareTo(other.kind);
    return order < 0 || (order == 0 && !calls.isEmpty() && other.calls.isEmpty());
  }

  /** Kinds of evidence, the best one first. */
  public enum Kind {
    /** A call hands it to a server, or to what stands before the handlers. */
    REGISTERED,
    /** A call has it served. */
    SERVED,
    /** Its type, or that of its receiver, says so. */
    TYPE,
    /** Its parameters say so. */
    PARAMETERS,
    /** A handler calls it. */
    CALLED
  }
}
