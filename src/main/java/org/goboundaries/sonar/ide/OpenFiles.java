package org.goboundaries.sonar.ide;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.goboundaries.analysis.LiveAnalyzer;
import org.goboundaries.source.SourceText;
import org.jspecify.annotations.Nullable;
import org.sonar.api.batch.fs.InputFile;

/**
 * The files whose text in the editor may be another than that on disk. Which they are nobody says:
 * each reported file is analysed, until both are the same.
 */
final class OpenFiles {
  private static final Set<String> LANGUAGES =
      Set.of("go", "c", "cc", "cpp", "cxx", "m", "h", "hh", "hpp", "hxx");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Map<Path, InputFile> suspects = new ConcurrentHashMap<>();

  /** Takes note that something has happened to a file. */
  void note(InputFile file) {
    Path path = isKnown(file) ? path(file) : null;
    if (path != null) {
      suspects.put(path, file);
    }
  }

  /** Whether the language is one that is analysed. */
  static boolean isKnown(InputFile file) {
    String name = file.filename();
    return LANGUAGES.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /** Tells an analyser what the editor holds. */
  void tell(LiveAnalyzer analyzer) {
    suspects.forEach((path, file) -> tell(path, file, analyzer));
  }

  private void tell(Path path, InputFile file, LiveAnalyzer analyzer) {
    String text = contents(file);
    if (text == null || text.equals(saved(path))) {
      suspects.remove(path, file);
      analyzer.save(path);
    } else {
      analyzer.edit(path, SourceText.of(path.toString(), text));
    }
  }

  /** Null where there is no such file any more. */
  static @Nullable String contents(InputFile file) {
    try {
      return withoutMark(file.contents());
    } catch (IOException | IllegalStateException e) {
      return null;
    }
  }

  private static @Nullable String saved(Path path) {
    try {
      return withoutMark(new String(Files.readAllBytes(path), UTF_8));
    } catch (IOException e) {
      return null;
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /** Where a file lies; null where that is not on a disk. */
  static @Nullable Path path(InputFile file) {
    try {
      return Path.of(file.uri());
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return null;
    }
  }
}
