package org.goboundaries.flow.stranded;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.body.FunctionBody;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.flow.endings.Endings;
import org.goboundaries.flow.endings.Kind;
import org.goboundaries.flow.graph.Outcome;
import org.goboundaries.flow.handlers.Handlers;
import org.goboundaries.flow.stranded.StrandingGoexit.Effect;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.Callback;
import org.goboundaries.knowledge.ExportedName;
import org.goboundaries.knowledge.How;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Universe;
import org.jspecify.annotations.Nullable;

/** Finds functions that end their goroutine by runtime.Goexit while others rely on them. */
final class StrandingGoexits {
  private static final ExportedName ONCE = new ExportedName("sync", "Once.Do");
  private static final ExportedName SHARED =
      new ExportedName("golang.org/x/sync/singleflight", "Group.Do");

  private final Bodies bodies;
  private final SkippedSignals skipped;
  private final Endings endings;
  private final Handlers handlers;

  StrandingGoexits(Bodies bodies, SkippedSignals skipped, Endings endings, Handlers handlers) {
    this.bodies = bodies;
    this.skipped = skipped;
    this.endings = endings;
    this.handlers = handlers;
  }

  /** Those in a file, function by function; those of handlers and main are left to other rules. */
  List<StrandingGoexit> in(GoFile file) {
    List<StrandingGoexit> found = new ArrayList<>();
    for (Code code : bodies.calls().codes(file)) {
      List<EndingPath> paths =
          code.body() == null || code.isMain() || handlers.evidence(code) != null
              ? List.of()
              : endings.from(code, Kind.GOEXIT);
      if (!paths.isEmpty()) {
        StrandingGoexit stranding = byLibrary(code, paths);
        stranding = stranding == null ? bySignal(bodies.of(code), paths) : stranding;
        if (stranding != null) {
          found.add(stranding);
        }
      }
    }
    return found;
  }

  private @Nullable StrandingGoexit byLibrary(Code code, List<EndingPath> paths) {
    for (Call call : bodies.calls().entering(code)) {
      Callback library = call.isCertain() ? call.library() : null;
      Effect effect = library == null ? null : effect(library, code);
      if (library != null && effect != null) {
        Step because = Step.atCallee(call.site(), "this runs the function");
        return new StrandingGoexit(code, paths, effect, name(library), because, null);
      }
    }
    return null;
  }

  private static String name(Callback library) {
    String path = library.symbol().path();
    return path.substring(path.lastIndexOf('/') + 1) + "." + library.symbol().name();
  }

  private static @Nullable Effect effect(Callback library, Code code) {
    return switch (library.goexit()) {
      case HANGS -> Effect.BLOCKS;
      case PANICS -> Effect.PANICS;
      case ENDS ->
          library.how() == How.OTHER_GOROUTINE && returnsError(code) ? Effect.SUCCESS : null;
      case PASSES -> passing(library.symbol());
      default -> null;
    };
  }

  private static @Nullable Effect passing(ExportedName symbol) {
    if (symbol.equals(SHARED)) {
      return Effect.SPREADS;
    }
    return symbol.equals(ONCE) ? Effect.COUNTS_AS_DONE : null;
  }

  private static boolean returnsError(Code code) {
    return code.type() instanceof Signature signature
        && signature.results().stream().anyMatch(each -> each.type() == Universe.ERROR);
  }

  private @Nullable StrandingGoexit bySignal(FunctionBody body, List<EndingPath> paths) {
    if (body.code().isInTestFile() || !skipped.isCandidate(body.code())) {
      return null;
    }
    for (SkippedSignal signal : skipped.in(body, Outcome.GOEXITS)) {
      List<EndingPath> skipping =
          paths.stream()
              .filter(path -> path.first().code() == body.code())
              .filter(path -> signal.points().contains(body.point(path.first())))
              .toList();
      // a transaction that stays open is no signal
      if (!skipping.isEmpty() && signal.signal().kind() != Signal.Kind.END) {
        return stranding(body.code(), skipping, signal);
      }
    }
    return null;
  }

  private static StrandingGoexit stranding(
      Code code, List<EndingPath> paths, SkippedSignal signal) {
    StrandedWaiter waiter =
        new StrandedWaiter(
            code,
            signal.signal().node(),
            StrandedWaiter.kind(signal),
            signal.isToken() && signal.waiter().code() == code ? signal.waiter().node() : null,
            signal.object(),
            Witness.NONE,
            true);
    Step because =
        Step.at(signal.waiter().code(), Step.callee(signal.waiter().node()), "this waits forever");
    return new StrandingGoexit(code, paths, Effect.BLOCKS, signal.object(), because, waiter);
  }
}
