package org.goboundaries.types.modules;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What Go code is compiled for; decides which files belong to a package.
 *
 * @param os as GOOS names it
 * @param arch as GOARCH names it
 * @param cgo whether cgo is on
 * @param tags further build tags that are set; with {@code !} in front, tags that are not though
 *     they would be: {@code !goexperiment.greenteagc}
 * @param release the minor version of Go: all tags from {@code go1.1} up to it are set
 */
public record Platform(String os, String arch, boolean cgo, Set<String> tags, int release) {
  /** The newest release of Go that is known here. */
  public static final int NEWEST_RELEASE = 26;

  private static final String RELEASE = "go1.";

  /** Keeps a sorted copy of the tags. */
  public Platform {
    tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
  }

  /** Whether pointers and {@code int} take 64 bits. */
  public boolean is64Bit() {
    return Ports.is64Bit(arch);
  }

  /** With cgo, without further tags, for the newest Go. */
  public static Platform of(String os, String arch) {
    return new Platform(os, arch, true, Set.of(), NEWEST_RELEASE);
  }

  /** What is taken where nothing is chosen. */
  public static Platform linuxAmd64() {
    return of("linux", "amd64");
  }

  /** The same for a system and a processor as {@code go tool dist list} writes them. */
  public Optional<Platform> withPort(String port) {
    return Ports.compiled().stream()
        .filter(known -> port.equals(known.os() + "/" + known.arch()))
        .findFirst()
        .map(known -> withPort(known.os(), known.arch()));
  }

  /** The same for another system and processor. */
  public Platform withPort(String newOs, String newArch) {
    return new Platform(newOs, newArch, cgo, tags, release);
  }

  /** The same with cgo on or off. */
  public Platform withCgo(boolean on) {
    return new Platform(os, arch, on, tags, release);
  }

  /** The same with one tag more; {@code !tag} takes one away. */
  public Platform withTag(String tag) {
    Set<String> more = new TreeSet<>(tags);
    more.add(tag);
    return new Platform(os, arch, cgo, more, release);
  }

  /** The same for another minor version of Go. */
  public Platform withRelease(int minor) {
    return new Platform(os, arch, cgo, tags, minor);
  }

  /** Whether a build tag is set. */
  public boolean has(String tag) {
    if (tag.equals(os) || tag.equals(arch) || tags.contains(tag)) {
      return true;
    }
    if (!tags.isEmpty() && tags.contains("!" + tag)) {
      return false;
    }
    return switch (tag) {
      case "cgo" -> cgo;
      case "gc" -> !tags.contains("gccgo");
      case "unix" -> Ports.isUnix(os);
      case "linux" -> os.equals("android");
      case "solaris" -> os.equals("illumos");
      case "darwin" -> os.equals("ios");
      case "boringcrypto" -> has("goexperiment.boringcrypto");
      default -> isRelease(tag) || ToolTags.isSet(tag, os, arch);
    };
  }

  private boolean isRelease(String tag) {
    int minor = minorOf(tag);
    return 0 < minor && minor <= release;
  }

  /** The number in {@code go1.21}; 0 where the tag is not one of a release. */
  static int minorOf(String tag) {
    if (!tag.startsWith(RELEASE) || tag.length() > RELEASE.length() + 4) {
      return 0;
    }
    int minor = 0;
    for (int i = RELEASE.length(); i < tag.length(); i++) {
      int digit = tag.charAt(i) - '0';
      if (digit < 0 || digit > 9 || digit == 0 && minor == 0) {
        return 0;
      }
      minor = minor * 10 + digit;
    }
    return minor;
  }

  /** For example {@code windows/386, cgo off, tags integration}. */
  @Override
  public String toString() {
    return os
        + "/"
        + arch
        + (cgo ? "" : ", cgo off")
        + (tags.isEmpty() ? "" : ", tags " + String.join(" ", tags))
        + (release == NEWEST_RELEASE ? "" : ", go1." + release);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Platform that
        && os.equals(that.os)
        && arch.equals(that.arch)
        && cgo == that.cgo
        && release == that.release
        && tags.equals(that.tags);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * os.hashCode() + arch.hashCode()) + release;
  }
}
