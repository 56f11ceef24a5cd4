package org.goboundaries.types.modules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.types.modules.ModFile.Replace;

/** Reads go.mod; what it can't read it reports, and reads the rest. */
final class ModFileReader {
  private static final String ARROW = "=>";

  /** What is known and says nothing about packages. */
  private static final Set<String> OTHER_VERBS =
      Set.of("toolchain", "godebug", "exclude", "retract", "tool");

  private final Path file;
  private final List<Problem> problems;
  private final Map<String, String> requires = new HashMap<>();
  private final List<Replace> replaces = new ArrayList<>();
  private final List<String> ignores = new ArrayList<>();
  private String modulePath = "";
  private String goVersion = "";

  private ModFileReader(Path file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** What a text says; problems are added to the list. */
  static ModFile read(Path file, String text, List<Problem> problems) {
    ModFileReader reader = new ModFileReader(file, problems);
    for (ModLine line : ModLines.of(file, text, problems)) {
      reader.read(line);
    }
    if (reader.modulePath.isEmpty()) {
      problems.add(new Problem(file, 0, "no module path"));
    }
    return new ModFile(
        file,
        reader.modulePath,
        reader.goVersion,
        Map.copyOf(reader.requires),
        List.copyOf(reader.replaces),
        List.copyOf(reader.ignores));
  }

  private void read(ModLine line) {
    try {
      switch (line.verb()) {
        case "module" -> modulePath = only(line, modulePath);
        case "go" -> goVersion = goVersion(line, goVersion);
        case "require" -> require(line);
        case "replace" -> replaces.add(replace(line));
        case "ignore" -> ignores.add(only(line, ""));
        default -> refuseUnknown(line);
      }
    } catch (BadSyntax e) {
      problems.add(new Problem(file, line.line(), e.reason()));
    }
  }

  private static void refuseUnknown(ModLine line) throws BadSyntax {
    if (!OTHER_VERBS.contains(line.verb())) {
      throw new BadSyntax("unknown directive: " + line.verb());
    }
  }

  /** The one argument of a line that comes once. */
  static String only(ModLine line, String before) throws BadSyntax {
    if (!before.isEmpty()) {
      throw new BadSyntax("repeated " + line.verb() + " line");
    }
    if (line.arguments().size() != 1 || line.argument(0).isEmpty()) {
      throw new BadSyntax(line.verb() + " takes exactly one argument");
    }
    return line.argument(0);
  }

  /** The version of a go line. */
  static String goVersion(ModLine line, String before) throws BadSyntax {
    String version = only(line, before);
    if (!VersionOrder.isGo(version)) {
      throw new BadSyntax("invalid Go version " + version);
    }
    return version;
  }

  private void require(ModLine line) throws BadSyntax {
    if (line.arguments().size() != 2) {
      throw new BadSyntax("require takes a module path and a version");
    }
    requires.merge(line.argument(0), line.argument(1), VersionOrder::later);
  }

  /** One module in the place of another. */
  static Replace replace(ModLine line) throws BadSyntax {
    List<String> arguments = line.arguments();
    int arrow = arguments.indexOf(ARROW);
    int behind = arguments.size() - arrow - 1;
    if (arrow < 1 || arrow > 2 || behind < 1 || behind > 2) {
      throw new BadSyntax("replace takes: path [version] => path version, or => folder");
    }
    String newPath = arguments.get(arrow + 1);
    if (isFolder(newPath) != (behind == 1)) {
      throw new BadSyntax(
          behind == 1
              ? "a replacement without a version must be a folder: begin it with ./ or ../"
              : "a replacement that is a folder has no version");
    }
    String version = arrow == 2 ? arguments.get(1) : "";
    String newVersion = behind == 2 ? arguments.get(arrow + 2) : "";
    return new Replace(arguments.get(0), version, newPath, newVersion);
  }

  private static boolean isFolder(String path) {
    boolean windows = path.length() > 1 && path.charAt(1) == ':';
    return path.equals(".")
        || path.equals("..")
        || path.startsWith("./")
        || path.startsWith("../")
        || path.startsWith("/")
        || path.startsWith(".\\")
        || path.startsWith("..\\")
        || path.startsWith("\\")
        || windows;
  }
}
