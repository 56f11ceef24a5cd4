package org.goboundaries.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.goboundaries.source.ContentHash;
import org.goboundaries.source.DiskListener;
import org.goboundaries.source.PathKind;
import org.jspecify.annotations.Nullable;

/** What an analysis saw of the disk. */
final class Observations implements DiskListener {
  private static final ContentHash NONE = new ContentHash(0, 0);

  private final Map<Question, ContentHash> seen = new ConcurrentHashMap<>();
  private volatile boolean isSteady = true;

  Map<Question, ContentHash> seen() {
    return seen;
  }

  /** Whether each question had one answer: a change in between makes two of them differ. */
  boolean isSteady() {
    return isSteady;
  }

  private void add(Question.About about, Path path, ContentHash answer) {
    ContentHash before = seen.putIfAbsent(new Question(about, path), answer);
    if (before != null && !before.equals(answer)) {
      isSteady = false;
    }
  }

  @Override
  public void read(Path file, byte @Nullable [] content) {
    add(Question.About.CONTENT, file, content == null ? NONE : ContentHash.of(content));
  }

  @Override
  public void listed(Path folder, @Nullable List<String> names) {
    add(Question.About.LISTING, folder, names == null ? NONE : of(names));
  }

  @Override
  public void asked(Path path, boolean followsLinks, PathKind kind) {
    Question.About about = followsLinks ? Question.About.KIND : Question.About.OWN_KIND;
    add(about, path, of(kind.ordinal()));
  }

  @Override
  public void measured(Path file, long size) {
    add(Question.About.SIZE, file, of(size));
  }

  private static ContentHash of(long number) {
    return new ContentHash(number, 1);
  }

  private static ContentHash of(List<String> names) {
    return ContentHash.of(String.join("\0", names.stream().sorted().toList()).getBytes(UTF_8));
  }

  /** What the disk says now. */
  static ContentHash now(Question question) {
    Path path = question.path();
    try {
      return switch (question.about()) {
        case CONTENT -> ContentHash.of(Files.readAllBytes(path));
        case LISTING -> of(names(path));
        case KIND -> of(PathKind.of(path, true).ordinal());
        case OWN_KIND -> of(PathKind.of(path, false).ordinal());
        case SIZE -> of(Files.size(path));
      };
    } catch (IOException | DirectoryIteratorException | OutOfMemoryError e) {
      return NONE;
    }
  }

  private static List<String> names(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(entry -> names.add(entry.getFileName().toString()));
    }
    return names;
  }
}
