package org.goboundaries.setup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Base64;
import javax.net.ssl.SSLException;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

/** The web API of a server. Whatever goes wrong becomes a sentence that tells what to do. */
final class WebService {
  private final HttpClient client;
  private final URI server;
  private final String credentials;
  private final Duration limit;

  private WebService(URI server, String token, Duration limit) {
    this.client =
        HttpClient.newBuilder().proxy(ProxySelector.getDefault()).connectTimeout(limit).build();
    this.server = server;
    // servers before 10.0 know no Bearer
    this.credentials = Base64.getEncoder().encodeToString((token + ":").getBytes(UTF_8));
    this.limit = limit;
  }

  static WebService of(String server, String token, Duration limit) throws SetupException {
    try {
      URI uri = URI.create(server.endsWith("/") ? server : server + "/");
      if (uri.getHost() != null && ("http".equals(uri.getScheme()) || isTls(uri))) {
        return new WebService(uri, token, limit);
      }
    } catch (IllegalArgumentException e) {
      // the same sentence
    }
    throw new SetupException(
        "\"" + server + "\" is no address of a server: http://localhost:9000 would be one");
  }

  private static boolean isTls(URI uri) {
    return "https".equals(uri.getScheme());
  }

  String address() {
    return server.toString();
  }

  JSONObject get(String path, String... parameters) throws SetupException {
    return send(HttpRequest.newBuilder(server.resolve(path + "?" + form(parameters))).GET(), path);
  }

  void post(String path, String... parameters) throws SetupException {
    HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString(form(parameters));
    send(
        HttpRequest.newBuilder(server.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(body),
        path);
  }

  private static String form(String... parameters) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parameters.length; i += 2) {
      text.append(i == 0 ? "" : "&").append(parameters[i]).append('=');
      text.append(URLEncoder.encode(parameters[i + 1], UTF_8));
    }
    return text.toString();
  }

  private JSONObject send(HttpRequest.Builder request, String path) throws SetupException {
    HttpResponse<String> response =
        send(request.timeout(limit).header("Authorization", "Basic " + credentials).build());
    int status = response.statusCode();
    if (status == 401) {
      throw wrongToken();
    }
    if (status >= 300 && status < 400) {
      String target = response.headers().firstValue("Location").orElse("elsewhere");
      throw new SetupException(address() + " redirects to " + target + ": use that address");
    }
    if (status < 200 || status >= 300) {
      throw refused(status, response.body(), path);
    }
    try {
      return new JSONObject(response.body().isEmpty() ? "{}" : response.body());
    } catch (JSONException e) {
      throw noServer();
    }
  }

  private HttpResponse<String> send(HttpRequest request) throws SetupException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
    } catch (HttpTimeoutException e) {
      throw new SetupException(
          address()
              + " doesn't answer within "
              + limit.toSeconds()
              + " s: is there a firewall, or a proxy (-Dhttps.proxyHost=...,"
              + " -Dhttp.proxyHost=...)?");
    } catch (ConnectException e) {
      throw new SetupException(
          e.getCause() != null && e.getCause().getCause() instanceof UnresolvedAddressException
                  || e.getCause() instanceof UnresolvedAddressException
              ? "nobody knows a host named \"" + server.getHost() + "\": is the address right?"
              : "nobody answers at " + address() + ": is the server up, and the address right?");
    } catch (SSLException e) {
      throw new SetupException(
          "no secure connection to "
              + address()
              + " ("
              + e.getMessage()
              + "): if its certificate is your company's own, start Java with"
              + " -Djavax.net.ssl.trustStore=FILE");
    } catch (IOException e) {
      throw new SetupException("no answer from " + address() + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SetupException("interrupted");
    }
  }

  static SetupException wrongToken() {
    return new SetupException(
        "the server doesn't know this token: generate a user token under My Account > Security");
  }

  SetupException noServer() {
    return new SetupException(
        "what answers at " + address() + " is no SonarQube server: is the address right?");
  }

  private SetupException refused(int status, String body, String path) {
    String reason = reason(body);
    if (reason.isEmpty() && status == 404) {
      return noServer();
    }
    if (status == 403) {
      return new SetupException(
          "the user of this token is not allowed to do this (" + path + "): " + reason);
    }
    return new SetupException("the server refuses " + path + " with " + status + ": " + reason);
  }

  /** The server's own words, empty where there are none. */
  private static String reason(String body) {
    try {
      JSONArray errors = new JSONObject(body).optJSONArray("errors");
      return errors == null ? "" : errors.getJSONObject(0).optString("msg");
    } catch (JSONException e) {
      return "";
    }
  }
}
