package org.goboundaries.flow.signals;

import java.util.List;
import org.goboundaries.flow.channels.Capacity;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.ChanType;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Builtin;
import org.jspecify.annotations.Nullable;

/** Whether a channel that signals go to was made without a buffer. */
final class ChannelCapacity {
  private final AnalysedCode analysed;

  /** Of the channels of a program. */
  ChannelCapacity(AnalysedCode analysed) {
    this.analysed = analysed;
  }

  /** Where the channel of a call is made, if it has no buffer for certain; null else. */
  @Nullable MadeChannel unbuffered(SignalRequest request) {
    if (request.operation() != Operation.NOTIFY || request.isHandedOn()) {
      return null;
    }
    Expr channel = request.call().arguments().get(0);
    ValueSources sources = new ValueSources(analysed);
    List<Source> all = sources.of(new Source(Frame.of(request.code()), channel));
    if (!sources.isComplete() || all.isEmpty()) {
      return null;
    }
    for (Source source : all) {
      if (!isUnbuffered(source.expr(), sources.answers(source.frame()))) {
        return null;
      }
    }
    Source first = all.get(0);
    return new MadeChannel(first.frame().file(), (CallExpr) first.expr());
  }

  private static boolean isUnbuffered(Expr expr, Answers answers) {
    if (!(expr instanceof CallExpr call)
        || !(ParenExpr.strip(call.function()) instanceof Ident name)
        || !(answers.symbol(name) instanceof Builtin builtin)
        || !builtin.name().equals("make")
        || !(ParenExpr.strip(call.arguments().get(0)) instanceof ChanType)) {
      return false;
    }
    return Capacity.of(call, answers) == 0;
  }
}
