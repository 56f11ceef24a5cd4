package org.goboundaries.ide;

/** Files of a small module in which something is wrong. */
final class Samples {
  private Samples() {}

  static final String MODULE = "module example.com/m\n\ngo 1.26\n";

  /** A guard, with characters of two and four bytes in front of what is reported. */
  static final String GUARD = "package m\n\nfunc guard(name string) {\n\t/* é😀 */ recover()\n}\n";

  /** Calls the guard: it stops nothing. */
  static final String CALLED = "package m\n\nfunc work() {\n\tguard(\"\")\n\tpanic(1)\n}\n";

  /** Defers the guard, as is right. */
  static final String DEFERRED = CALLED.replace("\tguard", "\tdefer guard");

  /** A handler that gives no answer; what mends it takes an import away, too. */
  static final String HANDLER =
      """
      package m

      import (
      	"net/http"
      	"runtime"
      )

      func stop(w http.ResponseWriter, r *http.Request) {
      	if r.Method == "" {
      		runtime.Goexit()
      	}
      	w.WriteHeader(200)
      }
      """;

  /** The same through a helper. */
  static final String THROUGH =
      """
      package m

      import (
      	"net/http"
      	"runtime"
      )

      func through(w http.ResponseWriter, r *http.Request) {
      	leave()
      }

      func leave() {
      	runtime.Goexit()
      }
      """;
}
