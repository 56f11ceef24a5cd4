package org.goboundaries.flow.signals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/**
 * The calls of package os/signal in a program. What a function of the program hands on to such a
 * call is asked for by its callers. Immutable; may be used by many threads.
 */
public final class SignalRequests {
  private static final String SIGNAL = "os/signal";

  private final AnalysedCode analysed;
  private final List<SignalRequest> all = new ArrayList<>();

  /**
   * Those of a program.
   *
   * @param meaning what a declaration and the bodies in it mean
   */
  public SignalRequests(
      Collection<GoFile> files, CallGraph calls, BiFunction<GoFile, Decl, Answers> meaning) {
    this.analysed = new AnalysedCode(files, calls, meaning);
    for (GoFile file : files) {
      if (file.imports().stream().anyMatch(each -> each.path().equals(SIGNAL))) {
        calls.codes(file).forEach(this::add);
      }
    }
  }

  /** Those in a file, in the order in which they were read. */
  public List<SignalRequest> in(GoFile file) {
    return all.stream().filter(request -> request.code().file() == file).toList();
  }

  /** Where the channel of a call is made, if it has no buffer for certain; null else. */
  public @Nullable MadeChannel unbuffered(SignalRequest request) {
    return new ChannelCapacity(analysed).unbuffered(request);
  }

  /** Whether the program gives a signal back what it does by default. */
  public boolean isReset(String name) {
    return all.stream()
        .filter(request -> request.operation() == Operation.RESET)
        .anyMatch(request -> request.isForAll() || request.has(name) || !request.isComplete());
  }

  private void add(Code code) {
    for (Site site : analysed.calls().sites(code)) {
      Operation operation = operation(site);
      if (operation != null && site.node() instanceof CallExpr call) {
        Frame frame = Frame.of(code);
        SignalArguments given = new SignalArguments(analysed, frame);
        given.read(frame, call, operation.first(), Integer.MAX_VALUE);
        List<Call> callers = given.parameters().isEmpty() ? List.of() : callers(code);
        if (callers.isEmpty()) {
          boolean isComplete = given.isComplete() && given.parameters().isEmpty();
          all.add(new SignalRequest(operation, site, false, given.signals(), isComplete));
        }
        callers.forEach(caller -> addCaller(operation, caller, given));
      }
    }
  }

  private static @Nullable Operation operation(Site site) {
    for (SymbolName name : site.callee().names()) {
      if (name.path().equals(SIGNAL)) {
        return Operation.of(name.name());
      }
    }
    return null;
  }

  private List<Call> callers(Code code) {
    return analysed.calls().entering(code).stream()
        .filter(call -> call.isDirect() && call.site().node() instanceof CallExpr)
        .toList();
  }

  /** What a caller gives, and what the function that it calls adds. */
  private void addCaller(Operation operation, Call caller, SignalArguments added) {
    Frame frame = Frame.of(caller.from());
    SignalArguments given = new SignalArguments(analysed, frame);
    CallExpr call = (CallExpr) caller.site().node();
    for (Variable parameter : added.parameters()) {
      int index = index(caller.to(), parameter);
      if (index >= 0) {
        given.read(
            frame, call, index, isVariadic(caller.to(), index) ? Integer.MAX_VALUE : index + 1);
      }
    }
    List<AskedSignal> signals = new ArrayList<>();
    Step handedOn = Step.atCallee(caller.site(), "handed on to " + operation + " here");
    given.signals().stream()
        .map(
            each ->
                new AskedSignal(
                    each.name(), each.argument(), each.isDirect(), each.witness().then(handedOn)))
        .forEach(signals::add);
    boolean isComplete = given.isComplete() && added.isComplete() && given.parameters().isEmpty();
    all.add(new SignalRequest(operation, caller.site(), true, signals, isComplete));
  }

  private static boolean isVariadic(Code code, int index) {
    return code.type() instanceof Signature type
        && type.isVariadic()
        && index == type.parameters().size() - 1;
  }

  private static int index(Code code, Variable parameter) {
    List<@Nullable Ident> names = code.parameters();
    for (int i = 0; i < names.size(); i++) {
      Ident name = names.get(i);
      if (name != null && name.start() == parameter.offset()) {
        return i;
      }
    }
    return -1;
  }
}
