package org.goboundaries.setup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a setup from being done. What it does is tried on real servers. */
class SetupTest {
  private final List<String> told = new ArrayList<>();
  private Answers answers;

  @BeforeEach
  void open() throws IOException {
    answers = new Answers();
  }

  @AfterEach
  void close() {
    answers.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "localhost:9000", "ftp://localhost", "http://", "http://a b", "http:"})
  void addressIsNone(String address) {
    complains(address, "is not a server address");
  }

  @Test
  void nobodyListens() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    complains("http://127.0.0.1:" + port, "no server answers at");
  }

  @Test
  void hostIsUnknown() {
    complains("http://no-such-host.invalid", "unknown host \"no-such-host.invalid\"");
  }

  @Test
  void serverIsSilent() {
    answers.with("/api/system/status", 0, "");
    complains(answers.url(), Duration.ofSeconds(1), "doesn't answer within 1 s");
  }

  @Test
  void serverSpeaksNoTls() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      Thread plain = new Thread(() -> answerPlainly(socket));
      plain.start();
      complains("https://127.0.0.1:" + socket.getLocalPort(), "no secure connection");
    }
  }

  private static void answerPlainly(ServerSocket socket) {
    try (Socket connection = socket.accept()) {
      // as a real server does: it doesn't answer before it was asked
      connection.getInputStream().read();
      connection.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8));
      connection.getOutputStream().flush();
      // who closes at once may be taken for a line that broke
      connection.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void serverIsAnother() {
    complains(answers.url(), "is not a SonarQube server");
    answers.with("/api/system/status", 200, "<html>Welcome</html>");
    complains(answers.url(), "is not a SonarQube server");
    answers.with("/api/system/status", 200, "{\"state\":\"fine\"}");
    complains(answers.url(), "is not a SonarQube server");
  }

  @Test
  void serverSendsElsewhere() {
    answers.with("/api/system/status", 301, "https://sonar.example/api/system/status");
    complains(answers.url(), "redirects to https://sonar.example/api/system/status");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.9.10.61524", "9.8.0.1", "7.0", "8.0.0.77777"})
  void serverIsTooOld(String version) {
    answers.with("/api/system/status", 200, "{\"version\":\"" + version + "\",\"status\":\"UP\"}");
    complains(answers.url(), "SonarQube " + version + " is too old");
  }

  @Test
  void serverIsNotUpYet() {
    answers.with("/api/system/status", 200, "{\"version\":\"26.9\",\"status\":\"STARTING\"}");
    complains(answers.url(), "the server is STARTING, not UP");
  }

  @Test
  void serverFails() {
    answers.with("/api/system/status", 502, "<html>Bad Gateway</html>");
    complains(answers.url(), "with 502");
  }

  @Test
  void tokenIsWrong() {
    answers.sound().with("/api/authentication/validate", 200, "{\"valid\":false}");
    complains(answers.url(), "doesn't know this token");
    answers.sound().with("/api/plugins/installed", 401, "");
    complains(answers.url(), "doesn't know this token");
  }

  @Test
  void pluginIsMissing() {
    answers.sound();
    complains(answers.url() + "/", "no plugin Go Boundaries");
  }

  private void complains(String address, String word) {
    complains(address, Duration.ofMinutes(1), word);
  }

  private void complains(String address, Duration limit, String word) {
    SetupOptions options = new SetupOptions(address, "squ_1", null, null, false);
    SetupException thrown =
        assertThrows(SetupException.class, () -> new Setup(options, told::add, limit).run());
    String message = String.valueOf(thrown.getMessage());
    assertTrue(message.contains(word), message);
    assertEquals(1, message.lines().count(), message);
    assertEquals(List.of(), told);
  }
}
