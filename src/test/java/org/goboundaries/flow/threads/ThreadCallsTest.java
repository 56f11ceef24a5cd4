package org.goboundaries.flow.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.goboundaries.flow.Sources;
import org.goboundaries.flow.calls.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which calls depend on their thread, what functions may leave changed, and who uses that. */
class ThreadCallsTest {
  private static final String NETWORK = "network namespace";

  private static Sources sources(String body) {
    return Sources.of(
        "p.go",
        """
        package p

        import (
        	"net"
        	"os"
        	"runtime"
        	"syscall"
        )

        var _ = os.Args
        var flags int

        func enter() { syscall.Unshare(syscall.CLONE_NEWNET) }
        func Wrapped() error { return syscall.Unshare(syscall.CLONE_NEWNET) }
        func twice() { syscall.Unshare(syscall.CLONE_NEWNET); list() }
        func apart() { runtime.LockOSThread(); enter(); runtime.UnlockOSThread() }
        func kept() { runtime.LockOSThread(); enter() }
        func elsewhere() { go enter() }
        func list() { net.Interfaces() }
        func deep() { list() }
        func deeper() { deep() }
        func deepest() { deeper() }
        func again() { again(); enter() }

        func f() {
        	BODY
        }
        """
            .replace("BODY", body));
  }

  private static Threads threads(Sources sources) {
    return sources.model().threads();
  }

  private static List<String> found(String body) {
    Sources sources = sources(body);
    return threads(sources).calls().in(sources.code("f")).stream()
        .map(call -> call.site().calledName() + " " + call.row().state())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "syscall.Unshare(syscall.CLONE_NEWNET) | [Unshare network namespace]",
        "syscall.Unshare(syscall.CLONE_NEWNS) | [Unshare mount namespace]",
        // a program with threads can't leave its user namespace
        "syscall.Unshare(syscall.CLONE_NEWNET + syscall.CLONE_NEWUSER) | []",
        "syscall.Unshare(flags) | []",
        "go syscall.Setfsuid(1) | [Setfsuid file system identity]",
        // what is nothing but the call stands for it
        "Wrapped() | [Wrapped network namespace]",
        "enter() | []",
        "twice() | []",
        "syscall.Getpid() | []",
      })
  void argumentsDecide(String body, String calls) {
    assertEquals(calls, found(body).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "enter(), true",
    "kept(), true",
    "again(), true",
    // whoever locks and unlocks cares for its thread itself, and others have theirs
    "apart(), false",
    "elsewhere(), false",
    "list(), false",
  })
  void functionsMayLeaveTheThreadChanged(String call, boolean isChanged) {
    Sources sources = sources(call + " //@ here");
    assertEquals(isChanged, threads(sources).calls().mayChange(sources.site("here"), NETWORK));
  }

  @Test
  void unknownFlagsMayBeThoseOfAnyNamespace() {
    Sources sources = sources("syscall.Unshare(flags) //@ here");
    AffineCalls calls = threads(sources).calls();
    assertEquals(true, calls.mayChange(sources.site("here"), NETWORK));
    assertEquals(false, calls.mayChange(sources.site("here"), "file system identity"));
  }

  @ParameterizedTest
  @CsvSource({
    "net.Interfaces(), true, 0",
    "os.Getenv(\"A\"), false, 0",
    "list(), false, 1",
    "deeper(), false, 1",
    // no further than a reader follows
    "deepest(), false, 0",
    // what changes the thread itself uses its own state
    "twice(), false, 0",
  })
  void usesAreFollowedThroughCalls(String call, boolean isUse, int length) {
    Sources sources = sources(call + " //@ here");
    StateUses uses = threads(sources).uses();
    assertEquals(isUse, uses.uses(sources.site("here"), NETWORK));
    assertEquals(length, uses.way(sources.site("here"), NETWORK).size());
  }

  @ParameterizedTest
  @CsvSource({"enter, true", "Wrapped, true", "twice, false", "kept, false"})
  void oneStatementIsAPrimitive(String name, boolean isPrimitive) {
    Code code = sources("").code(name);
    assertEquals(isPrimitive, AffineCalls.isPrimitive(code));
  }
}
