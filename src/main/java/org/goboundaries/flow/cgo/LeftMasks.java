package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.goboundaries.cgo.CAssign;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CIf;
import org.goboundaries.cgo.CMacro;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.CReturn;
import org.goboundaries.cgo.CStmt;
import org.goboundaries.cgo.CVariable;
import org.goboundaries.cgo.CWalk;
import org.goboundaries.flow.cgo.MaskSite.Harm;
import org.jspecify.annotations.Nullable;

/**
 * Finds returns that forget to restore the signal mask, in functions that restore it elsewhere.
 * Silent where any way from the mask to the return may restore it.
 */
final class LeftMasks {
  private static final String CLEANUP = "cleanup";

  private final CProgram program;
  private final CCode code;
  private final Frames frames;
  private final MaskCalls masks;
  private final CPath path;
  private final Ways ways;

  LeftMasks(CProgram program, CCode code, Frames frames, MaskCalls masks, CPath path) {
    this.program = program;
    this.code = code;
    this.frames = frames;
    this.masks = masks;
    this.path = path;
    this.ways = new Ways(code.function());
  }

  List<MaskSite> find() {
    List<MaskSite> found = new ArrayList<>();
    for (CCall block : isPlain() ? masks.all() : List.<CCall>of()) {
      Harm harm = isTaken(block) ? masks.harm(block) : null;
      if (harm != null) {
        returns(block).forEach(left -> found.add(new MaskSite(code, block, left, harm, path)));
      }
    }
    return found;
  }

  /** Whether the ways through the function can be followed. */
  private boolean isPlain() {
    return ways.isKnown()
        && frames.nodes().stream()
            .noneMatch(
                node ->
                    node instanceof CName name && isHidden(name.name())
                        || node instanceof CVariable variable && variable.type().contains(CLEANUP));
  }

  private static boolean isHidden(String name) {
    return name.contains(CLEANUP) || name.endsWith("setjmp") || name.endsWith("longjmp");
  }

  /** The returns that come by the block for certain, and by nothing that may restore the mask. */
  private List<CReturn> returns(CCall block) {
    CStmt start = ways.around(frames, block);
    Set<CStmt> reached = Ways.from(start, at -> followers(block, at));
    Set<CStmt> without = Ways.from(ways.entry(), at -> at == start ? Set.of() : ways.next(at));
    Set<CStmt> restored = Collections.newSetFromMap(new IdentityHashMap<>());
    for (CNode node : frames.nodes()) {
      CStmt place = node instanceof CCall call && mayChange(block, call) ? around(node) : start;
      if (place != start && reached.contains(place) && !restored.contains(place)) {
        restored.addAll(Ways.from(place, ways::next));
      }
    }
    List<CReturn> found = new ArrayList<>();
    for (CNode node : frames.nodes()) {
      boolean isLeft = reached.contains(around(node)) && !restored.contains(around(node));
      if (node instanceof CReturn result
          && isLeft
          && !without.contains(around(node))
          && isCertain(block, result)) {
        found.add(result);
      }
    }
    return found;
  }

  private CStmt around(CNode node) {
    return ways.around(frames, node);
  }

  /** What follows where the mask could be taken. */
  private Set<CStmt> followers(CCall block, CStmt at) {
    CStmt behind = ways.behind(at);
    if (at instanceof CIf choice && isAbout(block, choice)) {
      return behind == null ? Set.of() : Set.of(behind);
    }
    return ways.next(at);
  }

  /** Whether a mask is taken that a later call restores. */
  private boolean isTaken(CCall block) {
    return masks.isBlock(block)
        && frames.loop(block) == null
        && masks.all().stream().anyMatch(call -> isRestore(block, call));
  }

  private static boolean isRestore(CCall block, CCall call) {
    boolean isOld =
        call.arguments().size() > 1
            && !MaskCalls.old(block).isEmpty()
            && CodeMaker.named(call.arguments().get(1)).equals(MaskCalls.old(block));
    return call.start() > block.end() && isOld;
  }

  private boolean isCertain(CCall block, CReturn result) {
    return !code.file().isConditional(result)
        && frames.isAlwaysBefore(block, result)
        && !isFailure(block, result);
  }

  /** Whether a return belongs to what happens when the mask couldn't be taken. */
  private boolean isFailure(CCall block, CReturn result) {
    for (CNode at = frames.parent(result); at != null; at = frames.parent(at)) {
      if (at instanceof CIf choice && isAbout(block, choice)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a condition asks if the mask could be taken. */
  private boolean isAbout(CCall block, CIf choice) {
    String variable = resultOf(block);
    return frames.isIn(block, choice.condition())
        || variable != null
            && CWalk.mentions(choice.condition(), variable)
            && !isWritten(variable, block.end(), choice.start());
  }

  private boolean isWritten(String variable, int from, int to) {
    return frames.nodes().stream()
        .anyMatch(
            node ->
                node instanceof CAssign assign
                    && assign.start() > from
                    && assign.end() < to
                    && CWalk.mentions(assign.target(), variable));
  }

  private @Nullable String resultOf(CCall block) {
    CNode around = frames.parent(block);
    if (around instanceof CAssign assign && assign.target() instanceof CName name) {
      return name.name();
    }
    return around instanceof CVariable variable ? variable.name() : null;
  }

  /** What is handed the old mask, changes masks, or isn't known by name. */
  private boolean mayChange(CCall block, CCall call) {
    String name = call.name();
    if (name == null || program.isMask(name) || isMacro(name)) {
      return true;
    }
    boolean isHanded =
        call.arguments().stream()
            .anyMatch(argument -> CWalk.mentions(argument, MaskCalls.old(block)));
    return isHanded
        || program.named(name).stream()
            .flatMap(callee -> callee.calls().stream())
            .anyMatch(site -> program.isMask(site.name()));
  }

  /** Whether a macro that is meant may change masks: what nobody defines may. */
  private boolean isMacro(String name) {
    CMacro macro = code.file().macros().get(name);
    boolean isShouted = name.chars().noneMatch(Character::isLowerCase);
    return macro != null
        ? macro.body().stream().anyMatch(program::isMask)
        : isShouted && program.named(name).isEmpty();
  }
}
