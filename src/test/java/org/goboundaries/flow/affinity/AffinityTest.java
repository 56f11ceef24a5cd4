package org.goboundaries.flow.affinity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goboundaries.flow.Sources;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.threads.ThreadRule;
import org.goboundaries.flow.threads.Threads;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where goroutines may leave the thread that they need, function by function. */
class AffinityTest {
  private static String defects(
      String text, Class<? extends ThreadRule> kind, Function<Threads, ThreadRule> maker) {
    Sources sources = Sources.of("p.go", text);
    List<ThreadDefect> found =
        sources.model().threads().in(sources.model().files().iterator().next(), kind, maker);
    return found.isEmpty()
        ? "none"
        : found.stream()
            .map(each -> each.reason() + (each.isLikely() ? " likely" : ""))
            .collect(Collectors.joining(", "));
  }

  private static String program(String functions) {
    return """
        package main

        import (
        	"net"
        	"os/exec"
        	"runtime"
        	"syscall"
        )

        var _ = net.Dial
        var _ = exec.Command
        var _ = runtime.GC
        var flag bool

        func change() error { flag = true; return syscall.Setfsuid(1) }
        """
        + functions.replace("CHANGE", "syscall.Setfsuid(1)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "func main() { CHANGE } | PLAIN",
        "func main() { runtime.LockOSThread(); CHANGE } | none",
        "func main() { CHANGE; runtime.LockOSThread() } | LOCKED_TOO_LATE",
        "func main() { runtime.LockOSThread(); go func() { CHANGE }() } | LOCKED_ELSEWHERE",
        "func main() { if flag { runtime.LockOSThread() }; CHANGE } | none",
        "func init() { runtime.LockOSThread() }; func main() { CHANGE } | none",
        "func init() { CHANGE; println() }; func main() {} | none",
        // of the callers of what others can name not all are known
        "func F() { CHANGE; println() }; func main() {} | none",
        "func main() { var f func(); f(); CHANGE } | none",
      })
  void locksAreMissingWhereNoWayHasOne(String functions, String expected) {
    assertEquals(expected, defects(program(functions), MissingLocks.class, MissingLocks::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "func F() { CHANGE; CHANGE } | PLAIN likely",
        "func F() { CHANGE; exec.Command(`a`).Run() } | PLAIN likely",
        "func F() { exec.Command(`a`).Run(); println(); CHANGE } | none",
        "func F() { CHANGE; println() } | none",
        "// F needs a locked thread.@func F() { CHANGE; CHANGE } | none",
        "func F() { CHANGE; CHANGE }; func g() { runtime.LockOSThread(); F() } | none",
        "func F() { runtime.LockOSThread(); CHANGE; CHANGE } | none",
      })
  void whoGoesOnIsResponsible(String functions, String expected) {
    String text = program(functions.replace('@', '\n')).replace("package main", "package spaces");
    assertEquals(expected, defects(text, MissingLocks.class, MissingLocks::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ptrace: true} | c.Start() | none",
        "Ptrace: true} | c.Start(); syscall.PtraceCont(1, 0) | none",
        "Ptrace: true} | c.Start(); runtime.LockOSThread(); syscall.PtraceCont(1, 0) | TRACER_MAY_CHANGE",
        "Ptrace: false} | c.Start(); runtime.LockOSThread(); syscall.PtraceCont(1, 0) | none",
        "Pdeathsig: 9} | c.Run() | none",
        "Pdeathsig: syscall.SIGKILL} | c.Run() | PLAIN likely",
        "Pdeathsig: syscall.SIGKILL} | go c.Run() | none",
      })
  void childrenBelongToThreads(String attribute, String start, String expected) {
    String body =
        "func main() { c := exec.Command(`a`); c.SysProcAttr = &syscall.SysProcAttr{"
            + attribute
            + "; "
            + start
            + " }";
    assertEquals(expected, defects(program(body), ThreadChildren.class, ThreadChildren::new));
  }

  private static String cgo(String body) {
    return """
        package main

        // #include <dlfcn.h>
        import "C"
        import "runtime"

        var _ = runtime.GC

        func main() { f() }

        func f() {
        """
        + body
        + "\n}\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C.dlopen(nil, 1); C.dlerror() | PLAIN",
        "runtime.LockOSThread(); C.dlopen(nil, 1); C.dlerror() | none",
        "C.dlerror(); C.dlopen(nil, 1) | none",
        "C.puts(nil); C.dlerror() | none",
        "C.dlopen(nil, 1); runtime.LockOSThread(); C.dlerror() | PLAIN",
      })
  void errorsStayInTheirThread(String body, String expected) {
    assertEquals(expected, defects(cgo(body), ThreadErrors.class, ThreadErrors::new));
  }

  private static String window(String functions) {
    return "package main\n\nimport (\n\t\"runtime\"\n\n"
        + "\t\"github.com/go-gl/glfw/v3.3/glfw\"\n)\n\nvar _ = runtime.GC\n\n"
        + functions;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "func main() { glfw.Init(); println() } | PLAIN",
        // a function that is nothing but the call leaves it to its callers
        "func main() { glfw.Init() } | none",
        "func init() { runtime.LockOSThread() }; func main() { glfw.Init(); println() } | none",
        "func main() { runtime.LockOSThread(); glfw.Init() } | none",
        "func main() { go f() }; func f() { runtime.LockOSThread(); glfw.Init() } | PLAIN likely",
      })
  void windowsNeedTheMainThread(String functions, String expected) {
    assertEquals(expected, defects(window(functions), MainThread.class, MainThread::new));
  }
}
