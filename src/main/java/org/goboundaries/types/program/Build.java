package org.goboundaries.types.program;

import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.SourcePackage;
import org.goboundaries.types.modules.Variant;

/**
 * What a package and all that it imports are compiled for.
 *
 * @param usual whether with the release of Go that each module asks for, or the chosen one: modules
 *     with different ones import each other all the same
 */
record Build(Platform platform, boolean usual) {
  /** That of a variant, where a platform was chosen. */
  static Build of(SourcePackage source, Variant variant, Platform chosen) {
    Platform own = variant.platform();
    return new Build(own, own.release() == source.module().platform(chosen).release());
  }
}
