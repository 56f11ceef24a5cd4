package org.goboundaries.types.export;

import java.util.Arrays;
import java.util.List;

/** Which packages of a Go installation everybody may import. */
final class Visible {
  private Visible() {}

  static boolean toAll(String path) {
    List<String> elements = Arrays.asList(path.split("/"));
    return !elements.contains("internal")
        && !elements.contains("testdata")
        && !elements.get(0).equals("vendor")
        && !elements.get(0).equals("cmd")
        && !path.equals("builtin")
        && !path.endsWith("_test");
  }
}
