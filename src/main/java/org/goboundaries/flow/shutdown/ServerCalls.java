package org.goboundaries.flow.shutdown;

import java.util.Set;
import org.goboundaries.flow.calls.Manner;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;

/**
 * The calls of a server of net/http: those that serve return as soon as Shutdown is called, which
 * goes on until the requests have their answers. That of gRPC waits for GracefulStop instead.
 *
 * @see <a href="https://pkg.go.dev/net/http#Server.Shutdown">Server.Shutdown</a>
 */
final class ServerCalls {
  private static final Set<String> SERVING =
      Set.of("ListenAndServe", "ListenAndServeTLS", "Serve", "ServeTLS");
  private static final String SHUTDOWN = "Shutdown";

  private ServerCalls() {}

  /** Whether a call serves until the server is asked to finish. */
  static boolean isServing(Site site) {
    return SERVING.contains(site.calledName()) && isOfServer(site);
  }

  /** Whether a call asks a server to finish, and waits until it has. */
  static boolean isShutdown(Site site) {
    return site.calledName().equals(SHUTDOWN) && isOfServer(site);
  }

  private static boolean isOfServer(Site site) {
    return site.manner() == Manner.CALL
        && site.calls(new SymbolName("net/http", "Server." + site.calledName()));
  }
}
