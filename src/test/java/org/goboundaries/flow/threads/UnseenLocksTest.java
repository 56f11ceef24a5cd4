package org.goboundaries.flow.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.goboundaries.flow.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What calls of libraries that nobody can look into do to the count. */
class UnseenLocksTest {
  private static LockCount after(String call) {
    Sources sources =
        Sources.of(
                "p.go",
                """
                package p

                import (
                	"context"
                	"example.com/lib"
                	"strings"
                )

                var value func()
                var cancel context.CancelFunc
                var _ = lib.A
                var _ = strings.ToUpper

                func here() {}

                func f() {
                """
                    + call
                    + "\n\there()\n}\n")
            .knowing("thread-call example.com/lib Pin - - lock locks Unpin restore - lib.go\n");
    Locks locks = sources.model().threads().locks();
    return locks.counts(sources.code("f")).before(sources.site("here"));
  }

  @ParameterizedTest
  @CsvSource({
    "lib.Pin(), 1",
    "lib.Work(), 0",
    // only the name says that it may be about threads
    "lib.EnterNetNS(), unseen",
    "strings.ToUpper(\"thread\"), 0",
    "value(), unseen",
    "cancel(), 0",
  })
  void namesAndRowsDecide(String call, String held) {
    int count = after(call).held();
    assertEquals(held, count == LockCount.UNSEEN ? "unseen" : String.valueOf(count));
  }
}
