package org.goboundaries.analysis;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.source.Disk;
import org.goboundaries.source.PathKind;

/** Finds the files that the paths of a command line stand for. */
public final class FileFinder {
  private static final String ALL_BELOW = "...";

  private final List<Path> roots = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();
  private final List<PathProblem> problems = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private FileFinder() {}

  /**
   * The files in the order of the paths, those of a folder sorted by name; a file that several
   * paths lead to comes once. What is named is taken whatever its name. A path may end in {@code
   * /...}, as people are used to write for the go command.
   */
  public static FileSet find(List<String> paths) {
    FileFinder finder = new FileFinder();
    for (String path : paths) {
      finder.add(path);
    }
    return new FileSet(
        List.copyOf(finder.roots), List.copyOf(finder.files), List.copyOf(finder.problems));
  }

  private void add(String name) {
    try {
      addExisting(Path.of(name.endsWith(ALL_BELOW) ? folderOf(name) : name));
    } catch (InvalidPathException e) {
      String reason = e.getReason() + " (try a UTF-8 locale: LC_ALL=C.UTF-8)";
      problems.add(new PathProblem(name, reason));
    }
  }

  private static String folderOf(String pattern) {
    int length = pattern.length() - ALL_BELOW.length();
    if (length == 0) {
      return ".";
    }
    boolean below = pattern.charAt(length - 1) == '/';
    return below ? pattern.substring(0, Math.max(1, length - 1)) : pattern;
  }

  private void addExisting(Path path) {
    try {
      PathKind kind = Disk.kind(path);
      if (kind == PathKind.FOLDER) {
        roots.add(path);
        addFolder(path);
      } else if (kind == PathKind.FILE) {
        roots.add(path);
        addOnce(path);
      } else {
        problems.add(PathProblem.notRegular(path));
      }
    } catch (IOException e) {
      problems.add(PathProblem.of(path, e));
    }
  }

  private void addFolder(Path folder) {
    FileSet found = FolderWalk.below(folder);
    found.files().forEach(this::addOnce);
    problems.addAll(found.problems());
    if (found.files().isEmpty() && found.problems().isEmpty()) {
      problems.add(PathProblem.nothingIn(folder));
    }
  }

  private void addOnce(Path file) {
    if (seen.add(file.toAbsolutePath().normalize())) {
      files.add(file);
    }
  }
}
