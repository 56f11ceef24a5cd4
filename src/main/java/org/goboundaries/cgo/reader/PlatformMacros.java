package org.goboundaries.cgo.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.goboundaries.cgo.CDialect;
import org.goboundaries.cgo.CPlatform;
import org.jspecify.annotations.Nullable;

/** What gcc, clang and the system's headers define, as far as a condition may ask for it. */
final class PlatformMacros {
  /** Each by the system or architecture that defines it. */
  private static final Map<String, String> OWNERS =
      byName(
          "linux __linux__ __linux linux __gnu_linux__",
          "darwin __APPLE__ __MACH__",
          "windows _WIN32 WIN32 __MINGW32__",
          "freebsd __FreeBSD__",
          "netbsd __NetBSD__",
          "openbsd __OpenBSD__",
          "dragonfly __DragonFly__",
          "solaris __sun sun __svr4__",
          "aix _AIX",
          "android __ANDROID__",
          "amd64 __x86_64__ __x86_64 __amd64__ __amd64 __LP64__",
          "386 __i386__ __i386 i386",
          "arm64 __aarch64__",
          "arm __arm__");

  /** Compilers and systems that Go's C never meets. */
  private static final Set<String> NEVER =
      Set.of(
          "_MSC_VER",
          "__CYGWIN__",
          "__BORLANDC__",
          "__TURBOC__",
          "__WATCOMC__",
          "__OS2__",
          "__HAIKU__",
          "__EMSCRIPTEN__",
          "__wasi__",
          "__hpux",
          "__sgi",
          "__QNX__",
          "MSDOS",
          "__MSDOS__",
          "OS2",
          "vxWorks",
          "__DJGPP__");

  private static final Set<String> UNIX = Set.of("__unix__", "__unix", "unix");
  private static final Set<String> ERRORS = Set.of("EINTR", "EAGAIN", "EWOULDBLOCK");

  private final CDialect dialect;
  private final CPlatform platform;

  PlatformMacros(CDialect dialect, CPlatform platform) {
    this.dialect = dialect;
    this.platform = platform;
  }

  private static Map<String, String> byName(String... lines) {
    Map<String, String> owners = new HashMap<>();
    for (String line : lines) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        owners.put(words[i], words[0]);
      }
    }
    return Map.copyOf(owners);
  }

  Truth isDefined(String name) {
    if (name.equals("__cplusplus")) {
      return Truth.of(dialect == CDialect.CPP);
    }
    if (NEVER.contains(name)) {
      return Truth.NO;
    }
    if (UNIX.contains(name)) {
      return Truth.of(platform.hasSignals() && !isHere("darwin"));
    }
    if (name.equals("__GNUC__") || platform.hasSignals() && isOfSignals(name)) {
      return Truth.YES;
    }
    String owner = OWNERS.get(name);
    return owner == null ? Truth.UNKNOWN : Truth.of(isHere(owner));
  }

  private static boolean isOfSignals(String name) {
    int shouted = name.startsWith("SA_") ? 3 : name.startsWith("SIG_") ? 4 : 0;
    if (shouted == 0 && name.startsWith("SIG")) {
      shouted = 3;
    }
    return shouted > 0 && isShouted(name, shouted) || ERRORS.contains(name);
  }

  private static boolean isShouted(String name, int from) {
    for (int i = from; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (!(letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9')) {
        return false;
      }
    }
    return from < name.length();
  }

  private boolean isHere(String owner) {
    return owner.equals(platform.os())
        || owner.equals(platform.architecture())
        || owner.equals("linux") && platform.os().equals("android")
        || owner.equals("darwin") && platform.os().equals("ios");
  }

  /** The number after a macro; null where none is known. */
  @Nullable Long number(String name) {
    return switch (isDefined(name)) {
      case NO -> 0L;
      case YES -> name.startsWith("__") && !name.equals("__cplusplus") ? numberOf(name) : null;
      case UNKNOWN -> null;
    };
  }

  private static @Nullable Long numberOf(String name) {
    return name.equals("__GNUC__") ? null : Long.valueOf(1);
  }
}
