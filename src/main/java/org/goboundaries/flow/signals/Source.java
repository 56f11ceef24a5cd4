package org.goboundaries.flow.signals;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.syntax.Expr;

/**
 * An expression that gives a value, found by following variables, fields and calls to it.
 *
 * @param frame where it stands
 * @param way the places that the value passes from there on, the expression's own not included
 */
record Source(Frame frame, Expr expr, List<Step> way) {
  Source {
    way = List.copyOf(way);
  }

  /** The same value as another expression has it. */
  Source at(Frame other, Expr next) {
    return new Source(other, next, way);
  }

  /** The same, which then passes an expression. */
  Source through(Frame by, Expr at, String message) {
    List<Step> longer = new ArrayList<>();
    longer.add(new Step(by.file().text(), at.start(), at.end(), message));
    longer.addAll(way);
    return new Source(frame, expr, longer);
  }
}
