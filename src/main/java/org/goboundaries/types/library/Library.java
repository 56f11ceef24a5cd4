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
  private final Map<String, String> packages = new HashMap<>();

  private Library(String text) {
    String[] parts = text.split(PACKAGE);
    version = parts[0].strip();
    for (int i = 1; i < parts.length; i++) {
      int line = parts[i].indexOf('\n');
      packages.put(parts[i].substring(0, line), parts[i].substring(line + 1));
    }
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
    String text = packages.get(path);
    int clause = text == null ? -1 : text.indexOf(CLAUSE);
    if (text == null || clause < 0) {
      return null;
    }
    int start = clause + CLAUSE.length();
    return text.substring(start, text.indexOf('\n', start));
  }

  /** The files of a package; empty for one that it doesn't know. */
  public List<GoFile> files(String path) {
    List<GoFile> files = new ArrayList<>();
    String text = packages.get(path);
    if (text != null) {
      for (String file : text.split(FILE + "\n")) {
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

  private static final class Standard {
    private static final Library LIBRARY = resource(STANDARD);
  }

  private static final class Modules {
    private static final Library LIBRARY = resource(MODULES);
  }
}
