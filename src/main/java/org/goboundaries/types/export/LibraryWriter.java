package org.goboundaries.types.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goboundaries.types.library.Library;
import org.goboundaries.types.modules.Environment;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.Variant;
import org.goboundaries.types.modules.Workspace;
import org.goboundaries.types.program.Program;
import org.goboundaries.types.program.Trees;
import org.goboundaries.types.program.Unit;

/** Writes what the standard library of a Go installation declares; run by developers. */
public final class LibraryWriter {
  private LibraryWriter() {}

  /** Reads the installation named first and writes the file named second. */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[1]), text(Path.of(args[0])), UTF_8);
  }

  /** The declarations of an installation in the form that {@link Library} reads. */
  static String text(Path goroot) throws IOException {
    Platform platform = Platform.linuxAmd64();
    Environment environment = Environment.none().withGoroot(goroot);
    Workspace workspace = Workspace.load(folders(goroot.resolve("src")), platform, environment);
    ApiCollector collector = new ApiCollector();
    Program program = Program.of(workspace, Trees.onDisk(), variant -> isOn(platform, variant));
    for (Unit unit : program.units()) {
      if (!unit.isExternalTest() && !unit.source().apart()) {
        collector.add(unit);
      }
    }
    StringBuilder text = new StringBuilder();
    text.append(Files.readString(goroot.resolve("VERSION")).lines().findFirst().orElse(""));
    text.append('\n');
    collector.collect().forEach((path, files) -> write(path, files, text));
    return text.toString();
  }

  /** The go command and its kin declare nothing for others. */
  private static List<Path> folders(Path source) throws IOException {
    try (Stream<Path> all = Files.list(source)) {
      return all.filter(folder -> Files.isDirectory(folder) && !folder.endsWith("cmd"))
          .sorted()
          .toList();
    }
  }

  private static boolean isOn(Platform platform, Variant variant) {
    Platform own = variant.platform();
    return own.os().equals(platform.os()) && own.arch().equals(platform.arch()) && own.cgo();
  }

  private static void write(String path, Map<String, FileApi> files, StringBuilder text) {
    text.append(Library.PACKAGE).append(path).append('\n');
    files.values().forEach(file -> text.append(Library.FILE).append('\n').append(file.text()));
  }
}
