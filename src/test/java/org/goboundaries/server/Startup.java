package org.goboundaries.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Waits for a server, and tells why where it doesn't come. */
final class Startup {
  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final Duration PAUSE = Duration.ofMillis(300);
  private static final int LINES = 30;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;
  private final Process process;
  private final Path logs;

  Startup(URI server, Process process, Path logs) {
    this.server = server;
    this.process = process;
    this.logs = logs;
  }

  void await() {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (!isUp()) {
      if (!process.isAlive()) {
        throw new AssertionError("the server ended while it started\n" + lastWords());
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("the server is not up after " + LIMIT + "\n" + lastWords());
      }
      pause();
    }
  }

  private boolean isUp() {
    HttpRequest question =
        HttpRequest.newBuilder(server.resolve("api/system/status"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      String status = client.send(question, HttpResponse.BodyHandlers.ofString()).body();
      return status.contains("\"UP\"");
    } catch (IOException e) {
      // nobody listens yet
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String lastWords() {
    StringBuilder text = new StringBuilder("see " + logs + "\n");
    for (String name : List.of("console.log", "web.log")) {
      tail(logs.resolve(name)).forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }

  private static List<String> tail(Path file) {
    try {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file, UTF_8) : List.of();
      return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
