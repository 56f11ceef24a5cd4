package org.goboundaries.types.program;

import java.util.Set;
import org.goboundaries.types.modules.GoPackage;
import org.goboundaries.types.modules.Platform;

/**
 * A package on a platform, as it was between two changes.
 *
 * @param files the names of the files, where the folder alone does not tell the package
 * @param release counts only where it is older than what was chosen: a newer one is that of a
 *     module, and its packages import those of modules with another
 * @param version how often the package or what it imports had changed before
 */
record Place(
    String folder,
    String files,
    String os,
    String arch,
    boolean cgo,
    Set<String> tags,
    int release,
    int version) {
  static Place of(GoPackage source, Platform platform, Platform chosen, int version) {
    return new Place(
        source.folder().toString(),
        source.apart() ? source.toString() : "",
        platform.os(),
        platform.arch(),
        platform.cgo(),
        platform.tags(),
        Math.min(platform.release(), chosen.release()),
        version);
  }
}
