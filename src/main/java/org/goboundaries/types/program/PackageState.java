package org.goboundaries.types.program;

import java.util.Set;
import org.goboundaries.types.check.Sizes;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.SourcePackage;
import org.goboundaries.types.program.ChangeCounts.Key;
import org.jspecify.annotations.Nullable;

/**
 * A package on a platform, as it was between two changes.
 *
 * @param release 0 where it is the usual one
 * @param version how often the package or what it imports had changed before
 */
record PackageState(
    Key key, String os, String arch, boolean cgo, Set<String> tags, int release, int version) {
  /** A package on one of its platforms. */
  static PackageState of(SourcePackage source, Build build, ChangeCounts versions) {
    return of(Key.of(source), build, versions);
  }

  /** The external tests of a package on one of its platforms. */
  static PackageState ofExternalTests(SourcePackage source, Build build, ChangeCounts versions) {
    return of(Key.ofExternalTests(source), build, versions);
  }

  /** How large types are on a platform. */
  static Sizes sizes(Platform platform) {
    return platform.is64Bit() ? Sizes.BITS_64 : Sizes.BITS_32;
  }

  private static PackageState of(Key key, Build build, ChangeCounts versions) {
    Platform platform = build.platform();
    return new PackageState(
        key,
        platform.os(),
        platform.arch(),
        platform.cgo(),
        platform.tags(),
        build.usual() ? 0 : platform.release(),
        versions.of(key));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PackageState that
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
