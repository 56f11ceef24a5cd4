package org.goboundaries.flow.witness;

import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;

/**
 * One step of a witness.
 *
 * @param file where it is
 * @param start byte offset of what is marked
 * @param end byte offset after it
 * @param message what happens there
 */
public record Step(SourceText file, int start, int end, String message) {
  /** A step at a node of some code. */
  public static Step at(Code code, Node node, String message) {
    return new Step(code.file().text(), node.start(), node.end(), message);
  }

  /** A step at a call: what is marked is the callee as it is written there. */
  public static Step atCallee(Site site, String message) {
    return at(site.code(), callee(site), message);
  }

  /** What is called at a site, as it is written there: of a literal its head. */
  public static Node callee(Site site) {
    return callee(site.node());
  }

  /** What a call, or a range loop over a function, has run. */
  public static Node callee(Node site) {
    Node callee = site;
    if (site instanceof RangeStmt loop) {
      callee = loop.operand();
    } else if (site instanceof CallExpr call) {
      callee = ParenExpr.strip(call.function());
    }
    return head(callee);
  }

  /** What is marked of a node: of a literal its head. */
  public static Node head(Node node) {
    return node instanceof FuncLit literal ? literal.type() : node;
  }
}
