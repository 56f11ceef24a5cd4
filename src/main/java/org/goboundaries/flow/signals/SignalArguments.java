package org.goboundaries.flow.signals;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.KeyValueExpr;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Builtin;
import org.goboundaries.types.model.Nil;
import org.goboundaries.types.model.Variable;

/** Which signals the arguments of one call bring. */
final class SignalArguments {
  private final Frame own;
  private final ValueSources sources;
  private final boolean isLinux;
  private final List<AskedSignal> signals = new ArrayList<>();
  private final List<Variable> parameters = new ArrayList<>();

  SignalArguments(AnalysedCode analysed, Frame frame) {
    this.own = frame;
    this.sources = new ValueSources(analysed);
    this.isLinux =
        frame.code() != null && frame.code().unit().variant().platform().os().equals("linux");
  }

  /** Those that are known. */
  List<AskedSignal> signals() {
    return signals;
  }

  /** Whether there are no others but those that the parameters bring. */
  boolean isComplete() {
    return sources.isComplete();
  }

  /** The parameters of the function around the call that bring others. */
  List<Variable> parameters() {
    return parameters;
  }

  /** Reads the arguments of a call from one on, up to another one that is not read. */
  void read(Frame frame, CallExpr call, int first, int end) {
    List<Expr> arguments = call.arguments();
    for (int i = first; i < Math.min(end, arguments.size()); i++) {
      boolean isList = call.spread() && i == arguments.size() - 1;
      Source source = new Source(frame, arguments.get(i));
      if (isList) {
        list(source, arguments.get(i));
      } else {
        one(source, arguments.get(i));
      }
    }
  }

  private void one(Source value, Expr argument) {
    Expr bare = ParenExpr.strip(value.expr());
    String known = SignalNames.of(bare, sources.answers(value.frame()), isLinux);
    if (known != null) {
      boolean isDirect = ParenExpr.strip(argument) == bare;
      Source named = new Source(value.frame(), bare);
      signals.add(new AskedSignal(known, argument, isDirect, witness(named, known, isDirect)));
      return;
    }
    followed(value, argument);
  }

  private void followed(Source value, Expr argument) {
    for (Source source : sources.of(value)) {
      Answers answers = sources.answers(source.frame());
      String name = SignalNames.of(source.expr(), answers, isLinux);
      if (name != null) {
        signals.add(new AskedSignal(name, argument, false, witness(source, name, false)));
      } else if (!isParameter(source, answers)) {
        sources.miss();
      }
    }
  }

  private static Witness witness(Source source, String name, boolean isDirect) {
    Expr at = source.expr();
    Step named =
        new Step(source.frame().file().text(), at.start(), at.end(), name + " is named here");
    return isDirect ? Witness.NONE : new Witness(List.of(named));
  }

  private void list(Source value, Expr argument) {
    for (Source source : sources.of(value)) {
      Answers answers = sources.answers(source.frame());
      if (source.expr() instanceof CompositeLit literal) {
        literal
            .elements()
            .forEach(each -> one(new Source(source.frame(), element(each)), argument));
      } else if (source.expr() instanceof CallExpr call
          && answers.callee(call) instanceof Builtin builtin
          && builtin.name().equals("append")) {
        appended(source, call, argument);
      } else if (!isNil(source, answers) && !isParameter(source, answers)) {
        sources.miss();
      }
    }
  }

  private void appended(Source source, CallExpr call, Expr argument) {
    List<Expr> all = call.arguments();
    for (int i = 0; i < all.size(); i++) {
      Source each = new Source(source.frame(), all.get(i));
      if (i == 0 || call.spread() && i == all.size() - 1) {
        list(each, argument);
      } else {
        one(each, argument);
      }
    }
  }

  private static Expr element(Expr element) {
    return element instanceof KeyValueExpr pair ? pair.value() : element;
  }

  private static boolean isNil(Source source, Answers answers) {
    return source.expr() instanceof Ident name && answers.symbol(name) instanceof Nil;
  }

  /** Of the function around the call: its callers are asked. */
  private boolean isParameter(Source source, Answers answers) {
    if (source.frame().equals(own)
        && source.expr() instanceof Ident name
        && answers.symbol(name) instanceof Variable variable
        && sources.isParameter(source)) {
      parameters.add(variable);
      return true;
    }
    return false;
  }
}
