package org.goboundaries.flow.signals;

import java.util.Map;
import java.util.Set;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.PackageName;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.Value;
import org.jspecify.annotations.Nullable;

/** What signals are called. */
final class SignalNames {
  private static final Set<String> PACKAGES =
      Set.of("os", "syscall", "golang.org/x/sys/unix", "golang.org/x/sys/windows");

  /** Other names of a signal: os.Kill and os.Interrupt, and Linux's old names. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "Kill",
          "SIGKILL",
          "Interrupt",
          "SIGINT",
          "SIGCLD",
          "SIGCHLD",
          "SIGIOT",
          "SIGABRT",
          "SIGPOLL",
          "SIGIO");

  /** Of Linux on most processors: signal(7). */
  private static final Map<Integer, String> NUMBERS =
      Map.ofEntries(
          Map.entry(1, "SIGHUP"),
          Map.entry(2, "SIGINT"),
          Map.entry(3, "SIGQUIT"),
          Map.entry(6, "SIGABRT"),
          Map.entry(7, "SIGBUS"),
          Map.entry(8, "SIGFPE"),
          Map.entry(9, "SIGKILL"),
          Map.entry(10, "SIGUSR1"),
          Map.entry(11, "SIGSEGV"),
          Map.entry(12, "SIGUSR2"),
          Map.entry(13, "SIGPIPE"),
          Map.entry(15, "SIGTERM"),
          Map.entry(17, "SIGCHLD"),
          Map.entry(19, "SIGSTOP"),
          Map.entry(23, "SIGURG"),
          Map.entry(27, "SIGPROF"));

  private SignalNames() {}

  /**
   * The name of the signal that an expression stands for; null where it isn't known.
   *
   * @param isLinux whether numbers are those of Linux
   */
  static @Nullable String of(Expr expr, Answers answers, boolean isLinux) {
    if (expr instanceof SelectorExpr selector
        && selector.operand() instanceof Ident qualifier
        && answers.symbol(qualifier) instanceof PackageName imported
        && PACKAGES.contains(imported.path())) {
      String name = selector.selector().name();
      String known = OTHERS.get(name);
      return known == null && name.startsWith("SIG") ? name : known;
    }
    boolean isNumber = isLinux && isSignal(answers.type(expr));
    return isNumber && answers.value(expr) instanceof Value.Number number
        ? NUMBERS.get(number.numerator().intValue())
        : null;
  }

  private static boolean isSignal(Type type) {
    return type instanceof Named named && named.is("syscall", "Signal");
  }
}
