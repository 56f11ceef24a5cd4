package org.goboundaries.config;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Files in which nothing is reported, or nothing by one rule: as in SonarQube {@code *} is anything
 * but a slash, {@code **} any folders, and {@code ?} one character.
 */
public final class Exclusions {
  private final Path folder;
  private final boolean isWhole;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * Patterns of paths relative to a folder.
   *
   * @param named the paths that are analysed: where the folder is not among them patterns need not
   *     match anything
   */
  public Exclusions(Path folder, List<String> named) {
    this.folder = folder;
    this.isWhole = named.stream().anyMatch(each -> folder.startsWith(absolute(each)));
  }

  private static Path absolute(String named) {
    return Path.of(named.replaceFirst("/?\\.\\.\\.$", "")).toAbsolutePath().normalize();
  }

  /**
   * Adds a pattern.
   *
   * @param rule the only rule that it is about, null for all
   * @param origin where it was written
   */
  public void add(String pattern, @Nullable String rule, String origin) {
    entries.add(new Entry(pattern, Pattern.compile(regex(pattern)), rule, origin));
  }

  private static String regex(String pattern) {
    StringBuilder regex = new StringBuilder();
    String rest = pattern.startsWith("/") ? pattern.substring(1) : pattern;
    for (int i = 0; i < rest.length(); i++) {
      char at = rest.charAt(i);
      if (rest.startsWith("**/", i)) {
        regex.append("(?:[^/]+/)*");
        i += 2;
      } else if (rest.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (at == '*') {
        regex.append("[^/]*");
      } else if (at == '?') {
        regex.append("[^/]");
      } else {
        regex.append(Pattern.quote(String.valueOf(at)));
      }
    }
    return regex.toString();
  }

  /** Takes note of a file that is analysed. */
  public void see(String named) {
    if (!entries.isEmpty()) {
      String path = relative(named);
      entries.forEach(entry -> entry.see(path));
    }
  }

  /** Whether a rule reports nothing in a file. */
  public boolean excludes(String rule, String named) {
    if (entries.isEmpty()) {
      return false;
    }
    String path = relative(named);
    return entries.stream().anyMatch(entry -> entry.excludes(rule, path));
  }

  private String relative(String named) {
    try {
      Path file = Path.of(named).toAbsolutePath().normalize();
      String path = (file.startsWith(folder) ? folder.relativize(file) : file).toString();
      return path.replace(File.separatorChar, '/');
    } catch (InvalidPathException e) {
      return named;
    }
  }

  /** A line for each pattern that no file matched. */
  public List<String> unused() {
    List<String> lines = new ArrayList<>();
    for (Entry entry : entries) {
      if (isWhole && !entry.isUsed) {
        lines.add(entry.origin + ": \"" + entry.text + "\" matches no analysed file");
      }
    }
    return lines;
  }

  private static final class Entry {
    private final String text;
    private final Pattern pattern;
    private final @Nullable String rule;
    private final String origin;
    private boolean isUsed;

    Entry(String text, Pattern pattern, @Nullable String rule, String origin) {
      this.text = text;
      this.pattern = pattern;
      this.rule = rule;
      this.origin = origin;
    }

    void see(String path) {
      isUsed = isUsed || pattern.matcher(path).matches();
    }

    boolean excludes(String key, String path) {
      return (rule == null || rule.equals(key)) && pattern.matcher(path).matches();
    }
  }
}
