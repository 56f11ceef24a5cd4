package org.goboundaries.types.modules;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A package as it is compiled for one platform.
 *
 * @param platform the platform
 * @param files the Go files without tests, sorted by name
 * @param tests test files of the package itself
 * @param externalTests test files of the package that has {@code _test} after its name
 * @param otherFiles files in other languages
 */
public record Variant(
    Platform platform,
    List<SourceFile> files,
    List<SourceFile> tests,
    List<SourceFile> externalTests,
    List<OtherFile> otherFiles) {

  /** The files of a package that a platform takes. */
  static Variant of(
      Platform platform, String name, List<SourceFile> files, List<OtherFile> otherFiles) {
    List<SourceFile> taken =
        files.stream().filter(file -> file.condition().holds(platform::has)).toList();
    boolean cgo = taken.stream().anyMatch(SourceFile::usesCgo);
    return new Variant(
        platform,
        taken.stream().filter(file -> !file.isTest()).toList(),
        taken.stream().filter(file -> file.isTest() && !isExternal(file, name)).toList(),
        taken.stream().filter(file -> file.isTest() && isExternal(file, name)).toList(),
        otherFiles.stream().filter(file -> file.isTaken(platform, cgo)).toList());
  }

  /** Whether a file of the package is compiled for this platform. */
  public boolean takes(SourceFile file) {
    return files.contains(file) || tests.contains(file) || externalTests.contains(file);
  }

  private static boolean isExternal(SourceFile file, String name) {
    String own = file.head().packageName();
    return own != null && own.endsWith(PackageMaker.EXTERNAL) && !own.equals(name);
  }

  /** Every Go file, tests last. */
  public Stream<SourceFile> allFiles() {
    return Stream.of(files, tests, externalTests).flatMap(List::stream);
  }

  /** Those of the Go files that go through cgo. */
  public List<SourceFile> cgoFiles() {
    return files.stream().filter(SourceFile::usesCgo).toList();
  }

  /** Whether it holds no Go file at all. */
  boolean isEmpty() {
    return files.isEmpty() && tests.isEmpty() && externalTests.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Variant that
        && platform.equals(that.platform)
        && files.equals(that.files)
        && tests.equals(that.tests)
        && externalTests.equals(that.externalTests)
        && otherFiles.equals(that.otherFiles);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * platform.hashCode() + files.hashCode()) + tests.hashCode())
        + externalTests.hashCode();
  }
}
