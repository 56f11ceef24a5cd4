package org.goboundaries.flow.cgo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CPlatform;
import org.goboundaries.cgo.CText;
import org.goboundaries.cgo.reader.CReader;
import org.goboundaries.knowledge.SignalCalls;
import org.goboundaries.syntax.CgoPreamble;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.modules.OtherFile;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.Variant;
import org.goboundaries.types.program.Program;
import org.goboundaries.types.program.Unit;

/** Reads the C of a package: preambles, and files as far as one of them is about signals. */
public final class CProgramReader {
  private final Unit unit;
  private final Program program;
  private final GoSide go;
  private final List<CText> texts = new ArrayList<>();

  private CProgramReader(Unit unit, Program program) {
    this.unit = unit;
    this.program = program;
    this.go = new GoSide(unit.lookedAt());
  }

  /**
   * The C of a unit; empty where it has none, or none that is about signals.
   *
   * @param program gives the texts of files
   */
  public static CProgram read(Unit unit, Program program) {
    return new CProgramReader(unit, program).read();
  }

  private CProgram read() {
    collect();
    Platform chosen = unit.variant().platform();
    CPlatform platform = new CPlatform(chosen.os(), chosen.arch());
    boolean worth = platform.hasSignals() && texts.stream().anyMatch(CProgramReader::isWorth);
    List<CCode> codes = new ArrayList<>();
    List<CFile> files = new ArrayList<>();
    if (worth) {
      CodeMaker maker = new CodeMaker(SignalCalls.names());
      for (CText text : texts) {
        CFile file = CReader.read(text, platform);
        codes.addAll(maker.make(file));
        files.add(
            new CFile(
                file.source(), List.of(), List.of(), file.macros(), file.comments(), file.open()));
      }
    }
    return new CProgram(List.copyOf(codes), List.copyOf(files), go);
  }

  private static boolean isWorth(CText text) {
    return SignalCalls.names().stream().anyMatch(name -> Bytes.contain(text.source(), name));
  }

  private void collect() {
    if (go.files().isEmpty() || !platformHasCgo()) {
      return;
    }
    for (GoFile file : go.files()) {
      for (CgoPreamble preamble : file.preambles()) {
        texts.add(CText.of(file, preamble));
      }
    }
    for (OtherFile other : unit.variant().otherFiles()) {
      if (other.isC() && isOurs(other)) {
        add(other.name());
      }
    }
  }

  private boolean platformHasCgo() {
    return unit.variant().platform().cgo();
  }

  /** Told of once: in the first variant that takes it. */
  private boolean isOurs(OtherFile file) {
    for (Variant variant : unit.source().variants()) {
      if (variant.otherFiles().contains(file)) {
        return variant.equals(unit.variant());
      }
    }
    return false;
  }

  /** What can't be read is unknown, as a library would be. */
  private void add(String name) {
    Path beside = Path.of(go.files().get(0).text().path()).resolveSibling(name);
    try {
      texts.add(CText.of(program.text(beside)));
    } catch (IOException e) {
      // silent: what it does can't be said
    }
  }
}
