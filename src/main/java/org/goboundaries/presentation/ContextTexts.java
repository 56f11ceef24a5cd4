package org.goboundaries.presentation;

import org.goboundaries.analysis.Finding;
import org.goboundaries.flow.calls.Reference;
import org.goboundaries.flow.contexts.UnendedContext;
import org.goboundaries.flow.contexts.UnendedContext.Leave;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Signature;

/** What is said of contexts that nobody ends, and how to end them. */
public final class ContextTexts {
  private static final String CANCEL = "cancel";

  private ContextTexts() {}

  /** What goes wrong, and what to do. */
  public static String message(UnendedContext context) {
    if (context.leave() == Leave.AT_THE_END) {
      return '"'
          + context.cancel().name()
          + "\" is deferred in an endless loop: each round adds a call until the handler returns; call"
          + " it in the loop";
    }
    return '"' + context.context().name() + '"' + left(context) + stays(context) + cure(context);
  }

  private static String left(UnendedContext context) {
    return switch (context.leave()) {
      case NEVER -> " is never cancelled: ";
      case ON_ONE_WAY -> " is not cancelled on every path: ";
      case EACH_ROUND, AT_THE_END -> " is not cancelled before the next round: ";
      case ABRUPTLY -> " is not cancelled after a panic or Goexit: ";
    };
  }

  private static String stays(UnendedContext context) {
    String each =
        switch (context.leave()) {
          case EACH_ROUND, AT_THE_END -> "each round";
          case ABRUPTLY -> "that";
          default -> "each request";
        };
    return switch (context.stays()) {
      case TIMER -> each + " leaves a timer until it expires";
      case SIGNALS -> each + " leaves a registration for signals forever";
      case OWN_GOROUTINE -> each + " leaves a goroutine until the server stops";
      case WAITER -> each + " leaves a goroutine that waits forever";
      case CHILD -> "it stays in memory until its parent ends";
    };
  }

  private static String cure(UnendedContext context) {
    String cancel = context.cancel().name().equals("_") ? CANCEL : context.cancel().name();
    return switch (context.leave()) {
      case EACH_ROUND, AT_THE_END -> "; call \"" + cancel + "\" in each round";
      case NEVER -> context.isAlone() ? defer(cancel) : "; cancel it at its end";
      default -> context.isAlone() ? defer(cancel) : "; cancel it there, too";
    };
  }

  private static String defer(String cancel) {
    return "; defer \"" + cancel + '"';
  }

  /** The finding with a deferred call that ends the context, where that can't be wrong. */
  public static Finding withDefer(Finding finding, GoFile file, UnendedContext context) {
    boolean isWanted =
        context.isAlone()
            && context.leave() != Leave.EACH_ROUND
            && context.leave() != Leave.AT_THE_END
            && context.code().loopAround(context.statement()) == null;
    OwnLine line = isWanted ? OwnLine.of(file, context.statement()) : null;
    return line == null || !isInBlock(context) ? finding : deferred(finding, file, context, line);
  }

  private static Finding deferred(
      Finding finding, GoFile file, UnendedContext context, OwnLine line) {
    SourceText text = file.text();
    Ident cancel = context.cancel();
    String arguments = takesCause(context) ? "(nil)" : "()";
    String name = cancel.name().equals("_") ? CANCEL : cancel.name();
    TextEdit added =
        new TextEdit(line.end(), line.end(), "\n" + line.indent() + "defer " + name + arguments);
    if (name.equals(cancel.name())) {
      return finding.withFix("Defer \"" + name + '"', added);
    }
    boolean isFree =
        context.statement() instanceof AssignStmt assign
            && assign.operator() == Operator.DEFINE
            && !Walk.any(
                context.code().declaration(),
                node -> node instanceof Ident other && other.name().equals(CANCEL));
    return isFree
        ? finding.withFix(
            "Defer \"" + name + '"', new TextEdit(cancel.start(), cancel.end(), name), added)
        : finding;
  }

  /** Whether the statement stands directly in a block, where another one can follow. */
  private static boolean isInBlock(UnendedContext context) {
    return Walk.any(
        context.code().declaration(),
        node ->
            node instanceof Block block
                && block.statements().stream().anyMatch(each -> each == context.statement()));
  }

  private static boolean takesCause(UnendedContext context) {
    return context.site().callee() instanceof Reference.Declared declared
        && declared.function().type() instanceof Signature signature
        && signature.results().size() == 2
        && signature.results().get(1).type() instanceof Named named
        && named.is("context", "CancelCauseFunc");
  }
}
