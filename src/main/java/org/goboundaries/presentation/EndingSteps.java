package org.goboundaries.presentation;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.PassedFunction;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.handlers.Evidence;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.types.model.GoPackage;

/** The steps of findings about calls that end a goroutine. */
public final class EndingSteps {
  private EndingSteps() {}

  /** What is called at the end of a path, as it is written there. */
  public static String end(EndingPath path) {
    return written(path.last());
  }

  /** What is called at the end of a path, and through what the function itself calls. */
  public static String endThrough(EndingPath path) {
    return path.sites().size() == 1
        ? end(path)
        : end(path) + " through \"" + path.first().calledName() + '"';
  }

  /** The step that shows why a function is a handler. */
  public static Location of(Evidence evidence) {
    String message =
        switch (evidence.kind()) {
          case REGISTERED -> "registered as a handler here";
          case SERVED -> "served here";
          case TYPE -> "a handler by its type";
          case PARAMETERS -> "a handler by its parameters";
          case CALLED -> "called by the handler here";
        };
    return Location.of(evidence.file(), evidence.at(), message);
  }

  /** The finding with a step that shows why a function is a handler. */
  public static Finding with(Finding finding, Evidence evidence) {
    return finding.withPath(List.of(of(evidence)));
  }

  /** What becomes of the client whose handler ends without an answer; measured for each. */
  public static String unanswered(Evidence evidence) {
    return switch (evidence.row().protocol()) {
      case HTTP -> "gets EOF";
      case RPC -> "waits for an answer";
      case MESSAGE, EVENT -> "gets no answer";
    };
  }

  /** The step that shows what starts a goroutine. */
  public static Location started(Call start) {
    PassedFunction passed = start.passed();
    Node at = passed == null ? callee(start.site()) : ParenExpr.strip(passed.argument());
    Node marked = at instanceof FuncLit literal ? literal.type() : at;
    return Location.of(start.from().file().text(), marked, "started here");
  }

  /** The finding with a step that shows what starts the goroutine. */
  public static Finding started(Finding finding, Call start) {
    return finding.withPath(List.of(started(start)));
  }

  /** What starts a goroutine, as it is written where that is called. */
  static String starter(Call start) {
    PassedFunction passed = start.passed();
    List<Site> steps = passed == null ? List.of() : passed.steps();
    return written(steps.isEmpty() ? start.site() : steps.get(steps.size() - 1));
  }

  /** The steps for the calls of a path after the first. */
  static List<Location> of(EndingPath path) {
    return path.sites().stream().skip(1).map(EndingSteps::location).toList();
  }

  /** The finding with a step for each call after the first. */
  public static Finding with(Finding finding, EndingPath path) {
    return finding.withPath(of(path));
  }

  private static Location location(Site site) {
    String message = written(site) + " is called here";
    return Location.of(site.code().file().text(), callee(site), message);
  }

  private static String written(Site site) {
    Node callee = callee(site);
    if (callee instanceof FuncLit) {
      return "the literal";
    }
    return '"' + qualifier(site, callee) + site.code().file().text(callee) + '"';
  }

  /** Of a function that a dot import brings in: its package. */
  private static String qualifier(Site site, Node callee) {
    GoPackage owner =
        callee instanceof Ident && site.callee() instanceof Reference.Declared declared
            ? declared.function().owner()
            : null;
    return owner == null || owner == site.code().unit().symbols() ? "" : owner.name() + ".";
  }

  private static Node callee(Site site) {
    if (site.node() instanceof RangeStmt loop) {
      return loop.operand();
    }
    return site.node() instanceof CallExpr call ? ParenExpr.strip(call.function()) : site.node();
  }
}
