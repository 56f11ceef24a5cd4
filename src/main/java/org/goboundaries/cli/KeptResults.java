package org.goboundaries.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.goboundaries.cache.ResultCache;
import org.goboundaries.cache.StoredResult;
import org.goboundaries.report.Summary;
import org.jspecify.annotations.Nullable;

/** The results that {@code --cache} keeps, as far as one run is concerned. */
final class KeptResults {
  private static final List<String> VARIABLES = List.of("GOPATH", "GOROOT", "GOMODCACHE");
  private static final List<String> PROPERTIES =
      List.of("user.dir", "user.home", "java.version", "sun.jnu.encoding");

  private final String folder;
  private final ResultCache cache;
  private final Messages messages;

  private KeptResults(String folder, ResultCache cache, Messages messages) {
    this.folder = folder;
    this.cache = cache;
    this.messages = messages;
  }

  /**
   * Those of a folder.
   *
   * @param folder as the user named it; null where none is wanted
   * @param style how text looks, which may depend on where it is shown
   * @return null where nothing is kept
   */
  static @Nullable KeptResults in(
      @Nullable String folder, String style, Messages messages, String... arguments) {
    if (folder == null) {
      return null;
    }
    if (folder.isBlank()) {
      complain("\"" + folder + "\"", "no folder given", messages);
      return null;
    }
    try {
      ResultCache cache = new ResultCache(Path.of(folder), key(style, arguments));
      return new KeptResults(folder, cache, messages);
    } catch (InvalidPathException e) {
      complain(folder, e.getReason(), messages);
      return null;
    }
  }

  /** Everything but the disk that decides what a run reports. */
  private static String key(String style, String... arguments) {
    StringBuilder key = new StringBuilder(build());
    for (String property : PROPERTIES) {
      key.append('\0').append(System.getProperty(property, ""));
    }
    for (String variable : VARIABLES) {
      key.append('\0').append(System.getenv().getOrDefault(variable, ""));
    }
    key.append('\0').append(style);
    for (String argument : arguments) {
      key.append('\0').append(argument);
    }
    return key.toString();
  }

  /** Which program this is: the content of its jar. Of classes that lie about nobody knows. */
  private static String build() {
    String resource = "/" + KeptResults.class.getName().replace('.', '/') + ".class";
    URL self = KeptResults.class.getResource(resource);
    String url = String.valueOf(self);
    int end = url.indexOf("!/");
    if (!url.startsWith("jar:file:") || end < 0) {
      return UUID.randomUUID().toString();
    }
    try (InputStream jar = URI.create(url.substring("jar:".length(), end)).toURL().openStream()) {
      return ResultCache.hash(jar.readAllBytes());
    } catch (IOException e) {
      return UUID.randomUUID().toString();
    }
  }

  /** What the same run reported before; null where something is different. */
  @Nullable StoredResult find() {
    return cache.find();
  }

  /** Says that all that is read from now on counts. */
  void begin() {
    cache.begin();
  }

  /** Says that nothing more counts. */
  void end() {
    cache.end();
  }

  /** Keeps the output of a run; if that fails it is reported, once. */
  void keep(byte[] out, List<byte[]> files, ExitStatus status, Summary summary) {
    List<Long> counts =
        List.of(
            (long) summary.files(),
            summary.lines(),
            (long) summary.findings(),
            (long) summary.generated());
    StoredResult result = new StoredResult(out, files, messages.lines(), status.code(), counts);
    String problem = cache.keep(result);
    if (problem != null) {
      complain(folder, problem, messages);
    }
  }

  private static void complain(String folder, String reason, Messages messages) {
    messages.complaint(Usage.CACHE + " " + folder + ": " + reason + "; results are not cached");
  }

  /** The summary of a result. */
  static Summary summary(StoredResult result) {
    List<Long> counts = result.counts();
    return new Summary(
        counts.get(0).intValue(),
        counts.get(1),
        counts.get(2).intValue(),
        counts.get(3).intValue());
  }
}
