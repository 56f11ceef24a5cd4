package org.goboundaries.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.cgo.CProgram;
import org.goboundaries.flow.interruptions.ProfilerUses;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.modules.GoModule;
import org.goboundaries.types.program.Unit;
import org.jspecify.annotations.Nullable;

/** What rules about C have in common: where they report, and whether somebody profiles. */
public final class CSteps {
  private CSteps() {}

  /** What is found in the C of a package, reported at one of its Go files. */
  public static List<Finding> findings(Pass pass, Function<CProgram, List<Finding>> search) {
    CProgram program = pass.model().c(pass.unit());
    return program.teller() == pass.file() ? search.apply(program) : List.of();
  }

  /** Where the module of a file turns the profiler on; null where no file that is analysed does. */
  public static @Nullable Step profiler(Pass pass) {
    Step inC = pass.model().c(pass.unit()).profilerTimer();
    return inC != null ? inC : profilerInGo(pass);
  }

  /** The same for its Go only. */
  public static @Nullable Step profilerInGo(Pass pass) {
    Model model = pass.model();
    GoModule module = pass.unit().source().module();
    List<GoFile> files = new ArrayList<>();
    for (GoFile file : model.files()) {
      Unit unit = model.unit(file);
      if (unit != null && unit.source().module().equals(module)) {
        files.add(file);
      }
    }
    return new ProfilerUses(model.calls(), model.knowledge()).first(files);
  }
}
