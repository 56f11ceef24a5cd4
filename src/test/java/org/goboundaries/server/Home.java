package org.goboundaries.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.testkit.Outcome;

/**
 * The folder of a server, as good as new. The search of the server refuses to run as root, so that
 * for root the folder and its processes belong to nobody, in the sense of Unix.
 */
final class Home {
  private static final String NOBODY = "65534";
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final List<String> WRITTEN = List.of("data", "temp", "logs", "extensions");

  private final Path folder;

  private Home(Path folder) {
    this.folder = folder;
  }

  /** Takes what an earlier run has left away, and puts the plugin in. */
  static Home fresh(Release release, Path plugin) throws IOException {
    Path unpacked = release.unpacked();
    if (!Files.isDirectory(unpacked)) {
      throw new IllegalStateException(unpacked + " is missing: run mvn -Pserver verify");
    }
    Home home = new Home(isRoot() && !everybodyReaches(unpacked) ? moved(unpacked) : unpacked);
    home.stopLeftOver();
    for (String name : WRITTEN) {
      delete(home.folder.resolve(name));
    }
    Path plugins = Files.createDirectories(home.folder.resolve("extensions/plugins"));
    Files.createDirectories(home.folder.resolve("logs"));
    Files.copy(plugin, plugins.resolve(plugin.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    if (isRoot()) {
      run("chown", "-R", NOBODY + ":" + NOBODY, home.folder.toString());
    }
    return home;
  }

  Path folder() {
    return folder;
  }

  Path logs() {
    return folder.resolve("logs");
  }

  /** What comes in front of a command that the server is started by. */
  List<String> prefix() {
    return isRoot()
        ? List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups")
        : List.of();
  }

  /** A server of an earlier run that was killed, so that nobody stopped it. */
  private void stopLeftOver() {
    String jar = folder.resolve("lib").toString();
    ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").contains(jar))
        .forEach(ProcessHandle::destroyForcibly);
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static boolean everybodyReaches(Path folder) throws IOException {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (!Files.getPosixFilePermissions(at).contains(PosixFilePermission.OTHERS_EXECUTE)) {
        return false;
      }
    }
    return true;
  }

  /** A folder below the one for temporary files, for what is below /root is root's alone. */
  private static Path moved(Path unpacked) throws IOException {
    Path target = Path.of(System.getProperty("java.io.tmpdir")).resolve("go-boundaries-server");
    Path home = target.resolve(unpacked.getFileName());
    if (!Files.isDirectory(home)) {
      Files.createDirectories(target);
      run("cp", "-a", unpacked.toString(), home.toString());
    }
    return home;
  }

  private static void run(String... command) {
    Outcome.of(new ProcessBuilder(command), LIMIT).expectSuccess();
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }
}
