package org.goboundaries.types.program;

import java.util.Set;
import org.goboundaries.types.modules.GoPackage;
import org.goboundaries.types.modules.Platform;

/**
 * A package on a platform. The release of Go does not count: it is each module's own, and decides
 * about few files.
 */
record Place(
    String folder,
    boolean apart,
    String files,
    String os,
    String arch,
    boolean cgo,
    Set<String> tags) {
  static Place of(GoPackage source, Platform platform) {
    String files = source.apart() ? source.toString() : "";
    return new Place(
        source.folder().toString(),
        source.apart(),
        files,
        platform.os(),
        platform.arch(),
        platform.cgo(),
        platform.tags());
  }
}
