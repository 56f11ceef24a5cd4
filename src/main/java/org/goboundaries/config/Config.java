package org.goboundaries.config;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.source.ContentHash;
import org.jspecify.annotations.Nullable;

/** What a file of settings says; what it doesn't mention is not there. */
public final class Config {
  /** That of nobody. */
  public static final Config NONE = new Config(null);

  private final @Nullable ConfigFile file;
  private final Map<String, Given<Boolean>> switches = new LinkedHashMap<>();
  private final Map<String, Given<String>> words = new LinkedHashMap<>();
  private final Map<String, Given<List<String>>> lists = new LinkedHashMap<>();
  private final Map<String, Given<Boolean>> rules = new LinkedHashMap<>();
  private final Map<String, Given<List<String>>> exclusions = new LinkedHashMap<>();

  Config(@Nullable ConfigFile file) {
    this.file = file;
  }

  void put(Key key, boolean value, int line) {
    switches.put(key.word(), new Given<>(value, line));
  }

  void put(Key key, String value, int line) {
    words.put(key.word(), new Given<>(value, line));
  }

  void put(Key key, List<String> values, int line) {
    lists.put(key.word(), new Given<>(List.copyOf(values), line));
  }

  void putRule(String rule, boolean isOn, int line) {
    rules.put(rule, new Given<>(isOn, line));
  }

  void putExclusions(String rule, List<String> patterns, int line) {
    exclusions.put(rule, new Given<>(List.copyOf(patterns), line));
  }

  /** The file; null where there is none. */
  public @Nullable ConfigFile file() {
    return file;
  }

  /** Whether something is on. */
  public @Nullable Given<Boolean> isOn(Key key) {
    return switches.get(key.word());
  }

  /** A word. */
  public @Nullable Given<String> word(Key key) {
    return words.get(key.word());
  }

  /** Several words. */
  public @Nullable Given<List<String>> list(Key key) {
    return lists.get(key.word());
  }

  /** Rules that are switched on or off. */
  public Map<String, Given<Boolean>> rules() {
    return rules;
  }

  /** Patterns of files in which some rules report nothing. */
  public Map<String, Given<List<String>>> ruleExclusions() {
    return exclusions;
  }

  /**
   * Where nothing is reported.
   *
   * @param paths those that are analysed
   */
  public Exclusions exclusions(List<String> paths) {
    Exclusions all = new Exclusions(file == null ? Path.of("") : file.folder(), paths);
    String origin = file == null ? "" : file.path() + ":";
    Given<List<String>> everywhere = list(Key.EXCLUSIONS);
    if (everywhere != null) {
      everywhere.value().forEach(each -> all.add(each, null, origin + everywhere.line()));
    }
    exclusions.forEach(
        (rule, given) -> given.value().forEach(each -> all.add(each, rule, origin + given.line())));
    return all;
  }

  /** A path in the file, which is relative to its folder, for who is in the working folder. */
  public String path(String written) {
    if (file == null) {
      return written;
    }
    Path path = file.folder().resolve(written).normalize();
    Path here = Path.of("").toAbsolutePath();
    return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
  }

  /** All that decides what it says. */
  public String identity() {
    return file == null ? "" : file.path() + "\0" + ContentHash.of(file.bytes());
  }
}
