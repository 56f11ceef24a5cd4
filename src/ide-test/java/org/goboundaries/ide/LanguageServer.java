package org.goboundaries.ide;

import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** The language server as a process, and what an editor says to it. */
final class LanguageServer implements AutoCloseable {
  private static final int SECONDS = 120;
  private static final Gson GSON = new Gson();

  private final Workfolder folder;
  private final Process process;
  private final JsonRpc rpc;
  private final BlockingQueue<JsonObject> diagnostics = new LinkedBlockingQueue<>();
  private final StringBuffer log = new StringBuffer();

  /** Starts it with the plugin. */
  LanguageServer(Path java, Workfolder folder, Path home) throws IOException {
    this.folder = folder;
    List<String> command =
        List.of(
            java.toString(),
            "-Xmx1g",
            "-Dsonarlint.telemetry.disabled=true",
            "-Duser.home=" + home,
            "-jar",
            System.getProperty("language.server.jar"),
            "-stdio",
            "-analyzers",
            Backend.pluginJar().toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SONARLINT_USER_HOME", home.toString());
    builder.redirectError(home.resolveSibling("language-server.log").toFile());
    this.process = builder.start();
    this.rpc = new JsonRpc(process, this::hear);
  }

  /** What it told on standard output that is none of its protocol. */
  String stray() {
    return rpc.stray();
  }

  /** Says something that is not answered. */
  void tell(String method, Object parameters) {
    rpc.tell(method, parameters);
  }

  /** Sends a request and waits for the answer. */
  JsonElement request(String method, Object parameters) {
    try {
      return rpc.request(method, parameters).get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException | InterruptedException e) {
      return fail(method + " is not answered:\n" + log, e);
    }
  }

  /** Waits until the diagnostics of a file are such. */
  JsonArray await(String name, Predicate<JsonArray> wanted) throws InterruptedException {
    String path = folder.uri(name).getRawPath();
    JsonArray last = null;
    JsonObject told = diagnostics.poll(SECONDS, TimeUnit.SECONDS);
    while (told != null) {
      if (told.get("uri").getAsString().endsWith(path)) {
        last = told.getAsJsonArray("diagnostics");
        if (wanted.test(last)) {
          return last;
        }
      }
      told = diagnostics.poll(20, TimeUnit.SECONDS);
    }
    return fail("not what is wanted of " + name + ": " + last + "\n" + log);
  }

  private JsonElement hear(String method, JsonObject parameters) {
    if (method.equals("textDocument/publishDiagnostics")) {
      diagnostics.add(parameters);
    } else if (method.equals("window/logMessage")) {
      log.append(parameters.get("message").getAsString()).append('\n');
    }
    return answer(method, parameters);
  }

  private JsonElement answer(String method, JsonObject parameters) {
    return switch (method) {
      case "workspace/configuration" -> settings(parameters.getAsJsonArray("items"));
      case "sonarlint/filterOutExcludedFiles" -> parameters;
      case "sonarlint/isOpenInEditor" -> GSON.toJsonTree(true);
      case "sonarlint/shouldAnalyseFile" -> GSON.toJsonTree(Map.of("shouldBeAnalysed", true));
      case "sonarlint/isIgnoredByScm", "sonarlint/hasJoinedIdeLabs" -> GSON.toJsonTree(false);
      case "sonarlint/listFilesInFolder" -> GSON.toJsonTree(Map.of("foundFiles", files()));
      default -> JsonNull.INSTANCE;
    };
  }

  private List<Map<String, String>> files() {
    return folder.files().stream()
        .map(file -> Map.of("fileName", file.getFileName().toString(), "filePath", file.toString()))
        .toList();
  }

  private static JsonArray settings(JsonArray items) {
    JsonArray all = new JsonArray();
    for (JsonElement item : items) {
      JsonElement section = item.getAsJsonObject().get("section");
      boolean isOurs = section != null && section.getAsString().equals("sonarlint");
      all.add(isOurs ? GSON.toJsonTree(settings()) : JsonNull.INSTANCE);
    }
    return all;
  }

  /** What a person has set: nothing but that all is logged. */
  private static Map<String, Object> settings() {
    return Map.of(
        "disableTelemetry",
        true,
        "automaticAnalysis",
        true,
        "output",
        Map.of("showVerboseLogs", true),
        "rules",
        Map.of(),
        "focusOnNewCode",
        false,
        "analyzerProperties",
        Map.of(),
        "connectedMode",
        Map.of("connections", Map.of("sonarqube", List.of(), "sonarcloud", List.of())));
  }

  /** Says hello as Visual Studio Code does. */
  void initialize() {
    String uri = folder.root().toUri().toString();
    Map<String, Object> options =
        Map.ofEntries(
            Map.entry("productKey", "vscode"),
            Map.entry("productName", "SonarLint VSCode"),
            Map.entry("productVersion", "5.8.0"),
            Map.entry("workspaceName", "m"),
            Map.entry("showVerboseLogs", true),
            Map.entry("firstSecretDetected", false),
            Map.entry("additionalAttributes", Map.of()),
            Map.entry("clientNodePath", ""),
            Map.entry("eslintBridgeServerPath", ""),
            Map.entry("focusOnNewCode", false),
            Map.entry("automaticAnalysis", true),
            Map.entry("enableNotebooks", false),
            Map.entry("rules", Map.of()),
            Map.entry("connections", Map.of("sonarqube", List.of(), "sonarcloud", List.of())));
    request(
        "initialize",
        Map.of(
            "processId",
            ProcessHandle.current().pid(),
            "rootUri",
            uri,
            "clientInfo",
            Map.of("name", "Visual Studio Code", "version", "1.99"),
            "capabilities",
            Map.of(
                "workspace", Map.of("configuration", true, "workspaceFolders", true),
                "window", Map.of()),
            "workspaceFolders",
            List.of(Map.of("uri", uri, "name", "m")),
            "initializationOptions",
            options,
            "trace",
            "off"));
    tell("initialized", Map.of());
  }

  /** Stops it, as an editor does when it ends. */
  @Override
  public void close() {
    request("shutdown", Map.of());
    tell("exit", Map.of());
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      throw new IllegalStateException(e);
    }
  }
}
