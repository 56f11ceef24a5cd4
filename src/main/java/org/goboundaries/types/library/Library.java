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
import org.jspecify.annotations.Nullable;

/**
 * What packages declare, as the jar knows it: Go files without bodies, for linux/amd64. All of the
 * standard library; of well-known modules what the tables about libraries name. Read when the first
 * question is asked.
 */
public final class Library {
  /** Begins a line with an import path. */
  public static final String PACKAGE = "\fpackage ";

  /** Begins a file. */
  public static final String FILE = "\ffile";

  private static final String CLAUSE = FILE + "\npackage ";
  private static final String STANDARD = "standard-library.txt";
  private static final String MODULES = "modules.txt";
  private static final String ROOT = "$GOROOT/src/";
  private static final String MODULE_ROOT = "$GOMODCACHE/";

  private final String version;
  private final String text;
  // only where to find them: of most packages nobody asks
  private final Map<String, Part> packages = new HashMap<>();

  private Library(String text) {
    this.text = text;
    int at = next(text, 0);
    version = text.substring(0, at).strip();
    while (at < text.length()) {
      int line = text.indexOf('\n', at);
      int end = next(text, line);
      packages.put(text.substring(at + PACKAGE.length(), line), new Part(line + 1, end));
      at = end;
    }
  }

  private static int next(String text, int from) {
    int found = text.indexOf(PACKAGE, from);
    return found < 0 ? text.length() : found;
  }

  /** What the text says of a package; null for one that it doesn't know. */
  private @Nullable String part(String path) {
    Part part = packages.get(path);
    return part == null ? null : text.substring(part.start, part.end);
  }

  /** The standard library. */
  public static Library standard() {
    return Standard.LIBRARY;
  }

  /** Well-known modules, each at one version. */
  public static Library modules() {
    return Modules.LIBRARY;
  }

  /** The files of a package that the jar knows; empty for another one. */
  public static List<GoFile> known(String path) {
    return about(path).files(path);
  }

  /** The library that has a package, if any has. */
  public static Library about(String path) {
    return isStandard(path) ? standard() : modules();
  }

  /** The path of no module can lack a dot in its first part. */
  private static boolean isStandard(String path) {
    int slash = path.indexOf('/');
    return (slash < 0 ? path : path.substring(0, slash)).indexOf('.') < 0;
  }

  /** From a text in the form of the resource. */
  public static Library of(String text) {
    return new Library(text);
  }

  /** What it was written from: {@code go1.26.8}, or modules with their versions, a line each. */
  public String version() {
    return version;
  }

  /** Whether it knows a package. */
  public boolean has(String path) {
    return packages.containsKey(path);
  }

  /** The name in a package's clauses; null for a package that it doesn't know. */
  public @Nullable String name(String path) {
    String part = part(path);
    int clause = part == null ? -1 : part.indexOf(CLAUSE);
    if (part == null || clause < 0) {
      return null;
    }
    int start = clause + CLAUSE.length();
    return part.substring(start, part.indexOf('\n', start));
  }

  /** The files of a package; empty for one that it doesn't know. */
  public List<GoFile> files(String path) {
    List<GoFile> files = new ArrayList<>();
    String part = part(path);
    if (part != null) {
      for (String file : part.split(FILE + "\n")) {
        if (!file.isBlank()) {
          files.add(Parser.parse(SourceText.of(folder(path), file)));
        }
      }
    }
    return files;
  }

  private static String folder(String path) {
    return (isStandard(path) ? ROOT : MODULE_ROOT) + path;
  }

  /** Whether only what is exported is known of a type: its struct can have other fields too. */
  public static boolean isAbridged(TypeName type) {
    SourceText file = type.file();
    return file != null && (file.path().startsWith(ROOT) || file.path().startsWith(MODULE_ROOT));
  }

  private static Library resource(String name) {
    try (InputStream in = Library.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return of(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Part(int start, int end) {}

  private static final class Standard {
    private static final Library LIBRARY = resource(STANDARD);
  }

  private static final class Modules {
    private static final Library LIBRARY = resource(MODULES);
  }
}
