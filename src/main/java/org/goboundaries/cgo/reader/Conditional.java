package org.goboundaries.cgo.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * One {@code #if} with its branches. Where it is not known which branch is compiled all are kept,
 * provided that they can stand one after the other; else the first one is.
 */
final class Conditional {
  /** Deeper ones are not looked into, so that time stays linear. */
  private static final int DEEP = 40;

  private final boolean around;
  private final boolean certainAround;
  private final int depth;
  private final List<Branch> branches = new ArrayList<>();
  private Truth truth;
  private boolean taken;
  private boolean unknown;
  private int from;

  Conditional(Truth truth, boolean leftOut, boolean certain, int depth, int from) {
    this.around = leftOut;
    this.certainAround = certain;
    this.depth = depth;
    this.truth = truth;
    this.from = from;
  }

  /** Whether the branch that is open is not compiled. */
  boolean isLeftOut() {
    return around || taken || truth == Truth.NO;
  }

  /** Whether it is known that the branch that is open is compiled. */
  boolean isCertain() {
    return certainAround && !unknown && truth == Truth.YES;
  }

  /** The next branch begins. */
  void next(Truth next, int at) {
    close(at);
    truth = next;
    from = at;
  }

  private void close(int at) {
    if (!isLeftOut()) {
      branches.add(new Branch(from, at));
      taken |= truth == Truth.YES;
      unknown |= truth == Truth.UNKNOWN;
    }
  }

  /** Takes the branches away that can't stay. */
  void end(List<CToken> out) {
    close(out.size());
    if (branches.size() < 2 || depth > DEEP) {
      return;
    }
    for (Branch branch : branches) {
      if (!branch.isWhole(out)) {
        out.subList(branches.get(1).from(), out.size()).clear();
        return;
      }
    }
  }

  /** Tokens from one index up to another. */
  private record Branch(int from, int to) {
    /** Whether it is a sequence of statements, declarations or elements. */
    boolean isWhole(List<CToken> out) {
      int level = 0;
      for (int i = from; i < to; i++) {
        level += levels(out.get(i).sign());
        if (level < 0) {
          return false;
        }
      }
      return level == 0 && (from == to || endsPart(out.get(to - 1).text()));
    }

    private static int levels(char sign) {
      return switch (sign) {
        case '{', '(', '[' -> 1;
        case '}', ')', ']' -> -1;
        default -> 0;
      };
    }

    private static boolean endsPart(String sign) {
      return sign.equals(";") || sign.equals("}") || sign.equals(",") || sign.equals(":");
    }
  }
}
