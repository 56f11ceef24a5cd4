package org.goboundaries.flow.cgo;

import org.goboundaries.cgo.CAssign;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CCast;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CMember;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.CUnary;
import org.goboundaries.cgo.CVariable;
import org.goboundaries.flow.graph.Lattice;
import org.jspecify.annotations.Nullable;

/**
 * What a variable of a function holds at each point, by all that is written to it on the paths
 * there. Where its address goes elsewhere than to a call, anybody may write to it.
 *
 * @param <S> an immutable state
 */
public abstract class VariableStates<S> implements Lattice<S> {
  /** What stands for all of the variable instead of a member. */
  protected static final String ALL = "";

  private final CCode code;
  private final String name;

  /**
   * For a variable.
   *
   * @param name what it is called
   */
  protected VariableStates(CCode code, String name) {
    this.code = code;
    this.name = name;
  }

  /**
   * The state after an assignment.
   *
   * @param member what is assigned to: a member, or one of a member; or {@link #ALL}
   */
  protected abstract S written(String member, String operator, CExpr value, S before);

  /** The state after a call that was handed the variable's address. */
  protected abstract S lent(CCall call, int argument, S before);

  /** What the variable is called. */
  public final String name() {
    return name;
  }

  /** What it holds when a call is made. */
  public final S at(CCall call) {
    return code.before(call, this).orElse(unknown());
  }

  @Override
  public S entry() {
    return unknown();
  }

  @Override
  public S join(S one, S other) {
    return one.equals(other) ? one : unknown();
  }

  @Override
  public final S after(int point, S before) {
    CNode node = code.graph().done(point);
    if (node == null) {
      return before;
    }
    S behind = after(node, before);
    return code.file().isConditional(node) ? join(before, behind) : behind;
  }

  private S after(CNode node, S before) {
    if (node instanceof CVariable variable && variable.name().equals(name)) {
      return variable.value() == null ? before : written(ALL, "=", variable.value(), before);
    } else if (node instanceof CAssign assign) {
      String member = member(assign.target());
      return member == null ? before : written(member, assign.operator(), assign.value(), before);
    } else if (node instanceof CCall call) {
      S behind = before;
      for (int i = 0; i < call.arguments().size(); i++) {
        behind = isAddress(call.arguments().get(i)) ? lent(call, i, behind) : behind;
      }
      return behind;
    }
    return isAddress(node) ? unknown() : before;
  }

  private @Nullable String member(CExpr target) {
    boolean isPart =
        target instanceof CMember member
            && (CName.is(member.object(), name)
                || member.object() instanceof CMember outer && CName.is(outer.object(), name));
    return isPart ? ((CMember) target).name() : CName.is(target, name) ? ALL : null;
  }

  private boolean isAddress(CNode node) {
    return node instanceof CExpr expression
        && CCast.strip(expression) instanceof CUnary unary
        && unary.isAddress()
        && CName.is(unary.operand(), name);
  }
}
