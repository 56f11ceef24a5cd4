package org.goboundaries.types.modules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The systems and processors that Go knows or once knew, and the pairs it compiles for. */
final class Ports {
  /** What counts as a system in a file's name; nothing is ever taken away from it. */
  private static final List<String> SYSTEMS =
      words(
          "linux windows darwin freebsd openbsd netbsd dragonfly solaris illumos aix android ios"
              + " plan9 js wasip1 hurd nacl zos");

  /** What counts as a processor in a file's name; nothing is ever taken away from it. */
  private static final List<String> PROCESSORS =
      words(
          "amd64 arm64 386 arm riscv64 s390x ppc64le ppc64 loong64 mips mipsle mips64 mips64le wasm"
              + " amd64p32 armbe arm64be mips64p32 mips64p32le ppc riscv s390 sparc sparc64");

  private static final Set<String> KNOWN_SYSTEMS = Set.copyOf(SYSTEMS);
  private static final Set<String> KNOWN_PROCESSORS = Set.copyOf(PROCESSORS);
  private static final Set<String> SMALL_PROCESSORS =
      Set.copyOf(
          words("386 arm armbe mips mipsle ppc riscv s390 sparc amd64p32 mips64p32 mips64p32le"));
  private static final Set<String> UNIX =
      Set.of(
          "aix",
          "android",
          "darwin",
          "dragonfly",
          "freebsd",
          "hurd",
          "illumos",
          "ios",
          "linux",
          "netbsd",
          "openbsd",
          "solaris");

  /** What {@code go tool dist list} lists, the most common first. */
  private static final List<Port> COMPILED =
      words(
              "linux/amd64 windows/amd64 darwin/arm64 linux/arm64 darwin/amd64 freebsd/amd64"
                  + " linux/386 linux/arm openbsd/amd64 netbsd/amd64 dragonfly/amd64 solaris/amd64"
                  + " illumos/amd64 aix/ppc64 js/wasm wasip1/wasm plan9/386 android/arm64 ios/arm64"
                  + " linux/riscv64 linux/s390x linux/ppc64le linux/ppc64 linux/loong64 linux/mips"
                  + " linux/mipsle linux/mips64 linux/mips64le windows/386 windows/arm64"
                  + " android/386 android/amd64 android/arm freebsd/386 freebsd/arm freebsd/arm64"
                  + " ios/amd64 netbsd/386 netbsd/arm netbsd/arm64 openbsd/386 openbsd/arm"
                  + " openbsd/arm64 openbsd/ppc64 openbsd/riscv64 plan9/amd64 plan9/arm")
          .stream()
          .map(Ports::port)
          .toList();

  private Ports() {}

  static boolean isSystem(String name) {
    return KNOWN_SYSTEMS.contains(name);
  }

  static boolean isProcessor(String name) {
    return KNOWN_PROCESSORS.contains(name);
  }

  static boolean is64Bit(String processor) {
    return !SMALL_PROCESSORS.contains(processor);
  }

  static boolean isUnix(String system) {
    return UNIX.contains(system);
  }

  /** The pairs that Go compiles for. */
  static List<Port> compiled() {
    return COMPILED;
  }

  /** Every pair of a system and a processor, those that Go compiles for first. */
  static List<Port> imaginable() {
    List<Port> all = new ArrayList<>(COMPILED);
    for (String system : SYSTEMS) {
      for (String processor : PROCESSORS) {
        Port port = new Port(system, processor);
        if (!COMPILED.contains(port)) {
          all.add(port);
        }
      }
    }
    return all;
  }

  private static Port port(String pair) {
    int slash = pair.indexOf('/');
    return new Port(pair.substring(0, slash), pair.substring(slash + 1));
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  /** A system and a processor. */
  record Port(String os, String arch) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Port that && os.equals(that.os) && arch.equals(that.arch);
    }

    @Override
    public int hashCode() {
      return 31 * os.hashCode() + arch.hashCode();
    }
  }
}
