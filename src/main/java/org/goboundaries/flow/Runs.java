package org.goboundaries.flow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.Run.Kind;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.BinaryExpr;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.GoStmt;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IndexExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.VarSpec;
import org.jspecify.annotations.Nullable;

/** How the functions of a file come to run, as far as the file tells. */
final class Runs {
  /** Functions that are handed on more often are not followed. */
  private static final int DEEPEST = 20;

  private final Nesting nesting;
  private final Names names;
  private final EntryPoints entries;
  private final Runners runners;
  private final Map<Node, List<Run>> known = new IdentityHashMap<>();
  private final Map<String, List<Run>> methods = new HashMap<>();
  private final Map<List<Run>, Set<Kind>> kinds = new IdentityHashMap<>();
  private int depth;

  Runs(Nesting nesting, Names names, EntryPoints entries) {
    this.nesting = nesting;
    this.names = names;
    this.entries = entries;
    this.runners = new Runners(names);
  }

  /**
   * Every way in which this file runs a function. That is all of them for a literal; a declaration
   * may be used by other files too, unless it is an entry point.
   */
  List<Run> of(Node function) {
    List<Run> found = known.get(function);
    if (found == null) {
      found = entries.contains(function) ? ofEntry(function) : usesOf(function);
      known.put(function, found);
    }
    return found;
  }

  /** The kinds of runs among them. */
  Set<Kind> kinds(Node function) {
    return kinds.computeIfAbsent(
        of(function),
        runs -> {
          Set<Kind> found = EnumSet.noneOf(Kind.class);
          runs.forEach(run -> found.add(run.kind()));
          return found;
        });
  }

  /** Whether the runs that this file shows are all there are. */
  boolean areAll(Node function) {
    return function instanceof FuncLit || entries.contains(function);
  }

  /** A way out as a value leads back to who enters it. */
  private List<Run> ofEntry(Node function) {
    List<Run> found = new ArrayList<>(usesOf(function));
    found.removeIf(run -> run.kind() == Kind.UNKNOWN);
    found.add(new Run(Kind.ENTERED, function));
    return found;
  }

  private List<Run> usesOf(Node function) {
    if (function instanceof FuncDecl declaration) {
      return declaration.receiver() == null
          ? ofVariable(declaration.name())
          : methods.computeIfAbsent(declaration.name().name(), this::ofMethod);
    }
    return function instanceof FuncLit literal ? ofValue(literal) : List.of();
  }

  /** Without types, every method of that name may be meant. */
  private List<Run> ofMethod(String name) {
    return names.selections(name).stream().flatMap(use -> ofValue(use).stream()).toList();
  }

  private List<Run> ofVariable(Ident declared) {
    List<Run> found = known.get(declared);
    if (found == null) {
      // what is reached again on the way to its own uses is not followed twice
      known.put(declared, List.of(new Run(Kind.UNKNOWN, declared)));
      found = new ArrayList<>();
      for (Ident use : names.uses(declared)) {
        if (!isMerelyNamed(use)) {
          found.addAll(ofValue(use));
        }
      }
      known.put(declared, found);
    }
    return found;
  }

  /** As the target of an assignment, or in a comparison with nil. */
  private boolean isMerelyNamed(Ident use) {
    Node above = nesting.above(use);
    return above instanceof BinaryExpr
        || (above instanceof AssignStmt assign && indexOf(assign.left(), use) >= 0);
  }

  /** What becomes of a function that stands as a value in an expression. */
  private List<Run> ofValue(Expr value) {
    if (depth == DEEPEST) {
      return List.of(new Run(Kind.UNKNOWN, value));
    }
    depth++;
    try {
      Node whole = nesting.outermost(value);
      return ofValue(whole, nesting.place(whole).parent());
    } finally {
      depth--;
    }
  }

  private List<Run> ofValue(Node value, @Nullable Node above) {
    if (above instanceof IndexExpr instance && instance.operand() == value) {
      return ofValue(instance);
    }
    if (above instanceof CallExpr call) {
      return call.function() == value ? List.of(run(call)) : ofArgument(call, value);
    }
    Ident variable = variable(above, value);
    return variable == null ? List.of(new Run(Kind.UNKNOWN, value)) : ofVariable(variable);
  }

  private Run run(CallExpr call) {
    Node parent = nesting.place(call).parent();
    if (parent instanceof DeferStmt) {
      return new Run(Kind.DEFERRED, parent);
    }
    return parent instanceof GoStmt ? new Run(Kind.STARTED, parent) : new Run(Kind.CALLED, call);
  }

  private List<Run> ofArgument(CallExpr call, Node argument) {
    int index = indexOf(call.arguments(), argument);
    Kind kind = runners.kind(call, index);
    if (kind != Kind.UNKNOWN) {
      return List.of(new Run(kind, call));
    }
    Ident parameter = runners.parameter(call, index);
    return parameter == null
        ? List.of(new Run(Kind.UNKNOWN, call))
        : ofVariable(parameter).stream().map(r -> new Run(r.kind(), r.at(), call)).toList();
  }

  /**
   * The local variable that a value becomes. Not one of the package, which other files use, and not
   * a named result, which callers use.
   */
  private @Nullable Ident variable(@Nullable Node above, Node value) {
    Expr name = null;
    if (above instanceof AssignStmt assign && assign.left().size() == assign.right().size()) {
      int index = indexOf(assign.right(), value);
      name = index < 0 ? null : assign.left().get(index);
    } else if (above instanceof VarSpec spec && spec.names().size() == spec.values().size()) {
      int index = indexOf(spec.values(), value);
      name = index < 0 ? null : spec.names().get(index);
    }
    return name instanceof Ident ident ? local(ident) : null;
  }

  private @Nullable Ident local(Ident name) {
    Declaration declaration = names.declaration(name);
    if (declaration == null || !declaration.isLocal()) {
      return null;
    }
    boolean variable =
        declaration.by() instanceof VarSpec || declaration.by() instanceof AssignStmt;
    return variable ? declaration.name() : null;
  }

  /** By identity: two nodes that look alike are still two. */
  private static int indexOf(List<? extends Node> nodes, Node node) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) == node) {
        return i;
      }
    }
    return -1;
  }
}
