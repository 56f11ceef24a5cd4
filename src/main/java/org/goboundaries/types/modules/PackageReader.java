package org.goboundaries.types.modules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.goboundaries.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads the heads of a folder's files and makes its packages of them. */
final class PackageReader {
  private final Platform platform;
  private final ConcurrentMap<Elsewhere, Optional<SourcePackage>> imported =
      new ConcurrentHashMap<>();

  PackageReader(Platform platform) {
    this.platform = platform;
  }

  /** The packages in a folder, that which can be imported first; problems are added to the list. */
  List<SourcePackage> read(GoModule module, Folder folder, List<Problem> problems) {
    return read(module, folder, Map.of(), problems);
  }

  /**
   * The package in a folder that is not under analysis, for those who import it: without tests and
   * variants. It is read once.
   */
  Optional<SourcePackage> imported(GoModule module, Path folder) {
    return imported.computeIfAbsent(new Elsewhere(module, folder), this::readImported);
  }

  private Optional<SourcePackage> readImported(Elsewhere place) {
    List<Problem> untold = new ArrayList<>();
    List<SourceFile> files = new ArrayList<>();
    for (Path path : Folder.list(place.folder, untold).goFiles()) {
      FileHead head = isTest(path) ? null : head(path, null, untold);
      if (head != null) {
        files.add(SourceFile.of(path, head));
      }
    }
    Platform taken = place.module.platform(platform);
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(PackageMaker.imported(place.module, place.folder, taken, files));
  }

  private static boolean isTest(Path path) {
    return FileNames.isTest(path.getFileName().toString());
  }

  /** The same where some texts have not been saved. */
  List<SourcePackage> read(
      GoModule module, Folder folder, Map<Path, SourceText> unsaved, List<Problem> problems) {
    List<SourceFile> files = new ArrayList<>();
    for (Path path : folder.goFiles()) {
      FileHead head = head(path, unsaved.get(path), problems);
      if (head != null) {
        files.add(SourceFile.of(path, head));
      }
    }
    if (files.isEmpty()) {
      return List.of();
    }
    List<OtherFile> others = new ArrayList<>();
    for (Path path : folder.otherFiles()) {
      others.add(other(path, problems));
    }
    return PackageMaker.make(module, folder.path(), module.platform(platform), files, others);
  }

  /** One file as a package of its own; null where it can't be read. */
  @Nullable SourcePackage readAlone(GoModule module, Path file, List<Problem> problems) {
    Path folder = file.getParent();
    FileHead head = folder == null ? null : head(file, null, problems);
    return folder == null || head == null ? null : readAlone(module, file, head);
  }

  /** The same where the head is available. */
  SourcePackage readAlone(GoModule module, Path file, FileHead head) {
    Path folder = Objects.requireNonNullElse(file.getParent(), file);
    String name = head.packageName() == null ? "" : head.packageName();
    Platform taken = module.platform(platform);
    return PackageMaker.alone(module, folder, taken, name, SourceFile.of(file, head));
  }

  private static @Nullable FileHead head(
      Path path, @Nullable SourceText unsaved, List<Problem> problems) {
    try {
      FileHead head = unsaved == null ? Heads.ofGo(path) : Heads.ofGo(unsaved);
      if (head.problem() != null) {
        problems.add(new Problem(path, 0, head.problem()));
      }
      return head;
    } catch (IOException e) {
      problems.add(new Problem(path, 0, Texts.reason(e)));
      return null;
    }
  }

  private static OtherFile other(Path path, List<Problem> problems) {
    String name = path.getFileName().toString();
    Constraint inName = FileNames.constraint(name);
    if (name.endsWith(".syso")) {
      return new OtherFile(path, inName);
    }
    try {
      return new OtherFile(path, inName.and(Heads.ofOther(path)));
    } catch (IOException e) {
      problems.add(new Problem(path, 0, Texts.reason(e)));
      return new OtherFile(path, Constraint.NEVER);
    }
  }

  private record Elsewhere(GoModule module, Path folder) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Elsewhere that
          && module.equals(that.module)
          && folder.equals(that.folder);
    }

    @Override
    public int hashCode() {
      return 31 * module.hashCode() + folder.hashCode();
    }
  }
}
