package org.goboundaries.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.json.JSONObject;
import org.junit.jupiter.api.Assertions;

/** The web API of a server, asked as somebody. Whatever it refuses fails the test. */
public final class WebApi {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;
  private final String credentials;

  private WebApi(URI server, String credentials) {
    this.server = server;
    this.credentials = Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8));
  }

  /** Asked with a token. */
  static WebApi withToken(URI server, String token) {
    return new WebApi(server, token + ":");
  }

  /** Asked with a password. */
  static WebApi withPassword(URI server, String login, String password) {
    return new WebApi(server, login + ":" + password);
  }

  /** The answer to a question: {@code get("api/rules/search", "languages", "go")}. */
  public JSONObject get(String path, String... parameters) {
    return json(send(request(path + "?" + form(parameters)).GET().build(), path));
  }

  /** The text that answers a question. */
  public String getText(String path, String... parameters) {
    return send(request(path + "?" + form(parameters)).GET().build(), path);
  }

  /** Changes something; the answer is empty where the server has nothing to say. */
  public JSONObject post(String path, String... parameters) {
    HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString(form(parameters));
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(body)
            .build();
    return json(send(request, path));
  }

  /** All pages of an answer. */
  public List<JSONObject> all(String path, String list, String... parameters) {
    List<JSONObject> all = new ArrayList<>();
    for (int page = 1; ; page++) {
      List<String> paged = new ArrayList<>(List.of(parameters));
      paged.addAll(List.of("ps", "100", "p", Integer.toString(page)));
      JSONObject answer = get(path, paged.toArray(String[]::new));
      answer.getJSONArray(list).forEach(item -> all.add((JSONObject) item));
      if (answer.getJSONArray(list).length() < 100) {
        return all;
      }
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path))
        .timeout(LIMIT)
        .header("Authorization", "Basic " + credentials);
  }

  private String send(HttpRequest request, String path) {
    try {
      HttpResponse<String> response =
          client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
      if (response.statusCode() >= 300) {
        Assertions.fail(path + ": " + response.statusCode() + " " + response.body());
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JSONObject json(String body) {
    return new JSONObject(body.isEmpty() ? "{}" : body);
  }

  private static String form(String... parameters) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parameters.length; i += 2) {
      text.append(text.isEmpty() ? "" : "&")
          .append(parameters[i])
          .append('=')
          .append(URLEncoder.encode(parameters[i + 1], UTF_8));
    }
    return text.toString();
  }
}
