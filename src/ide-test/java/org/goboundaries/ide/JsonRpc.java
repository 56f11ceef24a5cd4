package org.goboundaries.ide;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/**
 * Speaks JSON-RPC with a process over its standard streams, as the language server protocol does.
 */
final class JsonRpc {
  private static final Gson GSON = new Gson();
  private static final String LENGTH = "Content-Length: ";
  private static final String TYPE = "Content-Type: ";

  private final Process process;
  private final BiFunction<String, JsonObject, JsonElement> listener;
  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonElement>> answers = new ConcurrentHashMap<>();
  private final StringBuffer stray = new StringBuffer();

  /**
   * Begins to listen.
   *
   * @param listener hears of methods with their parameters, and answers those that are requests
   */
  JsonRpc(Process process, BiFunction<String, JsonObject, JsonElement> listener) {
    this.process = process;
    this.listener = listener;
    Thread reader = new Thread(this::read);
    reader.setDaemon(true);
    reader.start();
  }

  /** What came that is none of the protocol. */
  String stray() {
    return stray.toString();
  }

  /** Sends a request; the answer comes later. */
  CompletableFuture<JsonElement> request(String method, Object parameters) {
    int id = lastId.incrementAndGet();
    CompletableFuture<JsonElement> answer = new CompletableFuture<>();
    answers.put(id, answer);
    send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", parameters));
    return answer;
  }

  /** Says something that is not answered. */
  void tell(String method, Object parameters) {
    send(Map.of("jsonrpc", "2.0", "method", method, "params", parameters));
  }

  private synchronized void send(Object message) {
    byte[] body = GSON.toJson(message).getBytes(UTF_8);
    try {
      OutputStream out = process.getOutputStream();
      out.write((LENGTH + body.length + "\r\n\r\n").getBytes(UTF_8));
      out.write(body);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    try (InputStream in = process.getInputStream()) {
      int length = -1;
      for (String line = line(in); line != null; line = line(in)) {
        if (line.startsWith(LENGTH)) {
          length = Integer.parseInt(line.substring(LENGTH.length()));
        } else if (line.isEmpty() && length >= 0) {
          hear(GSON.fromJson(new String(in.readNBytes(length), UTF_8), JsonObject.class));
          length = -1;
        } else if (!line.startsWith(TYPE)) {
          stray.append(line).append('\n');
        }
      }
    } catch (IOException e) {
      stray.append(e).append('\n');
    }
  }

  /** Null at the end. */
  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    int next = in.read();
    while (next >= 0 && next != '\n') {
      line.append((char) next);
      next = in.read();
    }
    return next < 0 && line.length() == 0 ? null : line.toString().stripTrailing();
  }

  private void hear(JsonObject message) {
    if (!message.has("method")) {
      JsonElement result = message.get("result");
      answers
          .remove(message.get("id").getAsInt())
          .complete(result == null ? JsonNull.INSTANCE : result);
      return;
    }
    JsonObject parameters =
        message.get("params") instanceof JsonObject object ? object : new JsonObject();
    JsonElement answer = listener.apply(message.get("method").getAsString(), parameters);
    if (message.has("id")) {
      send(Map.of("jsonrpc", "2.0", "id", message.get("id"), "result", answer));
    }
  }
}
