package org.goboundaries.types.modules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.types.modules.ModFile.Replace;

/**
 * What a go.work says, as far as it could be read.
 *
 * @param file its path
 * @param goVersion empty where there is none
 * @param uses folders of modules, as they are written
 * @param replaces in the order of the text; they win over those of the modules
 */
public record WorkFile(Path file, String goVersion, List<String> uses, List<Replace> replaces) {

  /** What a text says; problems are added to the list. */
  static WorkFile read(Path file, String text, List<Problem> problems) {
    String goVersion = "";
    List<String> uses = new ArrayList<>();
    List<Replace> replaces = new ArrayList<>();
    for (ModLine line : ModLines.of(file, text, problems)) {
      try {
        switch (line.verb()) {
          case "go" -> goVersion = ModFileReader.goVersion(line, goVersion);
          case "use" -> uses.add(ModFileReader.only(line, ""));
          case "replace" -> replaces.add(ModFileReader.replace(line));
          case "toolchain", "godebug" -> {}
          default -> throw new BadSyntax("unknown directive: " + line.verb());
        }
      } catch (BadSyntax e) {
        problems.add(new Problem(file, line.line(), e.reason()));
      }
    }
    return new WorkFile(file, goVersion, List.copyOf(uses), List.copyOf(replaces));
  }

  /** The folder in which it lies. */
  public Path folder() {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }
}
