package org.goboundaries.flow.stranded;

import java.util.List;
import java.util.Objects;
import org.goboundaries.flow.access.AccessPath;
import org.goboundaries.flow.access.AccessPaths;
import org.goboundaries.flow.body.Bodies;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.flow.stranded.Signal.Kind;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Builtin;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** Who waits for a signal, and has no other way on. */
final class Waiters {
  private final Bodies bodies;
  private final Signals signals;

  Waiters(Bodies bodies, Signals signals) {
    this.bodies = bodies;
    this.signals = signals;
  }

  /** What a signal is about; null where that isn't known. */
  @Nullable AccessPath object(Signal signal) {
    return isReal(signal)
        ? new AccessPaths(signal.code(), bodies.answers(signal.code())).of(signal.object())
        : null;
  }

  /** A function of the program may have the name of a builtin one. */
  private boolean isReal(Signal signal) {
    return signal.kind() != Kind.CLOSE
        || signal.node() instanceof CallExpr call
            && bodies.answers(signal.code()).callee(call) instanceof Builtin;
  }

  /** Who waits forever when a function doesn't give a signal; null where nobody is known to. */
  @Nullable Signal of(Signal signal, AccessPath object) {
    Code code = signal.code();
    boolean isHanded = object.isParameter() && code.declares(object.root());
    if (!isHanded) {
      return find(signal, code, object);
    }
    for (Call call : bodies.calls().entering(code)) {
      boolean isPlain = call.isDirect() && call.isCertain() && !call.from().isInTestFile();
      AccessPath outer =
          isPlain
              ? new AccessPaths(call.from(), bodies.answers(call.from())).atCaller(object, call)
              : null;
      Signal found = outer == null || outer.isParameter() ? null : find(signal, call.from(), outer);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Signal find(Signal signal, Code code, AccessPath object) {
    List<Signal> others =
        signals.ofPackage(code).stream()
            .filter(other -> other.code() != signal.code() && isAbout(other, object))
            .toList();
    Signal waiter =
        others.stream().filter(other -> isWaiting(signal, other, code)).findFirst().orElse(null);
    boolean isChannel = signal.kind().isOfChannel();
    return waiter == null
            || others.stream().anyMatch(other -> isInstead(signal, other, waiter))
            || isChannel && escapes(signal, code, object)
        ? null
        : waiter;
  }

  /** Whether somebody else may give the signal. */
  private static boolean isInstead(Signal signal, Signal other, Signal waiter) {
    return switch (other.kind()) {
      case CLOSE -> signal.kind().isOfChannel();
      case SEND -> waiter.kind() == Kind.RECEIVE;
      case SIGNAL -> true;
      default -> false;
    };
  }

  private boolean isWaiting(Signal signal, Signal other, Code code) {
    return other.kind().waitsFor(signal.kind())
        && !other.isChosen()
        && other.manner() == Manner.CALL
        && !isOneOfMany(signal, other, code)
        && !isWatcher(other);
  }

  /** Whether a value of any of several goroutines will do. */
  private boolean isOneOfMany(Signal signal, Signal other, Code code) {
    return signal.kind() == Kind.SEND
        && other.code().loopAround(other.node()) == null
        && bodies.calls().entering(signal.code()).stream()
            .anyMatch(call -> call.from().loopAround(call.site().node()) != null);
  }

  /**
   * Whether a goroutine waits and then notifies another one, who may not wait for that alone:
   * mostly there is a time-out.
   */
  private boolean isWatcher(Signal waiter) {
    boolean isStarted =
        bodies.calls().entering(waiter.code()).stream()
            .anyMatch(call -> call.manner() == Manner.GO);
    return waiter.code().isLiteral()
        && isStarted
        && signals.in(waiter.code()).stream()
            .anyMatch(each -> each.kind() == Kind.CLOSE || each.kind() == Kind.SEND);
  }

  /** Whether an operation is about an object: by its name first, for types cost more. */
  boolean isAbout(Signal signal, AccessPath object) {
    Ident name = name(signal.object());
    if (name == null || !name.name().equals(object.last().name())) {
      return false;
    } else if (object.fields().isEmpty()) {
      return object.equals(object(signal));
    }
    Answers answers = bodies.answers(signal.code());
    Place place = answers.symbol(name) instanceof Variable field ? Place.of(field) : null;
    return place != null && place.equals(Place.of(object.last())) && isReal(signal);
  }

  private static @Nullable Ident name(Expr object) {
    Expr bare = ParenExpr.strip(object);
    if (bare instanceof SelectorExpr selector) {
      return selector.selector();
    }
    return bare instanceof Ident name ? name : null;
  }

  /** Whether a channel goes where nobody follows it, so that others may send and close. */
  private boolean escapes(Signal signal, Code code, AccessPath object) {
    Variable root = object.root();
    if (!object.fields().isEmpty() || !root.isLocal()) {
      return object.last().isExported();
    }
    Answers answers = bodies.answers(code);
    Node top = code.top().node();
    int[] mentions = {0};
    Walk.tree(
        top,
        node -> {
          boolean isIt =
              node instanceof Ident name
                  && name.name().equals(root.name())
                  && Objects.equals(answers.symbol(name), root);
          mentions[0] += isIt ? 1 : 0;
          mentions[0] -= node instanceof CallExpr call && isHarmless(call, signal, root) ? 1 : 0;
          return true;
        });
    long known =
        signals.ofPackage(code).stream()
            .filter(each -> each.code().top() == code.top() && isAbout(each, object))
            .count();
    return mentions[0] > known + 1;
  }

  /** Whether a call gets a channel and does nothing with it, or is the one that signals. */
  private boolean isHarmless(CallExpr call, Signal signal, Variable channel) {
    boolean isHanded =
        call.arguments().stream()
            .anyMatch(each -> each instanceof Ident name && name.name().equals(channel.name()));
    boolean isMeasured =
        call.function() instanceof Ident name
            && (name.name().equals("len") || name.name().equals("cap"));
    boolean isStart =
        bodies.calls().entering(signal.code()).stream()
            .anyMatch(each -> each.isDirect() && each.site().node() == call);
    return isHanded && (isMeasured || isStart);
  }

  /** The operations of a function on an object. */
  List<Signal> same(Code code, AccessPath object) {
    return signals.in(code).stream().filter(each -> isAbout(each, object)).toList();
  }
}
