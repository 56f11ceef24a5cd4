package org.goboundaries.report.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

/** Compares JSON with schemas, by a validator that is not ours. */
public final class Schemas {
  private static final String SARIF = "/schema/sarif-schema-2.1.0.json";

  private Schemas() {}

  /** The official one of SARIF. */
  public static JsonSchema sarif() throws IOException {
    try (InputStream in = Schemas.class.getResourceAsStream(SARIF)) {
      return schema(Objects.requireNonNull(in));
    }
  }

  /** Our own. */
  public static JsonSchema own() throws IOException {
    try (InputStream in = Files.newInputStream(Path.of("src/doc/findings.schema.json"))) {
      return schema(in);
    }
  }

  private static JsonSchema schema(InputStream in) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
  }

  /** Reads a text that must be valid. */
  public static JsonNode expectValid(JsonSchema schema, String text) throws IOException {
    JsonNode tree = new ObjectMapper().readTree(text);
    assertEquals(Set.of(), schema.validate(tree), "what the schema forbids");
    return tree;
  }
}
