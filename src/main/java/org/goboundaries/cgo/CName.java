package org.goboundaries.cgo;

import java.util.function.Consumer;

/**
 * A name: a variable, a function, a macro.
 *
 * @param name the identifier
 * @param scope what C++ writes before it: {@code a::b}, {@code ::} for the global namespace; empty
 *     where nothing is
 */
public record CName(int start, int end, String name, String scope) implements CExpr {
  private static final String GLOBAL = "::";

  /** A name by itself. */
  public CName(int start, int end, String name) {
    this(start, end, name, "");
  }

  /** The name that an expression is, or whose address it is, be it cast; else empty. */
  public static String of(CExpr expression) {
    CExpr plain = CCast.strip(expression);
    if (plain instanceof CUnary unary && unary.isAddress()) {
      plain = CCast.strip(unary.operand());
    }
    return plain instanceof CName name ? name.name : "";
  }

  /** The variable that an expression is, or is a part of, or whose address it takes; else empty. */
  public static String root(CExpr expression) {
    CExpr at = CCast.strip(expression);
    while (true) {
      if (at instanceof CUnary unary) {
        at = CCast.strip(unary.operand());
      } else if (at instanceof CIndex element) {
        at = CCast.strip(element.array());
      } else if (at instanceof CMember member) {
        at = CCast.strip(member.object());
      } else {
        return at instanceof CName name ? name.name : "";
      }
    }
  }

  /** Whether an expression is a name by itself. */
  public static boolean is(CNode expression, String name) {
    return expression instanceof CName that && that.name.equals(name);
  }

  /** Whether it can only mean what the system's headers declare, or the file does. */
  public boolean isGlobal() {
    return scope.equals(GLOBAL) || scope.equals("std");
  }

  @Override
  public void forEachChild(Consumer<? super CNode> action) {
    // a leaf
  }
}
