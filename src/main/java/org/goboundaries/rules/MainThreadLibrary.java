package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.affinity.MainThread;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.ThreadCall.Scope;

/** Finds calls of libraries that work only on the thread which the process began with. */
final class MainThreadLibrary implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.of(knowledge.threadCalls(), row -> row.scope() == Scope.MAIN);
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().threads().in(pass.file(), MainThread.class, MainThread::new).stream()
        .map(defect -> finding(pass, defect))
        .toList();
  }

  private static Finding finding(Pass pass, ThreadDefect defect) {
    Finding plain =
        pass.finding(defect.at(), message(defect.callee()))
            .withWitness(defect.path())
            .withPlaces(defect.others().stream().map(MainThreadLibrary::other).toList());
    return defect.isLikely() ? plain.likely() : plain;
  }

  private static RelatedPlace other(Site site) {
    Location there = Location.of(Step.atCallee(site, "this needs the main thread too"));
    return RelatedPlace.defect(there, message(site.calledName()));
  }

  private static String message(String callee) {
    return "\""
        + callee
        + "\" needs the main OS thread, which the goroutine may not be on:"
        + " lock it in an init of package main";
  }
}
