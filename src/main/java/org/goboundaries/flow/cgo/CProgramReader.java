package org.goboundaries.flow.cgo;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CPlatform;
import org.goboundaries.cgo.CText;
import org.goboundaries.cgo.files.CgoFlags;
import org.goboundaries.cgo.files.Sources;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.SignalCalls;
import org.goboundaries.syntax.CgoPreamble;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.modules.OtherFile;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.Variant;
import org.goboundaries.types.program.Program;
import org.goboundaries.types.program.Unit;

/**
 * Reads the C of a package: preambles, its files, and files of other folders of the module that
 * these include; nothing where none of them is about signals.
 */
public final class CProgramReader {
  private final Unit unit;
  private final GoSide go;
  private final CPlatform platform;
  private final CgoFlags flags;
  private final Sources sources;
  private final SignalCalls signals;

  private CProgramReader(Unit unit, Program program, Knowledge knowledge) {
    this.unit = unit;
    this.signals = knowledge.signalCalls();
    Platform chosen = unit.variant().platform();
    this.platform = new CPlatform(chosen.os(), chosen.arch());
    boolean isC = chosen.cgo() && platform.hasSignals();
    this.go = new GoSide(isC ? unit.lookedAt() : List.of());
    this.flags = new CgoFlags(chosen::has);
    go.files().forEach(flags::add);
    this.sources =
        new Sources(folder(), flags.folders(), unit.source().module().folder(), program::text);
  }

  /** As the user named it. */
  private Path folder() {
    Path beside =
        go.files().isEmpty() ? null : Path.of(go.files().get(0).text().path()).getParent();
    return beside == null ? Path.of("") : beside;
  }

  /**
   * The C of a unit; empty where it has none, or none that is about signals.
   *
   * @param program gives the texts of files
   * @param knowledge which functions of C are about signals
   */
  public static CProgram read(Unit unit, Program program, Knowledge knowledge) {
    return new CProgramReader(unit, program, knowledge).read();
  }

  private CProgram read() {
    collect();
    Set<String> words = new HashSet<>(signals.names());
    words.addAll(go.exports());
    words.add("throw");
    boolean isAbout = sources.isAbout(words);
    List<CFile> files = isAbout ? sources.read(platform, flags.macros()) : List.of();
    return new CProgram(files, go, signals);
  }

  private void collect() {
    for (GoFile file : go.files()) {
      for (CgoPreamble preamble : file.preambles()) {
        sources.add(CText.of(file, preamble));
      }
    }
    for (OtherFile other :
        go.files().isEmpty() ? List.<OtherFile>of() : unit.variant().otherFiles()) {
      if (other.isC() && isOurs(other)) {
        sources.add(other.name());
      }
    }
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
}
