package org.goboundaries.flow.calls;

import java.util.List;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.GoStmt;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.modules.GoModule;
import org.goboundaries.types.modules.SourcePackage;

/** A place at which a function is called. Compared by identity. */
public final class Site {
  /** Of calls that lead nowhere: most of the language's own functions. */
  static final int UNNUMBERED = -1;

  private final Code code;
  private final Node node;
  private final Manner manner;
  private final Reference callee;
  private final Type firstArgument;
  private int number = UNNUMBERED;

  Site(Code code, Node node, Manner manner, Reference callee, Type firstArgument) {
    this.firstArgument = firstArgument;
    this.code = code;
    this.node = node;
    this.manner = manner;
    this.callee = callee;
  }

  /** The code that makes the call. */
  public Code code() {
    return code;
  }

  /** Its number among the calls of its program; {@link #UNNUMBERED} if it leads nowhere. */
  int number() {
    return number;
  }

  /** Gives it a number, once, before others know it. */
  void number(int own) {
    number = own;
  }

  /** A {@link CallExpr}, or the range statement that has an iterator run. */
  public Node node() {
    return node;
  }

  /** Whether the call stands in a {@link DeferStmt} or {@link GoStmt}. */
  public Manner manner() {
    return manner;
  }

  /** On which goroutine what is called runs. */
  Where where() {
    return manner == Manner.GO ? Where.ELSEWHERE : Where.HERE;
  }

  /** What is called. */
  public Reference callee() {
    return callee;
  }

  /** The type of the first argument; unknown where there is none. */
  public Type firstArgument() {
    return firstArgument;
  }

  /** Whether the table knows what is called by this name. */
  public boolean calls(SymbolName name) {
    return callee.names().contains(name);
  }

  /** Whether what is called is the predeclared function of this name. */
  public boolean callsBuiltin(String name) {
    return callee instanceof Reference.Predeclared predeclared
        && predeclared.builtin().name().equals(name);
  }

  /** Whether what is called belongs to Go itself, or to C. */
  public boolean isStandard() {
    List<SymbolName> names = callee.names();
    return !names.isEmpty()
        && names.stream().allMatch(SymbolName::isStandard)
        && !isOfModule(names.get(0));
  }

  /** The path of a module may look like that of a standard package: {@code module server}. */
  private boolean isOfModule(SymbolName name) {
    SourcePackage own = code.unit().source();
    String module = own.module().path();
    boolean isInside = !module.isEmpty() && (name.path() + "/").startsWith(module + "/");
    return own.module().kind() != GoModule.Kind.STANDARD
        && (isInside || name.path().equals(own.importPath()));
  }

  /** The last word of what is called, as it is written; empty where it has none. */
  public String calledName() {
    Expr function = node instanceof CallExpr call ? ParenExpr.strip(call.function()) : null;
    if (function instanceof SelectorExpr selector) {
      return selector.selector().name();
    }
    return function instanceof Ident ident ? ident.name() : "";
  }

  /**
   * Whether a function or method is named, whether its code is available or not; no value is
   * called.
   */
  public boolean isNamed() {
    return !callee.names().isEmpty()
        || callee instanceof Reference.Unknown
            && node instanceof CallExpr call
            && ParenExpr.strip(call.function()) instanceof SelectorExpr;
  }
}
