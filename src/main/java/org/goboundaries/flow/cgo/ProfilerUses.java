package org.goboundaries.flow.cgo;

import java.util.Collection;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.Profiler;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.ImportSpec;
import org.goboundaries.syntax.Node;
import org.jspecify.annotations.Nullable;

/** Finds out whether files turn the CPU profiler on; tests profile when somebody asks them to. */
public final class ProfilerUses {
  private static final String TEST = "_test.go";
  private static final String TIMER = "setitimer";
  private static final String PROFILING = "ITIMER_PROF";

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

  /** Where C that Go comes to starts the profiler's timer by itself; null where none does. */
  public static @Nullable ProfilerUse first(CProgram program) {
    for (CCode code : program.codes()) {
      for (CSite site : code.calls()) {
        boolean isTimer =
            site.name().equals(TIMER)
                && !site.arguments().isEmpty()
                && site.arguments().get(0).equals(PROFILING);
        if (isTimer && program.path(code) != null) {
          return new ProfilerUse(code.file().source(), site.start(), site.end());
        }
      }
    }
    return null;
  }

  /** The first place in files, in their order; null where none of them does. */
  public @Nullable ProfilerUse first(Collection<GoFile> files) {
    for (GoFile file : files) {
      ProfilerUse found = file.text().path().endsWith(TEST) ? null : in(file);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable ProfilerUse in(GoFile file) {
    for (ImportSpec spec : file.imports()) {
      for (Profiler row : knowledge.profilers().all()) {
        if (row.symbol().path().equals(spec.path())) {
          ProfilerUse found = row.isImport() ? at(file, spec) : call(file, row);
          if (found != null) {
            return found;
          }
        }
      }
    }
    return null;
  }

  private static ProfilerUse at(GoFile file, Node node) {
    return new ProfilerUse(file.text(), node.start(), node.end());
  }

  private @Nullable ProfilerUse call(GoFile file, Profiler row) {
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
