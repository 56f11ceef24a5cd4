package org.goboundaries.flow.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.goboundaries.flow.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a function has locked its goroutine before a call, and when it has returned. */
class LockCountTest {
  private static Sources function(String body) {
    return Sources.of(
        "p.go",
        """
        package p
        import "runtime"
        func here() {}
        func work() {}
        func ok() bool { return true }
        func lock() { runtime.LockOSThread() }
        func unlock() { runtime.UnlockOSThread() }
        func both() { runtime.LockOSThread(); defer runtime.UnlockOSThread(); work() }
        func f() {
        """
            + body.replace("Lock()", "runtime.LockOSThread()")
                .replace("Unlock()", "runtime.UnlockOSThread()")
            + "\n}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "here() | 0",
        "Lock(); here() | 1",
        "lock(); lock(); here() | 2",
        "Lock(); Unlock(); here() | 0",
        "unlock(); here() | -1",
        "both(); here() | 0",
        "defer Unlock(); Lock(); here() | 1",
        "if ok() { Lock() }; here() | null",
        "if ok() { Lock() } else { lock() }; here() | 1",
        // an unlock of what isn't locked does nothing
        "Unlock(); Lock(); here() | null",
      })
  void countsLocksBeforeACall(String body, String count) {
    Sources sources = function(body);
    Locks locks = new Locks(sources.model().bodies(), sources.model().knowledge());
    int held = locks.held(sources.site("here"));
    assertEquals(count, LockCount.isKnown(held) ? String.valueOf(held) : "null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lock(); defer Unlock(); work() | true",
        "Lock(); work(); Unlock() | true",
        "Lock(); work() | false",
        "defer Lock() | false",
        // the unlock runs first, and does nothing unless a caller has locked
        "defer Lock(); defer Unlock() | false",
        "defer Unlock(); defer Lock() | true",
        // work may panic, and then the function returns with the lock
        "defer func() { recover() }(); Lock(); work(); Unlock() | false",
        "defer func() { recover() }(); Lock(); defer Unlock(); work() | true",
      })
  void isBalancedWhereEachReturnHasGivenBack(String body, boolean isBalanced) {
    Sources sources = function(body);
    Locks locks = new Locks(sources.model().bodies(), sources.model().knowledge());
    assertEquals(isBalanced, locks.total(sources.code("f")) == 0);
  }
}
