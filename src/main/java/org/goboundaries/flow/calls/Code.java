package org.goboundaries.flow.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.FuncType;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.Stmt;
import org.goboundaries.syntax.VarDecl;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Variable;
import org.goboundaries.types.program.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A piece of code that runs as one: the body of a declared function or of a literal, or what
 * initialises the variables of a declaration at package level. Compared by identity.
 */
public final class Code {
  private final Unit unit;
  private final GoFile file;
  private final Node node;
  private final @Nullable Code outer;
  private final @Nullable Function symbol;
  private final Type type;
  private List<Site> sites = List.of();
  private int number = Site.UNNUMBERED;

  private Code(
      Unit unit,
      GoFile file,
      Node node,
      @Nullable Code outer,
      @Nullable Function symbol,
      Type type) {
    this.unit = unit;
    this.file = file;
    this.node = node;
    this.outer = outer;
    this.symbol = symbol;
    this.type = type;
  }

  static Code declared(Unit unit, GoFile file, FuncDecl node, Function symbol) {
    return new Code(unit, file, node, null, symbol, symbol.type());
  }

  static Code initialiser(Unit unit, GoFile file, VarDecl node, Type none) {
    return new Code(unit, file, node, null, null, none);
  }

  Code literal(FuncLit literal, Type signature) {
    return new Code(unit, file, literal, this, null, signature);
  }

  /** Its number among the code of its program, from 0 on. */
  int number() {
    return number;
  }

  /** Gives it a number, once, before others know it. */
  void number(int own) {
    number = own;
  }

  /** The package and platform for which it is analysed. */
  public Unit unit() {
    return unit;
  }

  /** The file it lies in. */
  public GoFile file() {
    return file;
  }

  /** A {@link FuncDecl} with a body, a {@link FuncLit}, or a {@link VarDecl} at package level. */
  public Node node() {
    return node;
  }

  /** The code that a literal lies in. */
  public @Nullable Code outer() {
    return outer;
  }

  /** The declaration that it is, or lies in. */
  public Decl declaration() {
    return (Decl) top().node;
  }

  /** The code of the declaration that it is, or lies in. */
  public Code top() {
    Code top = this;
    for (Code around = this.outer; around != null; around = around.outer) {
      top = around;
    }
    return top;
  }

  /** Whether it is other code, or a literal in that, however deep. */
  public boolean isWithin(Code other) {
    for (Code at = this; at != null; at = at.outer) {
      if (at == other) {
        return true;
      }
    }
    return false;
  }

  /** Whether a variable is declared in it: a local one, a parameter, one of a literal in it. */
  public boolean declares(Variable variable) {
    return variable.isLocal()
        && variable.file() == file.text()
        && node.start() <= variable.offset()
        && variable.offset() < node.end();
  }

  /** The symbol of a declared function. */
  public @Nullable Function symbol() {
    return symbol;
  }

  /** Its signature; unknown for what initialises variables. */
  public Type type() {
    return type;
  }

  /** Whether it lies in a file that is compiled for tests only. */
  public boolean isInTestFile() {
    return file.text().path().endsWith("_test.go");
  }

  /** Whether it is a function literal. */
  public boolean isLiteral() {
    return node instanceof FuncLit;
  }

  /** Whether it is a declared function or method. */
  public boolean isDeclared() {
    return node instanceof FuncDecl;
  }

  /** The body of a function; null for what initialises variables. */
  public @Nullable Block body() {
    if (node instanceof FuncDecl declaration) {
      return declaration.body();
    }
    return node instanceof FuncLit literal ? literal.body() : null;
  }

  /** Whether it is the function with which a command begins, and ends. */
  public boolean isMain() {
    return name().equals("main") && unit.symbols().name().equals("main");
  }

  /** What of it is marked when it is a step of a path: its name, or the head of the literal. */
  public Node head() {
    if (node instanceof FuncDecl declaration) {
      return declaration.name();
    }
    return node instanceof FuncLit literal ? literal.type() : node;
  }

  /** The name that people know it by: {@code Handle}, {@code Server.Handle}; empty for literals. */
  public String name() {
    return symbol == null ? "" : SymbolNames.local(symbol);
  }

  Place place() {
    int offset = node instanceof FuncDecl declaration ? declaration.name().start() : node.start();
    return new Place(file.text(), offset);
  }

  /** The innermost loop around a node of it, which does not lie in a literal; null without one. */
  public @Nullable Stmt loopAround(Node inner) {
    Stmt[] found = {null};
    Node body = body();
    if (body != null) {
      Walk.tree(
          body,
          outer -> {
            boolean isAround = outer.contains(inner);
            if (isAround && (outer instanceof ForStmt || outer instanceof RangeStmt)) {
              found[0] = (Stmt) outer;
            }
            return isAround;
          });
    }
    return found[0];
  }

  /** The calls that stand in it, in the order they were read. */
  List<Site> sites() {
    return sites;
  }

  /** Takes note of a call in it; only while its file is read, by one thread. */
  void add(Site site) {
    if (sites.isEmpty()) {
      sites = new ArrayList<>(4);
    }
    sites.add(site);
  }

  /** The identifiers of its parameters in order; null for those without a name. */
  public List<@Nullable Ident> parameters() {
    FuncType written = null;
    if (node instanceof FuncDecl declaration) {
      written = declaration.type();
    } else if (node instanceof FuncLit literal) {
      written = literal.type();
    }
    List<@Nullable Ident> names = new ArrayList<>();
    for (Field field : written == null ? List.<Field>of() : written.parameters()) {
      if (field.names().isEmpty()) {
        names.add(null);
      }
      names.addAll(field.names());
    }
    return names;
  }

  /** The file and the line, for people who debug. */
  @Override
  public String toString() {
    String name = symbol == null ? "code" : Objects.toString(symbol);
    return name + " at " + file.text() + ":" + file.text().lines().line(node.start());
  }
}
