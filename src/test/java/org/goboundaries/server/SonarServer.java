package org.goboundaries.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A fresh server with the plugin in it, on free ports of this machine. */
public final class SonarServer {
  private static final String PASSWORD = "Grenzen#2026";
  private static final long STOP_SECONDS = 20;

  private final Release release;
  private final Home home;
  private final URI url;
  private final Process process;
  private final Thread onExit = new Thread(this::stop);
  private String token = "";

  private SonarServer(Release release, Home home, URI url, Process process) {
    this.release = release;
    this.home = home;
    this.url = url;
    this.process = process;
  }

  /**
   * Starts a server and waits until it is up, a minute or two.
   *
   * @param plugin the jar
   */
  public static SonarServer start(Release release, Path plugin) throws IOException {
    Path java = release.java();
    Home home = Home.fresh(release, plugin);
    List<Integer> ports = freePorts();
    List<String> command = new ArrayList<>(home.prefix());
    command.addAll(List.of(java.toString(), "-Xmx64m"));
    command.add("--add-exports=java.base/jdk.internal.ref=ALL-UNNAMED");
    command.addAll(List.of("-jar", "lib/sonar-application-" + release.version() + ".jar"));
    command.addAll(settings(ports));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(home.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(home.logs().resolve("console.log").toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("SONAR_"));
    builder.environment().put("HOME", home.folder().toString());
    URI url = URI.create("http://127.0.0.1:" + ports.get(0) + "/");
    SonarServer server = new SonarServer(release, home, url, builder.start());
    Runtime.getRuntime().addShutdownHook(server.onExit);
    try {
      new Startup(url, server.process, home.logs()).await();
      server.logIn();
      return server;
    } catch (RuntimeException | Error e) {
      server.stop();
      throw e;
    }
  }

  private static List<String> settings(List<Integer> ports) {
    String small = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
    return List.of(
        "-Dsonar.web.host=127.0.0.1",
        "-Dsonar.web.port=" + ports.get(0),
        "-Dsonar.search.host=127.0.0.1",
        "-Dsonar.search.port=" + ports.get(1),
        "-Dsonar.es.port=" + ports.get(2),
        "-Dsonar.embeddedDatabase.port=" + ports.get(3),
        "-Dsonar.web.javaOpts=-Xmx512m " + small,
        "-Dsonar.ce.javaOpts=-Xmx512m " + small,
        "-Dsonar.search.javaOpts=-Xms384m -Xmx384m -XX:MaxDirectMemorySize=192m",
        // the machine may allow neither many open files nor much mapped memory
        "-Dsonar.es.bootstrap.checks.disable=true",
        "-Dsonar.search.javaAdditionalOpts=-Dnode.store.allow_mmap=false",
        // nothing leaves the machine
        "-Dsonar.telemetry.enable=false",
        "-Dsonar.updatecenter.activate=false");
  }

  private static List<Integer> freePorts() throws IOException {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < 4; i++) {
        sockets.add(new ServerSocket(0));
      }
      return sockets.stream().map(ServerSocket::getLocalPort).toList();
    } finally {
      for (ServerSocket socket : sockets) {
        socket.close();
      }
    }
  }

  /** The first password has to be changed, and somebody to agree to plugins. */
  private void logIn() {
    WebApi.withPassword(url, "admin", "admin")
        .post(
            "api/users/change_password",
            "login",
            "admin",
            "previousPassword",
            "admin",
            "password",
            PASSWORD);
    WebApi admin = WebApi.withPassword(url, "admin", PASSWORD);
    admin.post("api/settings/set", "key", "sonar.plugins.risk.consent", "value", "ACCEPTED");
    token = admin.post("api/user_tokens/generate", "name", "tests").getString("token");
  }

  /** Which release it is. */
  public Release release() {
    return release;
  }

  /** Its address, with a slash at the end. */
  public URI url() {
    return url;
  }

  /** A token of the administrator. */
  public String token() {
    return token;
  }

  /** The administrator's password; the login is {@code admin}. */
  public String password() {
    return PASSWORD;
  }

  /** The web API, asked as the administrator. */
  public WebApi api() {
    return WebApi.withToken(url, token);
  }

  /** Its log files; they are kept until the next start. */
  public Path logs() {
    return home.logs();
  }

  /** Stops the server and all that it has started. */
  public void stop() {
    if (Thread.currentThread() != onExit) {
      Runtime.getRuntime().removeShutdownHook(onExit);
    }
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    try {
      process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }
}
