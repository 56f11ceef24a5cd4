package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.affinity.MissingLocks;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.ThreadCall;
import org.goboundaries.knowledge.ThreadCall.Scope;
import org.goboundaries.presentation.LockFix;
import org.jspecify.annotations.Nullable;

/** Finds calls that depend on their thread, on goroutines that may move to another one. */
final class MissingLockOsThread implements Rule {
  private static final String UNLOCKED = ", which the goroutine may leave without LockOSThread";

  @Override
  public Words words(Knowledge knowledge) {
    return Words.of(
        knowledge.threadCalls(), row -> row.scope() != Scope.MAIN && row.effect().needsLock());
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().threads().in(pass.file(), MissingLocks.class, MissingLocks::new).stream()
        .map(defect -> finding(pass, defect))
        .toList();
  }

  private static Finding finding(Pass pass, ThreadDefect defect) {
    Finding plain = pass.finding(defect.at(), message(defect));
    Finding finding =
        (defect.isLikely() ? plain.likely() : plain)
            .withWitness(defect.path())
            .withPlaces(defect.others().stream().map(MissingLockOsThread::other).toList());
    return defect.lockable() == null ? finding : LockFix.with(finding, pass, defect.lockable());
  }

  /** Of another call nothing is known but that it depends on its thread. */
  private static RelatedPlace other(Site site) {
    Location there = Location.of(Step.atCallee(site, "this depends on the thread too"));
    return RelatedPlace.defect(there, '"' + site.calledName() + "\" " + what(null) + UNLOCKED);
  }

  private static String message(ThreadDefect defect) {
    return "\""
        + defect.callee()
        + "\" "
        + what(defect.row())
        + switch (defect.reason()) {
          case LOCKED_TOO_LATE -> ", and the goroutine is locked to it too late";
          case LOCKED_ELSEWHERE -> ", and another goroutine holds the lock";
          default -> UNLOCKED;
        };
  }

  private static String what(@Nullable ThreadCall row) {
    if (row == null) {
      return "depends on this OS thread";
    }
    return row.effect().isChange()
        ? "changes the " + row.state() + " of this OS thread only"
        : "ties the " + row.state() + " to this OS thread";
  }
}
