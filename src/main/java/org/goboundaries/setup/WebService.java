package org.goboundaries.setup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Base64;
import javax.net.ssl.SSLException;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;
import org.jspecify.annotations.Nullable;

/** The web API of a server. Whatever goes wrong becomes a sentence that says what to do. */
final class WebService {
  private final URI server;
  private final String credentials;
  private final Duration limit;

  private WebService(URI server, String token, Duration limit) {
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
        "\"" + server + "\" is not a server address: expected a URL such as http://localhost:9000");
  }

  private static boolean isTls(URI uri) {
    return "https".equals(uri.getScheme());
  }

  String address() {
    return server.toString();
  }

  JSONObject get(String path, String... parameters) throws SetupException {
    return send(path + "?" + form(parameters), null, path);
  }

  void post(String path, String... parameters) throws SetupException {
    send(path, form(parameters), path);
  }

  private static String form(String... parameters) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parameters.length; i += 2) {
      text.append(i == 0 ? "" : "&").append(parameters[i]).append('=');
      text.append(URLEncoder.encode(parameters[i + 1], UTF_8));
    }
    return text.toString();
  }

  private JSONObject send(String target, @Nullable String form, String path) throws SetupException {
    Answer answer = ask(server.resolve(target), form);
    int status = answer.status();
    if (status == 401) {
      throw wrongToken();
    }
    if (status >= 300 && status < 400) {
      throw new SetupException(
          address() + " redirects to " + answer.location() + ": use that address");
    }
    if (status < 200 || status >= 300) {
      throw refused(status, answer.body(), path);
    }
    try {
      return new JSONObject(answer.body().isEmpty() ? "{}" : answer.body());
    } catch (JSONException e) {
      throw noServer();
    }
  }

  /**
   * Asks by Java's older client: when no TLS answers, that of JDK 17's java.net.http may wait until
   * its limit instead of telling so.
   */
  private Answer ask(URI target, @Nullable String form) throws SetupException {
    try {
      HttpURLConnection connection = (HttpURLConnection) target.toURL().openConnection();
      try {
        return send(connection, form);
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      throw new SetupException(reason(e));
    }
  }

  private String reason(IOException failure) {
    if (failure instanceof SocketTimeoutException) {
      return address()
          + " doesn't answer within "
          + limit.toSeconds()
          + " s: is there a firewall, or a proxy (-Dhttps.proxyHost=..., -Dhttp.proxyHost=...)?";
    } else if (failure instanceof UnknownHostException) {
      return "unknown host \"" + server.getHost() + "\": is the address right?";
    } else if (failure instanceof ConnectException) {
      return "no server answers at " + address() + ": is the server up, and the address right?";
    } else if (failure instanceof SSLException) {
      return "no secure connection to "
          + address()
          + " ("
          + failure.getMessage()
          + "): if its certificate is your company's own, start Java with"
          + " -Djavax.net.ssl.trustStore=FILE";
    }
    return "no answer from " + address() + ": " + failure.getMessage();
  }

  private Answer send(HttpURLConnection connection, @Nullable String form) throws IOException {
    connection.setConnectTimeout(milliseconds());
    connection.setReadTimeout(milliseconds());
    connection.setInstanceFollowRedirects(false);
    connection.setRequestProperty("Authorization", "Basic " + credentials);
    if (form != null) {
      connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
      connection.setDoOutput(true);
      try (OutputStream body = connection.getOutputStream()) {
        body.write(form.getBytes(UTF_8));
      }
    }
    int status = connection.getResponseCode();
    String location = connection.getHeaderField("Location");
    try (InputStream body =
        status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      return new Answer(
          status,
          location == null ? "elsewhere" : location,
          body == null ? "" : new String(body.readAllBytes(), UTF_8));
    }
  }

  private int milliseconds() {
    return Math.toIntExact(limit.toMillis());
  }

  /**
   * What a server said.
   *
   * @param location where it sends the client to
   */
  private record Answer(int status, String location, String body) {}

  static SetupException wrongToken() {
    return new SetupException(
        "the server doesn't know this token: generate a user token under My Account > Security");
  }

  SetupException noServer() {
    return new SetupException(
        "what answers at " + address() + " is not a SonarQube server: is the address right?");
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
    return new SetupException("the server rejects " + path + " with " + status + ": " + reason);
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
