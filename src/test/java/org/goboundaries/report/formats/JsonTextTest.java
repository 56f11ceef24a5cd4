package org.goboundaries.report.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;

class JsonTextTest {
  @Test
  void shallowContainersHaveLines() throws IOException {
    StringBuilder out = new StringBuilder();
    JsonText json = new JsonText(out, 2).object().put("a", 1).array("b");
    json.object().put("c", true).object("d").end().end().object().end();
    json.end().array("e").end().end();
    assertEquals(
        "{\n  \"a\": 1,\n  \"b\": [\n    {\"c\": true, \"d\": {}},\n    {}\n  ],\n  \"e\": []\n}",
        out.toString());
  }

  @Test
  void everyCharacterIsReadAgain() throws IOException {
    StringBuilder all = new StringBuilder();
    for (char at = 0; at < 0xFFFF; at++) {
      all.append(at);
    }
    all.appendCodePoint(0x1F600);
    StringBuilder out = new StringBuilder();
    new JsonText(out, 0).array().add(all.toString()).end();
    assertEquals(all.toString(), new JSONArray(out.toString()).getString(0));
    out.setLength(0);
    new JsonText(out, 0).object().put(all.toString(), "x").end();
    assertEquals("x", new JSONObject(out.toString()).getString(all.toString()));
  }
}
