package org.goboundaries.flow.signals;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.access.AccessPaths;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.ReturnStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Follows values against their flow, to the expressions that make them: from a local variable to
 * its only value, from a package variable or a field to all that is assigned to it, from a call to
 * what the function returns. One object for one question.
 */
final class ValueSources {
  private static final int DEEPEST = 8;

  private final AnalysedCode analysed;
  private final AssignedValues assigned;
  private boolean isComplete = true;

  ValueSources(AnalysedCode analysed) {
    this.analysed = analysed;
    this.assigned = new AssignedValues(analysed);
  }

  /** Whether all sources of what was asked for are known. */
  boolean isComplete() {
    return isComplete;
  }

  /** Says that something is not known. */
  void miss() {
    isComplete = false;
  }

  /** The expressions that give a value; one that can't be followed further stands for itself. */
  List<Source> of(Source value) {
    List<Source> found = new ArrayList<>();
    follow(value, found, 0);
    return found;
  }

  Answers answers(Frame frame) {
    return analysed.answers(frame);
  }

  private void follow(Source value, List<Source> found, int depth) {
    Expr bare = ParenExpr.strip(value.expr());
    Frame frame = value.frame();
    Variable variable = variable(frame, bare);
    if (depth > DEEPEST) {
      miss();
    } else if (variable != null) {
      followVariable(value, variable, found, depth);
    } else if (bare instanceof CallExpr call && answers(frame).isType(call.function())) {
      follow(new Source(frame, call.arguments().get(0)), found, depth + 1);
    } else {
      Code helper = bare instanceof CallExpr call ? helper(frame, call) : null;
      if (helper == null) {
        found.add(new Source(frame, bare));
      } else {
        followResult(helper, found, depth);
      }
    }
  }

  /** The variable or field that an expression is; null for others, and those of libraries. */
  private @Nullable Variable variable(Frame frame, Expr bare) {
    Ident name = bare instanceof Ident ident ? ident : null;
    name = bare instanceof SelectorExpr selector ? selector.selector() : name;
    return name != null
            && answers(frame).symbol(name) instanceof Variable variable
            && analysed.files().stream().anyMatch(file -> file.text() == variable.file())
        ? variable
        : null;
  }

  private void followVariable(Source value, Variable variable, List<Source> found, int depth) {
    if (variable.isField() || variable.kind() == Variable.Kind.PACKAGE) {
      followAssigned(variable, found, depth);
      return;
    }
    Code code = value.frame().code();
    Expr only =
        code != null && ParenExpr.strip(value.expr()) instanceof Ident name
            ? new AccessPaths(code, answers(value.frame())).value(name)
            : null;
    if (only != null) {
      follow(new Source(value.frame(), only), found, depth + 1);
    } else if (variable.kind() == Variable.Kind.PARAMETER) {
      found.add(value);
    } else {
      miss();
    }
  }

  /** All that is assigned, or nothing: where some of it is unknown the rest says little. */
  private void followAssigned(Variable variable, List<Source> found, int depth) {
    List<Source> all = assigned.to(variable);
    boolean wasComplete = isComplete;
    isComplete = all != null && !all.isEmpty();
    List<Source> here = new ArrayList<>();
    for (Source each : all == null ? List.<Source>of() : all) {
      follow(each, here, depth + 1);
    }
    if (isComplete && here.stream().noneMatch(this::isParameter)) {
      found.addAll(here);
      isComplete = wasComplete;
    } else {
      miss();
    }
  }

  /** Whether callers give the value. */
  boolean isParameter(Source source) {
    return source.expr() instanceof Ident name
        && answers(source.frame()).symbol(name) instanceof Variable variable
        && variable.kind() == Variable.Kind.PARAMETER;
  }

  /** The function of the program that a call runs, and no other. */
  private @Nullable Code helper(Frame frame, CallExpr call) {
    CallGraph graph = analysed.calls();
    Code code = frame.code();
    if (code == null) {
      return null;
    }
    for (Site site : graph.sites(code)) {
      if (site.node() == call && graph.calls(site).size() == 1) {
        Call only = graph.calls(site).get(0);
        return only.isDirect() && only.isCertain() && only.to().body() != null ? only.to() : null;
      }
    }
    return null;
  }

  private void followResult(Code helper, List<Source> found, int depth) {
    List<Expr> results = new ArrayList<>();
    Walk.tree(
        helper.node(),
        node -> {
          if (node instanceof ReturnStmt end && end.results().size() == 1) {
            results.add(end.results().get(0));
          } else if (node instanceof ReturnStmt) {
            miss();
          }
          return !(node instanceof FuncLit) || node == helper.node();
        });
    results.forEach(each -> follow(new Source(Frame.of(helper), each), found, depth + 1));
  }
}
