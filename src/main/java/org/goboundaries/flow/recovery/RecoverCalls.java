package org.goboundaries.flow.recovery;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.types.model.Signature;
import org.jspecify.annotations.Nullable;

/** The calls of the builtin recover, and which function makes them itself. */
final class RecoverCalls {
  private final Model model;
  private final Map<GoFile, FileRecovery> files = new IdentityHashMap<>();

  /** For loops over something else: the loop over an iterator around them. */
  private final Map<RangeStmt, @Nullable RangeStmt> driven = new IdentityHashMap<>();

  RecoverCalls(Model model) {
    this.model = model;
  }

  /** All that is to be known of a file. */
  FileRecovery of(GoFile file) {
    return files.computeIfAbsent(file, key -> new FileRecovery(model, key));
  }

  /** The calls that stand in a function. */
  List<Site> in(Code code) {
    return model.calls().sites(code).stream().filter(RecoverCalls::isRecover).toList();
  }

  private static boolean isRecover(Site site) {
    return site.callee() instanceof Reference.Predeclared predeclared
        && predeclared.builtin().name().equals("recover");
  }

  /** The first call that a function makes itself, not by a loop body, defer or go. */
  @Nullable Site firstIn(Code code) {
    for (Site site : model.calls().sites(code)) {
      if (isRecover(site) && site.manner() == Manner.CALL && loopBody(site) == null) {
        return site;
      }
    }
    return null;
  }

  /** The loop over an iterator whose body makes the call. */
  @Nullable RangeStmt loopBody(Site site) {
    FileRecovery file = of(site.code().file());
    Node call = site.node();
    RangeStmt loop = file.nesting().place(call).loop();
    List<RangeStmt> passed = new ArrayList<>();
    while (loop != null && !driven.containsKey(loop) && !isIterator(file, loop)) {
      passed.add(loop);
      loop = file.nesting().place(loop).loop();
    }
    RangeStmt found = driven.containsKey(loop) ? driven.get(loop) : loop;
    passed.forEach(inner -> driven.put(inner, found));
    return found;
  }

  private static boolean isIterator(FileRecovery file, RangeStmt loop) {
    return file.answers(loop).type(loop.operand()).underlying() instanceof Signature;
  }
}
