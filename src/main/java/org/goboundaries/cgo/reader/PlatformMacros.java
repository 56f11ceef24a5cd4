package org.goboundaries.cgo.reader;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.goboundaries.cgo.CDialect;
import org.goboundaries.cgo.CPlatform;
import org.jspecify.annotations.Nullable;

/** What gcc, clang and the system's headers define, as far as a condition may ask for it. */
final class PlatformMacros {
  private static final Map<String, Set<String>> SYSTEMS =
      Map.of(
          "linux", Set.of("__linux__", "__linux", "linux", "__gnu_linux__"),
          "darwin", Set.of("__APPLE__", "__MACH__"),
          "windows", Set.of("_WIN32", "WIN32", "__MINGW32__"),
          "freebsd", Set.of("__FreeBSD__"),
          "netbsd", Set.of("__NetBSD__"),
          "openbsd", Set.of("__OpenBSD__"),
          "dragonfly", Set.of("__DragonFly__"),
          "solaris", Set.of("__sun", "sun", "__svr4__"),
          "aix", Set.of("_AIX"),
          "android", Set.of("__ANDROID__"));

  private static final Map<String, Set<String>> ARCHITECTURES =
      Map.of(
          "amd64", Set.of("__x86_64__", "__x86_64", "__amd64__", "__amd64", "__LP64__"),
          "386", Set.of("__i386__", "__i386", "i386"),
          "arm64", Set.of("__aarch64__"),
          "arm", Set.of("__arm__"));

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
  private static final Pattern SIGNALS =
      Pattern.compile("SA_[A-Z]+|SIG[A-Z0-9]+|SIG_[A-Z]+|EINTR|EAGAIN|EWOULDBLOCK");

  private final CDialect dialect;
  private final CPlatform platform;

  PlatformMacros(CDialect dialect, CPlatform platform) {
    this.dialect = dialect;
    this.platform = platform;
  }

  Truth isDefined(String name) {
    if (name.equals("__cplusplus")) {
      return Truth.of(dialect == CDialect.CPP);
    }
    if (NEVER.contains(name)) {
      return Truth.NO;
    }
    if (UNIX.contains(name)) {
      return Truth.of(platform.hasSignals() && !platform.os().equals("darwin"));
    }
    if (name.equals("__GNUC__") || platform.hasSignals() && SIGNALS.matcher(name).matches()) {
      return Truth.YES;
    }
    Truth system = isDefined(SYSTEMS, platform.os(), name);
    return system != Truth.UNKNOWN
        ? system
        : isDefined(ARCHITECTURES, platform.architecture(), name);
  }

  private static Truth isDefined(Map<String, Set<String>> table, String chosen, String name) {
    if (table.getOrDefault(chosen, Set.of()).contains(name)) {
      return Truth.YES;
    }
    return table.values().stream().anyMatch(names -> names.contains(name))
        ? Truth.NO
        : Truth.UNKNOWN;
  }

  /** The number behind a macro; null where none is known. */
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
