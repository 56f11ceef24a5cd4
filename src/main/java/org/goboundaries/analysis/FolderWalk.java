package org.goboundaries.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.goboundaries.source.Disk;
import org.goboundaries.source.PathKind;

/**
 * Finds the Go files below a folder, sorted, as the go command does for {@code ./...}: what is
 * named {@code vendor} or {@code testdata} or begins with a dot or an underscore is left out. Links
 * to folders are not followed, so a loop of links ends nothing but itself.
 */
final class FolderWalk {
  private final List<Path> files = new ArrayList<>();
  private final List<PathProblem> problems = new ArrayList<>();
  private final Deque<Path> open = new ArrayDeque<>();

  private FolderWalk() {}

  static FileSet below(Path top) {
    FolderWalk walk = new FolderWalk();
    // Without a name the current folder leaves no "./" in front of the paths found in it.
    walk.list(top.toString().equals(".") ? Path.of("") : top);
    while (!walk.open.isEmpty()) {
      walk.visit(walk.open.pop());
    }
    return new FileSet(List.of(top), walk.files, walk.problems);
  }

  private void visit(Path path) {
    try {
      PathKind own = Disk.ownKind(path);
      if (own == PathKind.FOLDER) {
        list(path);
      } else if (path.toString().endsWith(".go")) {
        addFile(path, own);
      }
    } catch (IOException e) {
      problems.add(PathProblem.of(path, e));
    }
  }

  private void addFile(Path path, PathKind own) throws IOException {
    PathKind target = own == PathKind.LINK ? Disk.kind(path) : own;
    if (target == PathKind.FILE) {
      files.add(path);
    } else if (target != PathKind.FOLDER) {
      problems.add(PathProblem.notRegular(path));
    }
  }

  private void list(Path folder) {
    List<Path> children = new ArrayList<>();
    try {
      for (Path entry : Disk.list(folder)) {
        if (isWanted(entry.getFileName().toString())) {
          children.add(entry);
        }
      }
    } catch (IOException e) {
      problems.add(PathProblem.of(folder, e));
    }
    children.sort(Collections.reverseOrder());
    children.forEach(open::push);
  }

  static boolean isWanted(String name) {
    return !name.startsWith(".")
        && !name.startsWith("_")
        && !name.equals("vendor")
        && !name.equals("testdata");
  }
}
