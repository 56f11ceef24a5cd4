package org.goboundaries.analysis;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an analysis could not look at, by module: files and folders that it could not read, errors
 * of its own, and memory that was not enough. Where there is any, findings may be missing.
 */
public final class IncompleteModules {
  private final Map<String, Loss> byModule = new LinkedHashMap<>();

  /** Adds a path that was not read; one without Go files hides nothing and is not counted. */
  public void unreadable(PathProblem problem) {
    if (problem.mayHideCode()) {
      of(problem.path()).paths++;
    }
  }

  /** Adds an error of Go Boundaries itself. */
  public void failed(InternalFailure failure) {
    Loss loss = of(failure.path());
    if (failure.cause() instanceof OutOfMemoryError) {
      loss.isOutOfMemory = true;
    } else {
      loss.errors++;
    }
  }

  private Loss of(String path) {
    return byModule.computeIfAbsent(module(path), key -> new Loss());
  }

  /** Whether nothing was lost. */
  public boolean isEmpty() {
    return byModule.isEmpty();
  }

  /**
   * A line for each module: the folder of its go.mod, what was lost there, and that findings may be
   * missing. Where no folder around has a go.mod the path itself stands for the module.
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    byModule.forEach(
        (module, loss) ->
            lines.add(module + ": incomplete, findings may be missing: " + loss.text()));
    return lines;
  }

  private static String module(String path) {
    try {
      Path named = Path.of(path);
      Path folder = ModuleRoot.nearest(named.toAbsolutePath().normalize(), "go.mod");
      return folder == null ? path : shown(folder, named);
    } catch (InvalidPathException e) {
      return path;
    }
  }

  /** In the way in which the user named it, relative or not. */
  private static String shown(Path folder, Path named) {
    for (Path at = named; at != null; at = at.getParent()) {
      if (at.toAbsolutePath().normalize().equals(folder)) {
        return at.toString();
      }
    }
    return folder.equals(Path.of("").toAbsolutePath()) ? "." : folder.toString();
  }

  private static final class Loss {
    private int paths;
    private int errors;
    private boolean isOutOfMemory;

    String text() {
      List<String> parts = new ArrayList<>();
      if (paths > 0) {
        parts.add(count(paths, "path") + " not read");
      }
      if (errors > 0) {
        parts.add(count(errors, "internal error"));
      }
      if (isOutOfMemory) {
        parts.add("not enough memory");
      }
      return String.join(", ", parts);
    }

    private static String count(int number, String thing) {
      return number + " " + thing + (number == 1 ? "" : "s");
    }
  }
}
