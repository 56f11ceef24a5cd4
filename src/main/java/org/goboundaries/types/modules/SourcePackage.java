package org.goboundaries.types.modules;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Go files of a folder that belong together.
 *
 * @param module where it lies
 * @param folder its folder
 * @param importPath by which others import it
 * @param name what its package clauses say; it may be another than the folder's
 * @param apart whether these files lie in the folder but not in its package, as commands with
 *     {@code //go:build ignore} do; nobody can import them
 * @param files every Go file, whatever the platform, sorted by name
 * @param otherFiles every file in another language
 * @param variants the package on each platform that is needed so that every file is in one of them
 */
public record SourcePackage(
    GoModule module,
    Path folder,
    String importPath,
    String name,
    boolean apart,
    List<SourceFile> files,
    List<OtherFile> otherFiles,
    List<Variant> variants) {

  static final String DOCUMENTATION = "documentation";

  /** The same in a module of which it is known now at which import path it lies. */
  SourcePackage in(GoModule named) {
    String path = named.importPath(folder);
    return new SourcePackage(named, folder, path, name, apart, files, otherFiles, variants);
  }

  /** Whether it is a command. */
  public boolean isMain() {
    return name.equals("main");
  }

  /** Whether only the code around it may import it. */
  public boolean isInternal() {
    return Arrays.asList(importPath.split("/")).contains("internal");
  }

  /** Whether the go command takes nothing of it but the comments. */
  public boolean isDocumentation() {
    return name.equals(DOCUMENTATION);
  }

  /**
   * The variant in which a file is analysed, where it is to be analysed once: the first that takes
   * it.
   */
  public Variant firstWith(SourceFile file) {
    return variants.stream().filter(variant -> variant.takes(file)).findFirst().orElseThrow();
  }

  /** The package as any platform compiles it. */
  public Variant on(Platform platform) {
    return Variant.of(platform, name, files, otherFiles);
  }

  /** The import path; names of files follow where the package is not the folder's. */
  @Override
  public String toString() {
    return apart ? importPath + " " + files.stream().map(SourceFile::name).toList() : importPath;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourcePackage that
        && folder.equals(that.folder)
        && name.equals(that.name)
        && apart == that.apart
        && module.equals(that.module)
        && importPath.equals(that.importPath)
        && files.equals(that.files)
        && otherFiles.equals(that.otherFiles)
        && variants.equals(that.variants);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * folder.hashCode() + name.hashCode()) + files.hashCode();
  }
}
