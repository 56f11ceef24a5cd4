package org.goboundaries.types.modules;

import java.nio.file.Path;
import org.goboundaries.types.modules.Constraint.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A Go file of which only the head was read.
 *
 * @param path where it lies
 * @param head its first lines
 * @param condition where it is compiled: what its name, its comments and its need of cgo demand
 */
public record SourceFile(Path path, FileHead head, Constraint condition) {
  private static final Constraint CGO = new Tag("cgo");

  static SourceFile of(Path path, FileHead head) {
    Constraint condition = FileNames.constraint(name(path)).and(head.constraint());
    SourceFile plain = new SourceFile(path, head, condition);
    return plain.usesCgo() ? new SourceFile(path, head, condition.and(CGO)) : plain;
  }

  /** The name without the folder. */
  public String name() {
    return name(path);
  }

  /** Whether the name says that it is compiled for tests only. */
  public boolean isTest() {
    return FileNames.isTest(name());
  }

  /** Whether it goes through cgo; test files never do, the go command refuses that. */
  public boolean usesCgo() {
    return head.usesCgo() && !isTest();
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceFile that
        && path.equals(that.path)
        && head.equals(that.head)
        && condition.equals(that.condition);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * path.hashCode() + head.hashCode()) + condition.hashCode();
  }
}
