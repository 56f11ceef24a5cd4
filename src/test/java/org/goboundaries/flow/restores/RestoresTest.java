package org.goboundaries.flow.restores;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goboundaries.flow.Sources;
import org.goboundaries.flow.threads.ThreadDefect;
import org.goboundaries.flow.threads.ThreadRule;
import org.goboundaries.flow.threads.Threads;
import org.goboundaries.syntax.GoFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of changed threads, function by function. */
class RestoresTest {
  private static String defects(
      String body, Class<? extends ThreadRule> kind, Function<Threads, ThreadRule> maker) {
    Sources sources =
        Sources.of(
            "p.go",
            """
            package p

            import (
            	"net"
            	"os"
            	"runtime"
            	"syscall"

            	"golang.org/x/sys/unix"
            )

            var _ = net.Dial
            var _ = os.Args
            var _ = runtime.GC
            var _ = syscall.Getpid
            var _ = unix.Getpid

            func use() { net.Interfaces() }
            func ok() bool { return true }

            func f() error {
            """
                + body.replace("CHANGE", "unix.Unshare(unix.CLONE_NEWNET)")
                    .replace("RESTORE", "unix.Setns(fd, unix.CLONE_NEWNET)")
                    .replace("Lock()", "runtime.LockOSThread()")
                    .replace("Unlock()", "runtime.UnlockOSThread()")
                + "\n\treturn nil\n}\n\nvar fd int\n");
    GoFile file = sources.model().files().iterator().next();
    List<ThreadDefect> found = sources.model().threads().in(file, kind, maker);
    return found.isEmpty()
        ? "none"
        : found.stream().map(each -> each.reason().toString()).collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lock(); defer Unlock(); CHANGE | PLAIN",
        "Lock(); CHANGE; Unlock() | PLAIN",
        "Lock(); CHANGE; RESTORE; Unlock() | none",
        "Lock(); defer Unlock(); CHANGE; defer RESTORE | none",
        "Lock(); CHANGE | none",
        "Lock(); CHANGE; if ok() { Unlock() } | none",
        "Lock(); CHANGE; go func() { RESTORE }(); Unlock() | PLAIN",
        "Lock(); CHANGE; os.Exit(1); Unlock() | none",
        // of what can't be undone a restore is none
        "Lock(); defer Unlock(); unix.Prctl(unix.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) | PLAIN",
      })
  void changedThreadsAreNotUnlocked(String body, String expected) {
    assertEquals(expected, defects(body, DirtyThreads.class, DirtyThreads::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "defer Lock() | LOCK_DEFERRED",
        "Lock(); defer Lock() | UNLOCK_MEANT",
        "Unlock(); defer Lock() | none",
        "Lock(); if ok() { return os.ErrExist }; Unlock() | PLAIN",
        "Lock(); if ok() { Unlock(); return os.ErrExist }; Unlock() | none",
        "Lock(); if ok() { return os.ErrExist } | none",
      })
  void locksAreNotLost(String body, String expected) {
    assertEquals(expected, defects(body, LostLocks.class, LostLocks::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lock(); defer RESTORE; defer Unlock() | UNLOCKED_BEFORE_RESTORE",
        "Lock(); defer Unlock(); defer RESTORE | none",
        "Lock(); defer RESTORE; defer unix.Close(fd) | PLAIN",
        "Lock(); defer RESTORE; defer unix.Close(fd + 1) | none",
        "Lock(); defer unix.Close(fd); defer RESTORE | none",
      })
  void deferredCallsRunInReverseOrder(String body, String expected) {
    assertEquals(expected, defects(body, RestoreOrders.class, RestoreOrders::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lock(); CHANGE; go use() | PLAIN",
        "Lock(); go use(); CHANGE | none",
        "Lock(); CHANGE; RESTORE; go use() | none",
        "Lock(); CHANGE; go ok() | none",
        "CHANGE; go use() | none",
      })
  void goroutinesDoNotInheritChanges(String body, String expected) {
    assertEquals(expected, defects(body, LeavingGoroutines.class, LeavingGoroutines::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "h, _ := unix.Open(\"/proc/self/ns/net\", 0, 0)| PLAIN",
        "h, _ := unix.Open(\"/proc/thread-self/ns/net\", 0, 0)| none",
      })
  void threadsReturnToTheirOwnNamespace(String open, String expected) {
    String body = "Lock(); " + open + "; CHANGE; unix.Setns(h, unix.CLONE_NEWNET)";
    assertEquals(expected, defects(body, MainHandles.class, MainHandles::new));
  }
}
