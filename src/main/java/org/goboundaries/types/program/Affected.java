package org.goboundaries.types.program;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.types.modules.GoModule;
import org.goboundaries.types.modules.SourceFile;
import org.goboundaries.types.modules.SourcePackage;
import org.goboundaries.types.modules.Workspace;
import org.goboundaries.types.program.ChangeCounts.Key;

/** Finds the packages that the change of a file concerns; only heads of files are analysed. */
final class Affected {
  private final Map<Key, Set<Key>> importers = new HashMap<>();

  private Affected() {}

  /**
   * The packages that the file belongs to or belonged to, and all that import them.
   *
   * @param others packages that were read though they are not analysed
   */
  static Set<Key> by(Path file, Workspace before, Workspace after, List<SourcePackage> others) {
    Affected affected = new Affected();
    // who imported a package that is gone, and who imports one that is new
    affected.addAll(before, others);
    affected.addAll(after, others);
    return affected.closure(changed(file, before, after));
  }

  private static Set<Key> changed(Path file, Workspace before, Workspace after) {
    List<SourcePackage> old = beside(file, before);
    List<SourcePackage> fresh = beside(file, after);
    Set<Key> changed = new HashSet<>();
    old.forEach(each -> addChanged(each, file, fresh, changed));
    fresh.forEach(each -> addChanged(each, file, old, changed));
    return changed;
  }

  private static List<SourcePackage> beside(Path file, Workspace workspace) {
    return workspace.packages().stream()
        .filter(each -> each.folder().equals(file.getParent()))
        .toList();
  }

  private static void addChanged(
      SourcePackage source, Path file, List<SourcePackage> others, Set<Key> changed) {
    if (!others.contains(source)) {
      changed.add(Key.of(source));
      changed.add(Key.ofExternalTests(source));
    }
    for (SourceFile each : source.files()) {
      if (each.path().equals(file)) {
        changed.add(key(source, each));
      }
    }
  }

  /** What a file is compiled into: external tests are a package of their own. */
  private static Key key(SourcePackage source, SourceFile file) {
    boolean external =
        file.isTest()
            && source.variants().stream()
                .anyMatch(variant -> variant.externalTests().contains(file));
    return external ? Key.ofExternalTests(source) : Key.of(source);
  }

  private void addAll(Workspace workspace, List<SourcePackage> others) {
    Map<Question, Key> answers = new HashMap<>();
    List<SourcePackage> all = new ArrayList<>(workspace.packages());
    all.addAll(others);
    for (SourcePackage source : all) {
      for (SourceFile file : source.files()) {
        for (String path : file.head().imports()) {
          Key target =
              answers.computeIfAbsent(
                  Question.of(source, path), question -> target(workspace, source, path));
          importers.computeIfAbsent(target, key -> new HashSet<>()).add(key(source, file));
        }
      }
    }
  }

  private static Key target(Workspace workspace, SourcePackage source, String path) {
    Path folder = workspace.resolve(source, path).folder();
    return new Key(folder == null ? "" : folder.toString(), "");
  }

  private Set<Key> closure(Set<Key> start) {
    Set<Key> found = new HashSet<>(start);
    Deque<Key> open = new ArrayDeque<>(start);
    while (!open.isEmpty()) {
      for (Key importer : importers.getOrDefault(open.pop(), Set.of())) {
        if (found.add(importer)) {
          open.push(importer);
        }
      }
    }
    return found;
  }

  /** An import path, and where it has one meaning. */
  private record Question(GoModule module, String folder, String path) {
    static Question of(SourcePackage from, String path) {
      boolean local = from.module().kind() == GoModule.Kind.GOPATH || path.startsWith(".");
      return new Question(from.module(), local ? from.folder().toString() : "", path);
    }
  }
}
