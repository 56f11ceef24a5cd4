package org.goboundaries.cli;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How this program is started once more, with the flags of the launcher. */
final class JavaCommand {
  /** Variables with flags that JVMs use besides those on the command line. */
  static final List<String> VARIABLES =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  /** Those of the launcher. */
  static final List<String> FLAGS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseParallelGC",
          "-XX:MaxTenuringThreshold=0",
          "-XX:InitialRAMPercentage=25",
          "-XX:MinRAMPercentage=60",
          "-XX:MaxRAMPercentage=60",
          "-Xshare:auto",
          "-XX:+DisplayVMOutputToStderr",
          "-Xlog:disable",
          "-Xlog:all=warning:stderr");

  /** Room for new objects, where the heap has twice as much besides. */
  static final String ROOM = "-Xmn160m";

  private static final long LARGE = 480L << 20;

  /** The heap of this JVM is a quarter of the memory by default; the other's is larger. */
  private static final long LARGE_UNLESS_TOLD = 200L << 20;

  /** A second JVM bears these; it would not bear a debugger's. */
  private static final String REPEATABLE =
      "-Xm[sx].*|-Xss.*|-D.*|-XX:(Initial|Min|Max)RAMPercentage=.*|-XX:MaxRAM=.*";

  private JavaCommand() {}

  /**
   * The command, with the flags of this JVM after ours, for they win.
   *
   * @param property names to the second JVM the process that waits for it
   * @return null where this JVM was started in a way that can't be repeated
   */
  static @Nullable List<String> again(String property, List<String> arguments) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path windows = java.resolveSibling("java.exe");
    String jar = System.getProperty("java.class.path");
    List<String> own = flags();
    boolean isRepeatable =
        jar.endsWith(".jar")
            && !jar.contains(File.pathSeparator)
            && own.stream().allMatch(flag -> flag.matches(REPEATABLE))
            && arguments.stream().noneMatch(argument -> argument.indexOf('\uFFFD') >= 0);
    if (!isRepeatable) {
      return null;
    }
    List<String> command = new ArrayList<>();
    command.add((Files.exists(windows) ? windows : java).toString());
    command.addAll(FLAGS);
    if (Runtime.getRuntime().maxMemory() >= (own.isEmpty() ? LARGE_UNLESS_TOLD : LARGE)) {
      command.add(ROOM);
    }
    command.addAll(own);
    command.add("-D" + property + "=" + ProcessHandle.current().pid());
    command.addAll(List.of("-Xbootclasspath/a:" + jar, Main.class.getName()));
    command.addAll(arguments);
    return command;
  }

  /**
   * What this JVM was given, in variables of the environment, too; what can't be determined counts
   * as a flag.
   */
  private static List<String> flags() {
    try {
      return ManagementFactory.getRuntimeMXBean().getInputArguments();
    } catch (LinkageError e) {
      return List.of("-unknown");
    }
  }
}
