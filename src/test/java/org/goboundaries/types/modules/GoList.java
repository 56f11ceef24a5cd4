package org.goboundaries.types.modules;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goboundaries.testkit.Outcome;
import org.goboundaries.testkit.Toolchain;

/** What {@code go list} says of packages on one platform. */
final class GoList {
  /** The lists of files that are compared, as go/build names them. */
  static final List<String> FILES =
      List.of(
          "GoFiles",
          "CgoFiles",
          "IgnoredGoFiles",
          "TestGoFiles",
          "XTestGoFiles",
          "CFiles",
          "CXXFiles",
          "MFiles",
          "HFiles",
          "FFiles",
          "SFiles",
          "SwigFiles",
          "SwigCXXFiles",
          "SysoFiles");

  private static final List<String> IMPORTS = List.of("Imports", "TestImports", "XTestImports");
  private static final String SEPARATOR = "|";

  private final Path folder;
  private final Platform platform;
  private final Map<String, String> variables;

  /** Questions asked in a folder; the variables come on top of the platform's. */
  GoList(Path folder, Platform platform, Map<String, String> variables) {
    this.folder = folder;
    this.platform = platform;
    this.variables = variables;
  }

  /** The packages that a pattern stands for, by folder. */
  Map<Path, Listed> packages(String pattern) {
    StringBuilder format = new StringBuilder("{{.Dir}}\t{{.ImportPath}}\t{{.Name}}");
    Stream.concat(FILES.stream(), IMPORTS.stream())
        .forEach(list -> format.append("\t{{join ." + list + " \"" + SEPARATOR + "\"}}"));
    format.append("\t{{range $k, $v := .ImportMap}}{{$k}}={{$v}}" + SEPARATOR + "{{end}}");
    Map<Path, Listed> found = new HashMap<>();
    for (String line : run("list", "-e", "-pgo=off", "-f", format.toString(), pattern)) {
      Listed listed = Listed.of(line.split("\t", -1));
      found.put(listed.folder(), listed);
    }
    return found;
  }

  /** The folder of each package that anything, tests included, needs. */
  Map<String, Path> folders(String pattern) {
    Map<String, Path> found = new HashMap<>();
    for (String line :
        run(
            "list",
            "-e",
            "-deps",
            "-test",
            "-pgo=off",
            "-f",
            "{{.ImportPath}}\t{{.Dir}}",
            pattern)) {
      String[] fields = line.split("\t", -1);
      if (!fields[1].isEmpty()) {
        // "net/http [net.test]" is net/http compiled once more
        found.putIfAbsent(fields[0].split(" ")[0], Path.of(fields[1]));
      }
    }
    return found;
  }

  /** The tags that this Go sets by itself. */
  static List<String> toolTags(String os, String arch) {
    GoList list = new GoList(Path.of("."), Platform.of(os, arch), Map.of());
    String tags = list.run("list", "-f", "{{join context.ToolTags \" \"}}", "unsafe").get(0);
    return List.of(tags.split(" "));
  }

  private List<String> run(String... arguments) {
    List<String> command = new ArrayList<>(List.of(Toolchain.go().toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder process = Toolchain.process(folder, command);
    Map<String, String> environment = process.environment();
    environment.put("GOFLAGS", "");
    environment.put("GOPROXY", "off");
    environment.put("GOOS", platform.os());
    environment.put("GOARCH", platform.arch());
    environment.put("CGO_ENABLED", platform.cgo() ? "1" : "0");
    environment.putAll(variables);
    String out = Outcome.of(process, Duration.ofMinutes(5)).expectSuccess().stdout();
    return out.lines().toList();
  }

  /**
   * One package.
   *
   * @param lists names of files by the list they are in
   * @param imports what its files import, after {@code importMap}
   * @param importMap paths that mean another one than they say
   */
  record Listed(
      Path folder,
      String importPath,
      String name,
      Map<String, Set<String>> lists,
      Map<String, Set<String>> imports,
      Map<String, String> importMap) {

    private static Listed of(String[] fields) {
      Map<String, Set<String>> lists = new HashMap<>();
      Map<String, Set<String>> imports = new HashMap<>();
      int at = 3;
      for (String list : FILES) {
        lists.put(list, split(fields[at++]));
      }
      for (String list : IMPORTS) {
        imports.put(list, split(fields[at++]));
      }
      Map<String, String> map =
          split(fields[at]).stream()
              .map(pair -> pair.split("="))
              .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
      return new Listed(Path.of(fields[0]), fields[1], fields[2], lists, imports, map);
    }

    private static Set<String> split(String list) {
      return Stream.of(list.split("\\" + SEPARATOR))
          .filter(name -> !name.isEmpty())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
