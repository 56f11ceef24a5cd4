package org.goboundaries.rules;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.misplaced.GoroutinePanic;
import org.goboundaries.flow.misplaced.SurePanic;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Knowledge;

/** Finds goroutines that panic where only the function that starts them has a guard. */
final class RecoverInOtherGoroutine implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("recover");
  }

  @Override
  public List<Finding> check(Pass pass) {
    return pass.model().misplacedGuards().goroutines(pass.file()).stream()
        .map(panic -> finding(pass, panic))
        .toList();
  }

  private static Finding finding(Pass pass, GoroutinePanic panic) {
    Finding finding =
        pass.finding(panic.first().head(), message(panic, panic.first()))
            .withWitness(panic.witness())
            .withPlaces(panic.panics().stream().skip(1).map(other -> place(panic, other)).toList());
    return panic.isCertain() ? finding : finding.likely();
  }

  private static RelatedPlace place(GoroutinePanic panic, SurePanic other) {
    Step step = Step.at(other.code(), other.head(), "the same goroutine panics here");
    return RelatedPlace.defect(Location.of(step), message(panic, other));
  }

  private static String message(GoroutinePanic panic, SurePanic at) {
    String what =
        switch (at.kind()) {
          case EXPLICIT -> "this panic";
          case HELPER -> "a panic of this call";
          case NIL_MAP -> "this write to a nil map";
          case NIL -> "this use of nil";
          case INDEX -> "this index of an empty slice";
        };
    String harm =
        panic.mayBeLost() ? " ends the process or is lost, status 0: " : " ends the process: ";
    return what + harm + panic.shield().title() + " is on another goroutine; recover on this one";
  }
}
