package org.goboundaries.types.program;

import java.util.Set;
import org.goboundaries.types.check.Sizes;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.SourcePackage;
import org.goboundaries.types.program.Versions.Key;
import org.jspecify.annotations.Nullable;

/**
 * A package on a platform, as it was between two changes.
 *
 * @param release counts only where it is older than what was chosen: a newer one is that of a
 *     module, and its packages import those of modules with another
 * @param version how often the package or what it imports had changed before
 */
record Place(
    Key key, String os, String arch, boolean cgo, Set<String> tags, int release, int version) {
  /** A package on one of its platforms. */
  static Place of(SourcePackage source, Platform platform, Platform chosen, Versions versions) {
    return of(Key.of(source), platform, chosen, versions);
  }

  /** The external tests of a package on one of its platforms. */
  static Place ofExternalTests(
      SourcePackage source, Platform platform, Platform chosen, Versions versions) {
    return of(Key.ofExternalTests(source), platform, chosen, versions);
  }

  /** How large types are on a platform. */
  static Sizes sizes(Platform platform) {
    return platform.is64Bit() ? Sizes.BITS_64 : Sizes.BITS_32;
  }

  private static Place of(Key key, Platform platform, Platform chosen, Versions versions) {
    return new Place(
        key,
        platform.os(),
        platform.arch(),
        platform.cgo(),
        platform.tags(),
        Math.min(platform.release(), chosen.release()),
        versions.of(key));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place that
        && key.equals(that.key)
        && os.equals(that.os)
        && arch.equals(that.arch)
        && cgo == that.cgo
        && release == that.release
        && version == that.version
        && tags.equals(that.tags);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * (31 * key.hashCode() + os.hashCode()) + arch.hashCode()) + release)
        + version;
  }
}
