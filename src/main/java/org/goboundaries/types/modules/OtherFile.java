package org.goboundaries.types.modules;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file in another language that is compiled into a Go package: C, C++, assembly and so on.
 *
 * @param path where it lies
 * @param condition where it is compiled
 */
public record OtherFile(Path path, Constraint condition) {
  private static final Set<String> HEADERS = Set.of(".h", ".hh", ".hpp", ".hxx");
  private static final Set<String> C = Set.of(".c", ".cc", ".cpp", ".cxx", ".m");
  private static final Set<String> SWIG = Set.of(".swig", ".swigcxx");
  private static final Set<String> PREPROCESSED = Set.of(".S", ".sx");

  /** The name without the folder. */
  public String name() {
    return path.getFileName().toString();
  }

  /** Whether it is C, C++ or Objective-C, headers included. */
  public boolean isC() {
    return C.contains(ending()) || HEADERS.contains(ending());
  }

  /** Whether a platform takes it into a package. */
  boolean isTaken(Platform platform, boolean packageUsesCgo) {
    if (PREPROCESSED.contains(ending()) && !packageUsesCgo) {
      return false;
    }
    boolean forCgo = C.contains(ending()) || SWIG.contains(ending());
    return (platform.cgo() || !forCgo) && condition.holds(platform::has);
  }

  private String ending() {
    String name = name();
    return name.substring(Math.max(0, name.lastIndexOf('.')));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OtherFile that
        && path.equals(that.path)
        && condition.equals(that.condition);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + condition.hashCode();
  }
}
