package org.goboundaries.types.modules;

import java.util.Set;
import org.goboundaries.types.modules.Constraint.Tag;

/** What the name of a file says about it, as the go command reads names. */
final class FileNames {
  private static final String TEST = "_test";
  private static final Set<String> OTHER_SOURCES =
      Set.of(
          ".c",
          ".cc",
          ".cpp",
          ".cxx",
          ".m",
          ".h",
          ".hh",
          ".hpp",
          ".hxx",
          ".f",
          ".F",
          ".for",
          ".f90",
          ".s",
          ".S",
          ".sx",
          ".swig",
          ".swigcxx",
          ".syso");

  private FileNames() {}

  /** Whether the go command passes over it whatever it holds. */
  static boolean isHidden(String name) {
    return name.startsWith("_") || name.startsWith(".");
  }

  static boolean isGo(String name) {
    return name.endsWith(".go");
  }

  static boolean isTest(String name) {
    return name.endsWith("_test.go");
  }

  /** Whether it may be compiled into a package without being Go. */
  static boolean isOtherSource(String name) {
    int dot = name.lastIndexOf('.');
    return dot >= 0 && OTHER_SOURCES.contains(name.substring(dot));
  }

  /**
   * The constraint in a name such as {@code poll_linux_arm64_test.go}. What stands before the first
   * underline is none: {@code linux.go} is compiled everywhere.
   */
  static Constraint constraint(String name) {
    int dot = name.indexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    if (stem.endsWith(TEST)) {
      stem = stem.substring(0, stem.length() - TEST.length());
    }
    int underline = stem.lastIndexOf('_');
    if (underline < 0) {
      return Constraint.ALWAYS;
    }
    String last = stem.substring(underline + 1);
    if (Ports.isProcessor(last)) {
      String before = stem.substring(0, underline);
      int second = before.lastIndexOf('_');
      String system = before.substring(second + 1);
      boolean both = second >= 0 && Ports.isSystem(system);
      return both ? new Tag(system).and(new Tag(last)) : new Tag(last);
    }
    return Ports.isSystem(last) ? new Tag(last) : Constraint.ALWAYS;
  }
}
