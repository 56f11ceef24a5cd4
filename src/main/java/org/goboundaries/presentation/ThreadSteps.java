package org.goboundaries.presentation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Place;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.threads.ThreadDefect.Step;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.SelectorExpr;

/** Words for what leads to a defect about threads. */
public final class ThreadSteps {
  private ThreadSteps() {}

  /** The way to a defect. */
  public static List<Location> path(ThreadDefect defect) {
    return defect.steps().stream()
        .filter(step -> step.kind() != Step.Kind.ALSO)
        .map(ThreadSteps::location)
        .toList();
  }

  /**
   * The other calls that have the same defect.
   *
   * @param message what is to be said of such a call, by the name of what it calls
   */
  public static List<Place> others(ThreadDefect defect, UnaryOperator<String> message) {
    return defect.steps().stream()
        .filter(step -> step.kind() == Step.Kind.ALSO)
        .map(step -> Place.defect(location(step), message.apply(name(step.at()))))
        .toList();
  }

  private static String name(Node callee) {
    if (callee instanceof SelectorExpr selector) {
      return selector.selector().name();
    }
    return callee instanceof Ident ident ? ident.name() : "this call";
  }

  private static Location location(Step step) {
    return Location.of(step.file(), step.at(), message(step.kind()));
  }

  private static String message(Step.Kind step) {
    return switch (step) {
      case CALLED -> "called here, without the lock";
      case STARTED -> "started here as a goroutine";
      case ALSO -> "this depends on the thread too";
      case CHANGED -> "the thread is changed here";
      case LOCKED -> "the goroutine is locked to its thread here";
      case UNLOCKED -> "the thread is given back here";
    };
  }
}
