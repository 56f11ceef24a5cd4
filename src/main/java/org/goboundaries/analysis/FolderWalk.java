package org.goboundaries.analysis;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

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
      BasicFileAttributes own =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (own.isDirectory()) {
        list(path);
      } else if (path.toString().endsWith(".go")) {
        addFile(path, own);
      }
    } catch (IOException e) {
      problems.add(PathProblem.of(path, e));
    }
  }

  private void addFile(Path path, BasicFileAttributes own) throws IOException {
    boolean link = own.isSymbolicLink();
    BasicFileAttributes target = link ? Files.readAttributes(path, BasicFileAttributes.class) : own;
    if (target.isRegularFile()) {
      files.add(path);
    } else if (!target.isDirectory()) {
      problems.add(PathProblem.notRegular(path));
    }
  }

  private void list(Path folder) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (isWanted(entry.getFileName().toString())) {
          children.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      problems.add(PathProblem.of(folder, Objects.requireNonNull(e.getCause())));
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
