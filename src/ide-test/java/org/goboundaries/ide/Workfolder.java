package org.goboundaries.ide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What a person has open: a folder of files, some of which are typed and not saved. */
final class Workfolder {
  private final Path root;
  private final Map<Path, String> typed = new ConcurrentHashMap<>();

  Workfolder(Path root) {
    this.root = root;
  }

  Path root() {
    return root;
  }

  Path file(String name) {
    return root.resolve(name);
  }

  URI uri(String name) {
    return file(name).toUri();
  }

  /** Writes a file to disk. */
  void save(String name, String text) {
    try {
      Files.createDirectories(file(name).getParent());
      Files.writeString(file(name), text);
      typed.remove(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Types a text for a file. */
  void type(String name, String text) {
    typed.put(file(name), text);
  }

  /** What was typed and not saved; null where the text on disk counts. */
  String typed(Path file) {
    return typed.get(file);
  }

  /** The text as the editor shows it. */
  String text(String name) {
    String known = typed.get(file(name));
    try {
      return known == null ? Files.readString(file(name)) : known;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file below the folder. */
  List<Path> files() {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
