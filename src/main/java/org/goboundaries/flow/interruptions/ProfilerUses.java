package org.goboundaries.flow.interruptions;

import java.util.Collection;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.Profiler;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.ImportSpec;
import org.goboundaries.syntax.Node;
import org.jspecify.annotations.Nullable;

/** Finds out whether files turn the CPU profiler on; tests profile when somebody asks them to. */
public final class ProfilerUses {
  private static final String TEST = "_test.go";

  /** What is to be said of such a place. */
  public static final String MESSAGE = "this module turns the profiler on";

  private final CallGraph graph;
  private final Knowledge knowledge;

  /**
   * For a program.
   *
   * @param knowledge which calls and imports turn it on
   */
  public ProfilerUses(CallGraph graph, Knowledge knowledge) {
    this.graph = graph;
    this.knowledge = knowledge;
  }

  /** The first place in files, in their order; null where none of them does. */
  public @Nullable Step first(Collection<GoFile> files) {
    for (GoFile file : files) {
      Step found = file.text().path().endsWith(TEST) ? null : in(file);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Step in(GoFile file) {
    for (ImportSpec spec : file.imports()) {
      for (Profiler row : knowledge.profilers().all()) {
        if (row.symbol().path().equals(spec.path())) {
          Step found = row.isImport() ? at(file, spec) : call(file, row);
          if (found != null) {
            return found;
          }
        }
      }
    }
    return null;
  }

  private static Step at(GoFile file, Node node) {
    return new Step(file.text(), node.start(), node.end(), MESSAGE);
  }

  private @Nullable Step call(GoFile file, Profiler row) {
    for (Code code : graph.codes(file)) {
      for (Site site : graph.sites(code)) {
        boolean isIt =
            site.callee().names().stream()
                .anyMatch(
                    name ->
                        name.path().equals(row.symbol().path())
                            && name.name().equals(row.symbol().name()));
        if (isIt) {
          return at(file, site.node());
        }
      }
    }
    return null;
  }
}
