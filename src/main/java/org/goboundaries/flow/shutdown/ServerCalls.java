package org.goboundaries.flow.shutdown;

import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.Wording.Meaning;
import org.goboundaries.knowledge.Wordings;

/**
 * The calls of servers: those that serve return as soon as Shutdown is called, which goes on until
 * the requests have their answers. That of gRPC waits for GracefulStop instead.
 *
 * @see <a href="https://pkg.go.dev/net/http#Server.Shutdown">Server.Shutdown</a>
 */
final class ServerCalls {
  private final Wordings words;

  ServerCalls(Wordings words) {
    this.words = words;
  }

  /** Whether a call serves until the server is asked to finish. */
  boolean isServing(Site site) {
    return is(site, Meaning.SERVES);
  }

  /** Whether a call asks a server to finish, and waits until it has. */
  boolean isShutdown(Site site) {
    return is(site, Meaning.SHUTS_DOWN);
  }

  private boolean is(Site site, Meaning meaning) {
    return site.manner() == Manner.CALL
        && site.callee().names().stream()
            .anyMatch(name -> words.isSaidOf(meaning, name.path(), name.name()));
  }
}
