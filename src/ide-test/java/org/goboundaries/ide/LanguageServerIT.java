package org.goboundaries.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goboundaries.server.Jdks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sonarsource.sonarlint.core.rpc.protocol.client.issue.TextEditDto;
import org.sonarsource.sonarlint.core.rpc.protocol.common.TextRangeDto;

/** The language server that Visual Studio Code starts: from a typed text to a fixed one. */
class LanguageServerIT {
  private static final String NAME = "handler.go";

  @TempDir private Path folder;

  @Test
  void aDiagnosticIsFixedAndGone() throws Exception {
    Path java = Jdks.between(21, Integer.MAX_VALUE);
    Path home = Files.createDirectories(folder.resolve("home"));
    Workfolder work = new Workfolder(Files.createDirectories(folder.resolve("m")).toRealPath());
    work.save("go.mod", Samples.MODULE);
    work.save(NAME, Samples.HANDLER);
    LanguageServer server = new LanguageServer(java, work, home);
    try (server) {
      server.initialize();
      JsonArray found = open(server, work);
      assertEquals(1, found.size(), found.toString());
      JsonObject diagnostic = found.get(0).getAsJsonObject();
      assertEquals("go-boundaries:goexit-in-handler", diagnostic.get("code").getAsString());
      String fixed = Edits.apply(work.text(NAME), fix(server, work, diagnostic));
      assertFalse(fixed.contains("runtime"), fixed);
      type(server, work, fixed);
      server.await(NAME, JsonArray::isEmpty);
    }
    assertEquals("", server.stray(), "nothing but the protocol on standard output");
  }

  private static JsonArray open(LanguageServer server, Workfolder work)
      throws InterruptedException {
    Map<String, Object> document =
        Map.of("uri", uri(work), "languageId", "go", "version", 1, "text", work.text(NAME));
    server.tell("textDocument/didOpen", Map.of("textDocument", document));
    return server.await(NAME, all -> !all.isEmpty());
  }

  private static void type(LanguageServer server, Workfolder work, String text) {
    server.tell(
        "textDocument/didChange",
        Map.of(
            "textDocument",
            Map.of("uri", uri(work), "version", 2),
            "contentChanges",
            List.of(Map.of("text", text))));
  }

  private static String uri(Workfolder work) {
    URI uri = work.uri(NAME);
    return "file://" + uri.getRawPath();
  }

  /** The edits of the only fix that is offered. */
  private static List<TextEditDto> fix(
      LanguageServer server, Workfolder work, JsonObject diagnostic) {
    JsonArray actions =
        server
            .request(
                "textDocument/codeAction",
                Map.of(
                    "textDocument",
                    Map.of("uri", uri(work)),
                    "range",
                    diagnostic.get("range"),
                    "context",
                    Map.of("diagnostics", List.of(diagnostic))))
            .getAsJsonArray();
    List<TextEditDto> edits = new ArrayList<>();
    for (JsonElement action : actions) {
      JsonElement edit = action.getAsJsonObject().get("edit");
      if (edit != null) {
        JsonArray changes = edit.getAsJsonObject().getAsJsonArray("documentChanges");
        for (JsonElement each : changes.get(0).getAsJsonObject().getAsJsonArray("edits")) {
          edits.add(edit(each.getAsJsonObject()));
        }
      }
    }
    assertTrue(edits.size() > 1, actions.toString());
    return edits;
  }

  private static TextEditDto edit(JsonObject edit) {
    JsonObject start = edit.getAsJsonObject("range").getAsJsonObject("start");
    JsonObject end = edit.getAsJsonObject("range").getAsJsonObject("end");
    TextRangeDto range =
        new TextRangeDto(
            start.get("line").getAsInt() + 1,
            start.get("character").getAsInt(),
            end.get("line").getAsInt() + 1,
            end.get("character").getAsInt());
    return new TextEditDto(range, edit.get("newText").getAsString());
  }
}
