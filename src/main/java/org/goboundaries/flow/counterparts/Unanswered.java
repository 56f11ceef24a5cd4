package org.goboundaries.flow.counterparts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.counterparts.BlockedGoroutine.Kind;
import org.goboundaries.flow.guards.StatedIntent;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.syntax.Node;

/**
 * What waits for an operation that stands nowhere in the program.
 *
 * @param parents the node around one in a function
 * @param alone whether no other goroutine is there
 * @param intent whether a comment says that a wait is to last for ever
 */
record Unanswered(
    Function<Use, Optional<Node>> parents, Predicate<Use> alone, StatedIntent intent) {
  /** Those of a channel, a group or a condition whose uses are all known. */
  Stream<BlockedGoroutine> of(Subject subject) {
    if (subject.has(Use.Kind.ESCAPE)) {
      return Stream.of();
    }
    return switch (subject.sort()) {
      case CHANNEL -> channel(subject);
      case GROUP ->
          subject.has(Use.Kind.ADD) && !subject.has(Use.Kind.ANSWER)
              ? unmet(subject, Use.Kind.WAIT, Kind.NO_DONE, Use.Kind.ADD)
              : Stream.of();
      case CONDITION ->
          subject.has(Use.Kind.ANSWER) || !subject.has(Use.Kind.MADE)
              ? Stream.of()
              : unmet(subject, Use.Kind.WAIT, Kind.NO_SIGNAL, Use.Kind.MADE);
    };
  }

  private Stream<BlockedGoroutine> channel(Subject subject) {
    boolean isNil = !subject.has(Use.Kind.MADE);
    if (isNil) {
      // who compares it may know
      return subject.has(Use.Kind.COMPARED)
          ? Stream.of()
          : Stream.of(Use.Kind.SEND, Use.Kind.RECEIVE)
              .flatMap(kind -> unmet(subject, kind, Kind.NIL_CHANNEL, Use.Kind.NIL));
    } else if (!subject.has(Use.Kind.RECEIVE, Use.Kind.TO_RECEIVERS) && subject.capacity() == 0) {
      return unmet(subject, Use.Kind.SEND, Kind.NO_RECEIVER, Use.Kind.MADE);
    } else if (!subject.has(Use.Kind.SEND, Use.Kind.CLOSE, Use.Kind.TO_SENDERS)) {
      return unmet(subject, Use.Kind.RECEIVE, Kind.NO_SENDER, Use.Kind.MADE)
          .filter(each -> !isMeant(subject, each));
    }
    return Stream.of();
  }

  private Stream<BlockedGoroutine> unmet(
      Subject subject, Use.Kind waiting, Kind kind, Use.Kind because) {
    List<Step> steps =
        subject
            .all(because)
            .limit(1)
            .map(use -> Step.at(use.code(), use.node(), text(use)))
            .toList();
    return subject
        .all(waiting)
        .filter(use -> use.isSole() && !isOfTest(subject, use))
        .map(use -> BlockedGoroutine.of(kind, use, use.subject(), steps, alone.test(use)));
  }

  /** A goroutine that a test leaves ends with it. */
  private static boolean isOfTest(Subject subject, Use use) {
    return use.code().isInTestFile() && use.code().isLiteral() && subject.variable().isLocal();
  }

  private static String text(Use use) {
    return switch (use.kind()) {
      case ADD -> "counted here";
      case NIL -> "nil from here on";
      default -> "made here";
    };
  }

  /** Who receives from a channel of his own, and wants no value, wants to wait forever. */
  private boolean isMeant(Subject subject, BlockedGoroutine found) {
    boolean isPlain =
        subject
            .all(Use.Kind.RECEIVE)
            .filter(use -> use.head() == found.at())
            .anyMatch(use -> parents.apply(use).filter(ExprStmt.class::isInstance).isPresent());
    return isForTests(found.code())
        || isPlain && (!subject.variable().isField() || intent.isAbove(found.code(), found.at()));
  }

  /** A fake that hangs is what a test may want. */
  private static boolean isForTests(Code code) {
    return code.isInTestFile()
        || code.file().imports().stream().anyMatch(each -> each.path().equals("testing"));
  }
}
