package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.cgo.CAssign;
import org.goboundaries.cgo.CBlock;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CIf;
import org.goboundaries.cgo.CJump;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.CReturn;
import org.goboundaries.cgo.CStmt;
import org.goboundaries.cgo.CSwitch;
import org.goboundaries.cgo.CVariable;
import org.goboundaries.cgo.CWalk;
import org.goboundaries.flow.cgo.MaskSite.Harm;
import org.jspecify.annotations.Nullable;

/**
 * Finds returns that forget to restore the signal mask, in functions that restore it elsewhere.
 * Silent where jumps or loops make it unclear which way was taken.
 */
final class LeftMasks {
  private static final String CLEANUP = "cleanup";

  private final CProgram program;
  private final CCode code;
  private final Frames frames;
  private final MaskCalls masks;
  private final CPath path;

  LeftMasks(CProgram program, CCode code, Frames frames, MaskCalls masks, CPath path) {
    this.program = program;
    this.code = code;
    this.frames = frames;
    this.masks = masks;
    this.path = path;
  }

  List<MaskSite> find() {
    List<MaskSite> found = new ArrayList<>();
    for (CCall block : isPlain() ? masks.all() : List.<CCall>of()) {
      Harm harm = isTaken(block) ? masks.harm(block) : null;
      for (CNode node : harm == null ? List.<CNode>of() : frames.nodes()) {
        if (harm != null && node instanceof CReturn result && isLeft(block, result)) {
          found.add(new MaskSite(code, block, result, harm, path));
        }
      }
    }
    return found;
  }

  /** Whether the ways through the function can be followed. */
  private boolean isPlain() {
    return frames.nodes().stream()
        .noneMatch(
            node ->
                node instanceof CSwitch
                    || node instanceof CJump jump && jump.keyword().equals("goto")
                    || node instanceof CName name && name.name().contains(CLEANUP)
                    || node instanceof CVariable variable && variable.type().contains(CLEANUP));
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

  private boolean isLeft(CCall block, CReturn result) {
    return result.start() > block.end()
        && !code.file().isConditional(result)
        && frames.loop(result) == null
        && frames.isAlwaysBefore(block, result)
        && !isFailure(block, result)
        && frames.nodes().stream().noneMatch(node -> mayRestore(block, node, result));
  }

  /** Whether a return belongs to what happens when the mask couldn't be taken. */
  private boolean isFailure(CCall block, CReturn result) {
    String variable = resultOf(block);
    for (CNode at = frames.parent(result); at != null; at = frames.parent(at)) {
      boolean isAbout =
          at instanceof CIf choice
              && (frames.isIn(block, choice.condition())
                  || variable != null
                      && CWalk.mentions(choice.condition(), variable)
                      && !isWritten(variable, block.end(), choice.start()));
      if (isAbout) {
        return true;
      }
    }
    return false;
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

  private boolean mayRestore(CCall block, CNode node, CReturn result) {
    return node instanceof CCall call
        && call.start() > block.end()
        && call.start() < result.end()
        && mayChange(block, call)
        && !isCutOff(call, result);
  }

  /** What is handed the old mask, changes masks, or isn't known by name. */
  private boolean mayChange(CCall block, CCall call) {
    String name = call.name();
    if (name == null || MaskCalls.isMask(name)) {
      return true;
    }
    boolean isHanded =
        call.arguments().stream()
            .anyMatch(argument -> CWalk.mentions(argument, MaskCalls.old(block)));
    return isHanded
        || program.named(name).stream()
            .flatMap(callee -> callee.calls().stream())
            .anyMatch(site -> MaskCalls.isMask(site.name()));
  }

  /** Whether what stands around one node always returns before the other is reached. */
  private boolean isCutOff(CNode node, CReturn result) {
    for (CNode at = frames.parent(node); at != null; at = frames.parent(at)) {
      if (at instanceof CBlock block && !frames.isIn(result, block) && returns(block)) {
        return true;
      }
    }
    return false;
  }

  private static boolean returns(CBlock block) {
    List<CStmt> statements = block.statements();
    return !statements.isEmpty() && statements.get(statements.size() - 1) instanceof CReturn;
  }
}
