package org.goboundaries.presentation;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.flow.signals.AskedSignal;
import org.goboundaries.flow.signals.MadeChannel;
import org.goboundaries.flow.signals.SignalRequest;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.SelectorExpr;

/** Gives package signal what it can work with. */
public final class SignalFix {
  private SignalFix() {}

  /** The finding with a fix that makes the channel with a buffer for one signal. */
  public static Finding withBuffer(Finding finding, Pass pass, MadeChannel made) {
    CallExpr make = made.make();
    if (made.file() != pass.file()) {
      return finding;
    }
    boolean hasSize = make.arguments().size() > 1;
    Expr size = make.arguments().get(make.arguments().size() - 1);
    TextEdit edit =
        hasSize
            ? new TextEdit(size.start(), size.end(), "1")
            : new TextEdit(size.end(), size.end(), ", 1");
    return finding.withFix("Make it with a buffer", edit);
  }

  /**
   * The finding with a fix that asks for SIGTERM instead, or for the other signals only; only for a
   * signal that is named where it is given.
   */
  public static Finding withoutUncatchable(
      Finding finding, Pass pass, SignalRequest request, AskedSignal signal) {
    Expr at = signal.argument();
    List<Expr> all = request.call().arguments();
    int index = all.indexOf(at);
    boolean isOfSyscall =
        at instanceof SelectorExpr selector
            && selector.operand() instanceof Ident name
            && name.name().equals("syscall");
    if (!signal.isDirect() || request.isHandedOn()) {
      return finding;
    } else if (isOfSyscall && request.isComplete() && !request.has("SIGTERM")) {
      boolean isMeant = signal.name().equals("SIGKILL") && request.operation().isNotification();
      TextEdit edit = new TextEdit(at.start(), at.end(), "syscall.SIGTERM");
      return isMeant ? finding.withFix("Ask for SIGTERM", edit) : finding;
    }
    // the import may be needed for nothing else
    boolean isOnly =
        index < 1 || request.signals().size() < 2 || isOfSyscall && !isUsedAgain(request, at);
    return isOnly
        ? finding
        : finding.withFix("Leave it out", new TextEdit(all.get(index - 1).end(), at.end(), ""));
  }

  /** Whether another argument names a signal of package syscall. */
  private static boolean isUsedAgain(SignalRequest request, Expr at) {
    return request.call().arguments().stream()
        .anyMatch(
            other ->
                other != at
                    && other instanceof SelectorExpr selector
                    && selector.operand() instanceof Ident name
                    && name.name().equals("syscall"));
  }
}
