package org.goboundaries.analysis;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files that the model of some code was made of, as they were at one time. What the walk of the
 * command passes over is none of them; no file is opened.
 *
 * @param sources Go files and files in other languages that may go into a package
 * @param descriptions the files that say how modules belong together
 * @param goBytes the size of all Go files
 */
record FolderState(Map<Path, Stamp> sources, Map<Path, Stamp> descriptions, long goBytes) {
  private static final Set<String> DESCRIPTIONS = Set.of("go.mod", "go.work");
  private static final Set<String> SOURCES =
      Set.of("go", "c", "cc", "cpp", "cxx", "m", "h", "hh", "hpp", "hxx", "s", "S", "sx");

  /** What lies there now. */
  static FolderState of(ModuleRoot root) {
    Look look = new Look();
    try {
      // otherwise a link would be no folder
      boolean isLink = Files.isSymbolicLink(root.folder());
      Set<FileVisitOption> links = isLink ? Set.of(FileVisitOption.FOLLOW_LINKS) : Set.of();
      int depth = root.whole() ? Integer.MAX_VALUE : 1;
      Files.walkFileTree(root.folder(), links, depth, look);
    } catch (IOException e) {
      // what can't be listed is not there; the model reports it
    }
    for (Path at = root.folder(); at != null; at = at.getParent()) {
      look.describe(at.resolve("go.mod"));
      look.describe(at.resolve("go.work"));
      look.describe(at.resolve("vendor").resolve("modules.txt"));
    }
    return new FolderState(look.sources, look.descriptions, look.goBytes);
  }

  /** The sources that are new, gone or different. */
  Set<Path> changesSince(FolderState before) {
    Set<Path> changes = new HashSet<>();
    sources.forEach(
        (path, stamp) -> {
          if (!stamp.equals(before.sources.get(path))) {
            changes.add(path);
          }
        });
    before.sources.keySet().stream()
        .filter(path -> !sources.containsKey(path))
        .forEach(changes::add);
    return changes;
  }

  /** When a file was written, and how large it is. */
  record Stamp(FileTime time, long size) {
    static Stamp of(BasicFileAttributes file) {
      return new Stamp(file.lastModifiedTime(), file.size());
    }
  }

  /** Walks as the command does for {@code ./...}. */
  private static final class Look extends SimpleFileVisitor<Path> {
    private final Map<Path, Stamp> sources = new TreeMap<>();
    private final Map<Path, Stamp> descriptions = new HashMap<>();
    private @Nullable Path top;
    private long goBytes;

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean isTop = top == null;
      top = isTop ? folder : top;
      return isTop || FolderWalk.isWanted(folder.getFileName().toString())
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      String ending = name.substring(name.lastIndexOf('.') + 1);
      if (DESCRIPTIONS.contains(name)) {
        descriptions.put(file, Stamp.of(attributes));
      } else if (SOURCES.contains(ending) && FolderWalk.isWanted(name)) {
        add(file, attributes, ending.equals("go"));
      }
      return FileVisitResult.CONTINUE;
    }

    private void add(Path file, BasicFileAttributes own, boolean isGo) {
      try {
        BasicFileAttributes target =
            own.isSymbolicLink() ? Files.readAttributes(file, BasicFileAttributes.class) : own;
        if (target.isRegularFile()) {
          sources.put(file, Stamp.of(target));
          goBytes += isGo ? target.size() : 0;
        }
      } catch (IOException e) {
        // a link that leads nowhere
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    private void describe(Path file) {
      try {
        descriptions.put(file, Stamp.of(Files.readAttributes(file, BasicFileAttributes.class)));
      } catch (IOException e) {
        // there is none
      }
    }
  }
}
