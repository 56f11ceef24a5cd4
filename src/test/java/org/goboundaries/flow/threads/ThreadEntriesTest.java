package org.goboundaries.flow.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.goboundaries.flow.Model;
import org.goboundaries.flow.Sources;
import org.goboundaries.flow.summaries.EntryState;
import org.goboundaries.flow.threads.EntryLocks.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the goroutine is locked to its thread when a function begins. */
class ThreadEntriesTest {
  private static EntryState<State> entry(String main) {
    Sources sources =
        Sources.of(
            "p.go",
            "package main\n\nimport \"runtime\"\n\nfunc f() {}\n\nfunc main() {\n"
                + main
                + "\n}\n");
    Model model = sources.model();
    Locks locks = new Locks(model.bodies(), model.knowledge());
    return new ThreadEntries(model.calls(), model.entryPoints(), model.knowledge(), locks)
        .of(sources.code("f"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "f() | UNLOCKED | UNLOCKED",
        "runtime.LockOSThread(); f() | UNCLEAR | none",
        "runtime.LockOSThread(); go f() | UNLOCKED | UNLOCKED",
        "f(); runtime.LockOSThread(); f() | UNCLEAR | UNLOCKED",
        // when the loop comes round it is locked
        "for { f(); runtime.LockOSThread() } | UNCLEAR | UNLOCKED",
        "for { runtime.LockOSThread(); f() } | UNCLEAR | none",
      })
  void tellsWhatHoldsOnEveryWayFromWhatHoldsOnOne(String main, State state, State proven) {
    EntryState<State> entry = entry(main);
    assertEquals(state, entry.state());
    assertEquals(proven, entry.proven());
  }
}
