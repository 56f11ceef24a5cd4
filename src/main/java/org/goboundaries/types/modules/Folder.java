package org.goboundaries.types.modules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goboundaries.source.Disk;
import org.goboundaries.source.PathKind;

/**
 * What lies in one folder and may be compiled.
 *
 * @param path the folder
 * @param goFiles sorted by name, hidden ones left out
 * @param otherFiles files in other languages, sorted by name
 * @param folders the folders in it, sorted by name; links to folders are none
 */
record Folder(Path path, List<Path> goFiles, List<Path> otherFiles, List<Path> folders) {

  /** Lists a folder; what can't be read is reported and left out. */
  static Folder list(Path path, List<Problem> problems) {
    Folder folder = new Folder(path, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try {
      for (Path entry : Disk.list(path)) {
        folder.add(entry, problems);
      }
    } catch (IOException e) {
      problems.add(new Problem(path, 0, Texts.reason(e)));
    }
    folder.goFiles.sort(null);
    folder.otherFiles.sort(null);
    folder.folders.sort(null);
    return folder;
  }

  /** The same for a folder that may have been removed: there is nothing in it then. */
  static Folder listIfThere(Path path, List<Problem> problems) {
    return Disk.exists(path)
        ? list(path, problems)
        : new Folder(path, List.of(), List.of(), List.of());
  }

  /** This folder with those of the files that lie in it, whether they exist or not. */
  Folder including(Set<Path> files) {
    List<Path> all = new ArrayList<>(goFiles);
    for (Path file : files) {
      String name = file.getFileName().toString();
      boolean here = path.equals(file.getParent()) && FileNames.isGo(name);
      if (here && !FileNames.isHidden(name) && !goFiles.contains(file)) {
        all.add(file);
      }
    }
    all.sort(null);
    return new Folder(path, all, otherFiles, folders);
  }

  /** Whether a Go file lies directly in a folder, hidden ones not counted. */
  static boolean holdsGo(Path path) {
    try {
      for (Path entry : Disk.list(path)) {
        String name = entry.getFileName().toString();
        if (FileNames.isGo(name) && !FileNames.isHidden(name) && Disk.isFile(entry)) {
          return true;
        }
      }
    } catch (IOException e) {
      // what can't be read is no package
    }
    return false;
  }

  private void add(Path entry, List<Problem> problems) {
    String name = entry.getFileName().toString();
    try {
      PathKind own = Disk.ownKind(entry);
      if (own == PathKind.FOLDER) {
        folders.add(entry);
      } else if (!FileNames.isHidden(name) && isCompiled(name) && isFile(entry, own)) {
        (FileNames.isGo(name) ? goFiles : otherFiles).add(entry);
      }
    } catch (IOException e) {
      problems.add(new Problem(entry, 0, Texts.reason(e)));
    }
  }

  private static boolean isCompiled(String name) {
    return FileNames.isGo(name) || FileNames.isOtherSource(name);
  }

  /** Reading a pipe or a device might never end. */
  private static boolean isFile(Path entry, PathKind own) {
    return own == PathKind.FILE || own == PathKind.LINK && Disk.isFile(entry);
  }
}
