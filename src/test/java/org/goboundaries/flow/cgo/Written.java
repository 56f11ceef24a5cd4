package org.goboundaries.flow.cgo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CPlatform;
import org.goboundaries.cgo.CText;
import org.goboundaries.cgo.reader.CReader;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.csignals.HandlerSite;
import org.goboundaries.flow.csignals.HandlerSites;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.SignalCalls;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.CgoPreamble;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.Workspace;
import org.goboundaries.types.program.Program;

/** A package of one Go file, with C in its preamble and in a file beside it. */
record Written(GoFile file, CProgram program, Model model) {
  private static final String NOTHING = "";

  /** Go with its own preamble. */
  static Written go(String text) {
    return of(text, "x.c", NOTHING);
  }

  /** C in a preamble, and what main does. */
  static Written preamble(String c, String main) {
    return go(
        "package main\n\n/*\n" + c + "\n*/\nimport \"C\"\n\nfunc main() {\n" + main + "\n}\n");
  }

  /** Statements of C in a function that Go calls. */
  static Written body(String statements) {
    return file(
        "x.c",
        "static void on_signal(int number) { (void)number; }\n"
            + "int f(int x, char *p) {\n"
            + statements
            + "\n}\n");
  }

  /** A file beside a Go file that calls {@code f}. */
  static Written file(String name, String c) {
    String go = "package main\n\n// int f(void);\nimport \"C\"\n\nfunc main() { println(C.f()) }\n";
    return of(go, name, c);
  }

  private static Written of(String go, String name, String c) {
    SourceText source = SourceText.of("p.go", go);
    GoFile file = Parser.parse(source);
    List<CFile> read = new ArrayList<>();
    for (CgoPreamble preamble : file.preambles()) {
      read.add(CReader.read(CText.of(file, preamble), CPlatform.USUAL));
    }
    read.add(CReader.read(CText.of(SourceText.of(name, c)), CPlatform.USUAL));
    SignalCalls signals = Knowledge.standard().signalCalls();
    Workspace workspace = Workspace.of(source, Path.of("p.go"), Platform.linuxAmd64());
    Model model = Model.of(Program.of(workspace, path -> file));
    CProgram program = new CProgram(read, new GoSide(List.of(file)), signals);
    return new Written(file, program, model);
  }

  /** The handlers that are installed without SA_ONSTACK. */
  List<String> handlers() {
    return HandlerSites.in(program).stream().map(HandlerSite::handler).toList();
  }

  /** What waits and takes an interruption for something else. */
  List<String> waits() {
    return WaitSites.in(program, model::bodies, model::threads).stream()
        .map(site -> site.isMaskLost() ? site.name() + " masked" : site.name())
        .toList();
  }

  /** What comes of signals that stay blocked. */
  List<MaskSite.Harm> masks() {
    return MaskSites.in(program, call -> false).stream().map(MaskSite::harm).toList();
  }
}
