package org.goboundaries.cli;

import java.util.List;
import org.goboundaries.analysis.FileSet;
import org.jspecify.annotations.Nullable;

/** The process that was started for the command and for nothing else. */
final class OwnProcess implements Host {
  private final List<String> arguments;
  private final Messages messages;

  OwnProcess(Console console, String... arguments) {
    this.arguments = List.of(arguments);
    this.messages = new Messages(console.err());
  }

  @Override
  public @Nullable ExitStatus handOver(FileSet set) {
    return SecondJvm.isWorthIt(set) ? new SecondJvm(messages).run(arguments) : null;
  }

  @Override
  public Watch watchMemory(Runnable whenUseless) {
    return MemoryWatch.start(whenUseless);
  }

  /** Without the hooks of a usual end, which need memory. */
  @Override
  public void end(ExitStatus status) {
    Runtime.getRuntime().halt(SecondJvm.code(status));
  }
}
