package org.goboundaries.setup;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A server that answers as it is told, for what real servers seldom say. */
final class Answers implements AutoCloseable {
  private final Map<String, Answer> answers = new HashMap<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final HttpServer server;

  Answers() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The answer to questions whose path ends so. */
  Answers with(String path, int status, String body) {
    answers.put(path, new Answer(status, body));
    return this;
  }

  /** A server as it should be, without the plugin. */
  Answers sound() {
    return with("/api/system/status", 200, "{\"version\":\"26.9.0.129388\",\"status\":\"UP\"}")
        .with("/api/authentication/validate", 200, "{\"valid\":true}")
        .with("/api/plugins/installed", 200, "{\"plugins\":[{\"key\":\"go\"}]}");
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answers.get(exchange.getRequestURI().getPath());
      if (answer == null) {
        exchange.sendResponseHeaders(404, -1);
      } else if (answer.status == 0) {
        closed.await();
      } else {
        byte[] body = answer.body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Location", answer.body);
        exchange.sendResponseHeaders(answer.status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
  }

  /**
   * An answer.
   *
   * @param status 0 for none at all
   * @param body also where a redirect leads to
   */
  private record Answer(int status, String body) {}
}
