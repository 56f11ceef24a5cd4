package org.goboundaries.flow.callbacks;

import java.util.Map;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.cgo.CCode;
import org.goboundaries.flow.cgo.CProgram;
import org.goboundaries.flow.cgo.CSite;
import org.goboundaries.flow.cgo.GoCall;
import org.goboundaries.flow.cgo.GoPath;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.types.program.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A function of Go that stops panics, and calls C which calls a function of Go.
 *
 * @param caller the function of C that calls it
 * @param witness the way from the call in Go
 */
public record GuardAboveC(String caller, Witness witness) {

  /** The one that stops what an exported function panics with; null where none is known. */
  public static @Nullable GuardAboveC of(ExportedFunction exported, Model model, Unit unit) {
    CProgram program = model.c(unit);
    Map<CCode, GoPath> paths =
        program.paths(call -> isGuarded(call, model), site -> !site.onNewThread());
    for (Map.Entry<CCode, GoPath> way : paths.entrySet()) {
      for (CSite site : way.getKey().calls()) {
        if (site.name().equals(exported.name()) && !site.onNewThread()) {
          Witness witness = way.getValue().witness().then(site.step());
          return new GuardAboveC(way.getKey().name(), witness);
        }
      }
    }
    return null;
  }

  private static boolean isGuarded(GoCall call, Model model) {
    Site site = call.site(model.calls());
    return site != null && model.misplacedGuards().isGuarded(site.code());
  }
}
