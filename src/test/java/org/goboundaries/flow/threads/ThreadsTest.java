package org.goboundaries.flow.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.affinity.MissingLocks;
import org.goboundaries.flow.restores.DirtyThreads;
import org.goboundaries.flow.restores.LostLocks;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.Workspace;
import org.goboundaries.types.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no case can hold: broken text, other platforms, and text as no person writes it. */
class ThreadsTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String HEAD =
      "package main\n\nimport (\n\t\"runtime\"\n\t\"syscall\"\n)\n\n"
          + "func main() { f() }\n\nfunc lock() { runtime.LockOSThread() }\n\n";
  private static final String CHANGE = "syscall.Unshare(syscall.CLONE_NEWNET)";

  private static int missing(String text, Platform platform) {
    SourceText source = SourceText.of("p.go", HEAD + text);
    GoFile file = Parser.parse(source);
    Workspace workspace = Workspace.of(source, Path.of("p.go"), platform);
    Threads threads = Model.of(Program.of(workspace, path -> file)).threads();
    threads.in(file, DirtyThreads.class, DirtyThreads::new);
    threads.in(file, LostLocks.class, LostLocks::new);
    return threads.in(file, MissingLocks.class, MissingLocks::new).size();
  }

  private static int missing(String text) {
    return missing(text, Platform.linuxAmd64());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "func f() { defer runtime.LockOSThread(",
        "func f() { go syscall.Unshare(syscall. }} func lock(",
        "func f() { lock( ; syscall.Unshare() }",
        "func f() { runtime.LockOSThread(); syscall.Unshare(syscall.CLONE_NEWNET",
        "func f() { return syscall.RawSyscall() }",
        "var x = syscall.Unshare(syscall.CLONE_NEWNET)",
      })
  void brokenTextIsNoReasonToThrow(String text) {
    assertEquals(0, assertTimeoutPreemptively(LIMIT, () -> missing(text)));
  }

  @ParameterizedTest
  @CsvSource({
    // what is repeated before and behind the change, and how many are found; what names mean is
    // not known where they are nested too deep
    "'func() {', '}()', 50, 1",
    "'{', '}', 50, 1",
    "'if true {', '}', 50, 1",
    "'func() {', '}()', 5000, 0",
    "'{', '}', 20000, 0",
    "'if true {', '}', 20000, 0",
    "'lock(); ', '', 20000, 0",
    "'runtime.LockOSThread(); runtime.UnlockOSThread(); ', '', 5000, 1",
  })
  void depthAndLengthAreNoLimit(String open, String close, int times, int found) {
    String text = "func f() {\n" + open.repeat(times) + CHANGE + close.repeat(times) + "\n}\n";
    assertEquals(found, assertTimeoutPreemptively(LIMIT, () -> missing(text)));
  }

  @Test
  void helpersThatCallEachOtherAreUnknown() {
    String helpers = "func a() { runtime.LockOSThread(); b() }\n\nfunc b() { if true { a() } }\n\n";
    assertEquals(0, missing(helpers + "func f() { a(); " + CHANGE + " }\n"));
    assertEquals(1, missing(helpers + "func f() { " + CHANGE + "; a() }\n"));
  }

  @Test
  void otherSystemsHaveNoSuchThreads() {
    String text = "func f() { syscall.Setpriority(syscall.PRIO_PROCESS, 0, 1) }\n";
    assertEquals(1, missing(text));
    assertEquals(0, missing(text, Platform.of("darwin", "arm64")));
  }
}
