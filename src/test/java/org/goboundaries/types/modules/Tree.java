package org.goboundaries.types.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A tree of files made for a test, and questions about the workspace that it is. */
final class Tree {
  private final Path top;
  private Platform platform = Platform.linuxAmd64();
  private Environment environment = Environment.none();

  Tree(Path top) {
    try {
      this.top = top.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds files: each begins with a line {@code -- path --}. */
  Tree with(String archive) {
    String[] parts = archive.split("(?m)^-- ");
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      int end = part.indexOf(" --\n");
      write(part.substring(0, end), part.substring(end + 4));
    }
    return this;
  }

  Tree on(Platform other) {
    platform = other;
    return this;
  }

  Tree in(Environment other) {
    environment = other;
    return this;
  }

  Path path(String name) {
    return top.resolve(name);
  }

  Workspace load(String... roots) {
    List<Path> paths = Arrays.stream(roots).map(top::resolve).toList();
    return Workspace.load(paths, platform, environment);
  }

  /** The package of a folder that others can import. */
  SourcePackage only(Workspace workspace, String folder) {
    List<SourcePackage> found = workspace.packagesIn(path(folder));
    return found.stream().filter(each -> !each.apart()).findFirst().orElseThrow();
  }

  /** What an import means, as {@code KIND path folder}, the folder as seen from the top. */
  String resolve(Workspace workspace, String folder, String importPath) {
    Resolution found = workspace.resolve(only(workspace, folder), importPath);
    Path at = found.folder();
    return found.kind()
        + " "
        + found.importPath()
        + (at == null ? "" : " " + top.relativize(at).toString().replace('\\', '/'));
  }

  /** Import paths of the packages with their names, those apart in parentheses. */
  static String packages(Workspace workspace) {
    return workspace.packages().stream()
        .map(each -> each.importPath() + ":" + each.name() + (each.apart() ? "(apart)" : ""))
        .collect(Collectors.joining(" "));
  }

  /** The names of files by platform, in the order of the variants. */
  static String variants(SourcePackage found) {
    Map<String, String> variants = new LinkedHashMap<>();
    for (Variant variant : found.variants()) {
      String files = variant.allFiles().map(SourceFile::name).collect(Collectors.joining(" "));
      variants.put(variant.platform().toString(), files);
    }
    return variants.toString();
  }

  /** The problems, paths as seen from the top. */
  List<String> problems(Workspace workspace) {
    return workspace.problems().stream()
        .map(problem -> problem.toString().substring(top.toString().length() + 1))
        .toList();
  }

  private void write(String name, String content) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.writeString(path(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
