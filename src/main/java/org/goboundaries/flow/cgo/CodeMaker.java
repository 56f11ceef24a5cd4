package org.goboundaries.flow.cgo;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.cgo.CBlock;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CExpr;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CFunction;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CUnary;
import org.goboundaries.knowledge.SignalCalls;

/** Keeps of a C file what rules ask for: the calls, and the bodies that have to do with signals. */
final class CodeMaker {
  private static final String THREAD = "pthread_create";
  private static final int THREAD_START = 2;

  private final SignalCalls signals;

  CodeMaker(SignalCalls signals) {
    this.signals = signals;
  }

  List<CCode> make(CFile file) {
    CFile light = file.withoutDeclarations();
    return file.functions().stream().map(function -> code(light, function)).toList();
  }

  private CCode code(CFile file, CFunction function) {
    List<CSite> sites = new ArrayList<>();
    boolean interesting = false;
    Surroundings around = new Surroundings(function);
    for (CCall call : around.calls()) {
      String name = call.name();
      if (name != null) {
        sites.add(site(around, call, name));
        interesting |= signals.of(name) != null;
        if (name.equals(THREAD) && call.arguments().size() > THREAD_START) {
          sites.add(start(call));
        }
      }
    }
    CFunction kept = interesting ? function : bare(function);
    return new CCode(file, kept, interesting, Care.isTaken(file, function, signals), sites);
  }

  private static CSite site(Surroundings around, CCall call, String name) {
    List<String> arguments = call.arguments().stream().map(CodeMaker::named).toList();
    return new CSite(
        name,
        call.start(),
        call.end(),
        arguments,
        false,
        around.isUsed(call),
        around.isRetried(call),
        around.isOptional(call));
  }

  private static CSite start(CCall call) {
    CExpr start = Plain.of(call.arguments().get(THREAD_START));
    // what a function points to is the function
    boolean isFollowed = start instanceof CUnary star && star.operator().equals("*");
    String name = named(isFollowed && start instanceof CUnary star ? star.operand() : start);
    return new CSite(name, call.start(), call.end(), List.of(), true, false, false, false);
  }

  /** The name that an argument is, {@code &name} included; else empty. */
  static String named(CExpr argument) {
    CExpr plain = Plain.of(argument);
    if (plain instanceof CUnary address && address.operator().equals("&")) {
      plain = Plain.of(address.operand());
    }
    return plain instanceof CName name ? name.name() : "";
  }

  private static CFunction bare(CFunction function) {
    CBlock body = function.body();
    return new CFunction(
        function.start(),
        function.end(),
        function.name(),
        function.nameStart(),
        function.head(),
        function.parameters(),
        function.isMember(),
        new CBlock(body.start(), body.end(), List.of()));
  }
}
