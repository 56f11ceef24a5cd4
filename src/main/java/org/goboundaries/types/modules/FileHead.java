package org.goboundaries.types.modules;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What can be known of a Go file from its first lines, without reading the rest.
 *
 * @param packageName null where the package clause is missing or broken
 * @param imports the import paths in the order of the text, {@code C} included
 * @param constraint what its comments demand; the file's name may demand more
 * @param generated whether a line says that a program wrote it
 * @param problem why the head or its constraint can't be read, null where it can
 */
public record FileHead(
    @Nullable String packageName,
    List<String> imports,
    Constraint constraint,
    boolean generated,
    @Nullable String problem) {

  /** Whether it can only be compiled with cgo. */
  public boolean usesCgo() {
    return imports.contains("C");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FileHead that
        && Objects.equals(packageName, that.packageName)
        && imports.equals(that.imports)
        && constraint.equals(that.constraint)
        && generated == that.generated
        && Objects.equals(problem, that.problem);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Objects.hashCode(packageName) + imports.hashCode()) + constraint.hashCode();
  }
}
