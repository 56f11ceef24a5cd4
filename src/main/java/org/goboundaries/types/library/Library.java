package org.goboundaries.types.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;
import org.goboundaries.types.model.TypeName;

/**
 * What the standard library declares, as the jar knows it: Go files without bodies, for
 * linux/amd64. Read when the first question is asked.
 */
public final class Library {
  /** Begins a line with an import path. */
  public static final String PACKAGE = "\fpackage ";

  /** Begins a file. */
  public static final String FILE = "\ffile";

  private static final String RESOURCE = "standard-library.txt";
  private static final String ROOT = "$GOROOT/src/";

  private final String version;
  private final Map<String, String> packages = new HashMap<>();

  private Library(String text) {
    String[] parts = text.split(PACKAGE);
    version = parts[0].strip();
    for (int i = 1; i < parts.length; i++) {
      int line = parts[i].indexOf('\n');
      packages.put(parts[i].substring(0, line), parts[i].substring(line + 1));
    }
  }

  /** That of the jar. */
  public static Library standard() {
    return Loaded.LIBRARY;
  }

  /** From a text in the form of the resource. */
  public static Library of(String text) {
    return new Library(text);
  }

  /** The release of Go that it was written from: {@code go1.26.8}. */
  public String version() {
    return version;
  }

  /** The files of a package; empty for one that is not of the standard library. */
  public List<GoFile> files(String path) {
    List<GoFile> files = new ArrayList<>();
    String text = packages.get(path);
    if (text != null) {
      for (String file : text.split(FILE + "\n")) {
        if (!file.isBlank()) {
          files.add(Parser.parse(SourceText.of(ROOT + path, file)));
        }
      }
    }
    return files;
  }

  /** Whether only what is exported is known of a type: its struct can have other fields too. */
  public static boolean isAbridged(TypeName type) {
    SourceText file = type.file();
    return file != null && file.path().startsWith(ROOT);
  }

  static String resource() {
    try (InputStream in = Library.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Loaded {
    private static final Library LIBRARY = of(resource());
  }
}
