package org.goboundaries.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.goboundaries.source.SourceText;
import org.jspecify.annotations.Nullable;

/** The pages of the rules, as they travel with the program. */
public final class Catalog {
  private static final String FOLDER = "/org/goboundaries/rules/";

  private Catalog() {}

  /**
   * The page of a rule.
   *
   * @throws BadPageException when there is none, or it has an error; the message names file and
   *     line
   */
  public static RulePage page(String key) {
    String text = resource(key + "/rule.md");
    if (text == null) {
      throw new BadPageException("no page for rule \"" + key + "\"");
    }
    SourceText page = SourceText.of("rules/" + key + "/rule.md", text);
    return PageReader.read(key, page, file -> resource(key + "/cases/" + file));
  }

  private static @Nullable String resource(String name) {
    try (InputStream in = Catalog.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? null : new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
