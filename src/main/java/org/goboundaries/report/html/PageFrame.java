package org.goboundaries.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** What stands around the findings: head and foot of the page, its style and its script. */
final class PageFrame {
  private static final String POLICY =
      "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'";

  private PageFrame() {}

  static void begin(Markup page, String title) throws IOException {
    String style = resource("page.css");
    String policy = POLICY.formatted(hash(style), hash(resource("page.js")));
    page.raw("<!DOCTYPE html>\n");
    page.begin("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml").begin("head");
    page.raw("\n").empty("meta", "charset", "utf-8");
    page.raw("\n").empty("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    page.raw("\n").empty("meta", "name", "viewport", "content", "width=device-width");
    page.raw("\n").empty("meta", "name", "color-scheme", "content", "light dark");
    page.raw("\n").element("title", title).raw("\n");
    page.begin("style").raw(style).end().endLine();
    page.begin("body").raw("\n");
  }

  static void end(Markup page, String version) throws IOException {
    page.begin("footer").begin("p").text("Go Boundaries " + version).end().endLine();
    page.begin("script").raw(resource("page.js")).end().end().endLine();
  }

  /** Neither contains what XML would read as markup. */
  private static String resource(String name) throws IOException {
    try (InputStream in = PageFrame.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
  }

  private static String hash(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
