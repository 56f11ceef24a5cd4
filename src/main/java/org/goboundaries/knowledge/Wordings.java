package org.goboundaries.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goboundaries.knowledge.Wording.Meaning;
import org.jspecify.annotations.Nullable;

/** What names and words say. Immutable; may be used by many threads. */
public final class Wordings {
  private static final String ANYWHERE = "*";

  private final Map<Meaning, Pattern> anywhere = new EnumMap<>(Meaning.class);
  private final Map<Meaning, Pattern> texts = new EnumMap<>(Meaning.class);
  private final Map<Meaning, List<InPackages>> named = new EnumMap<>(Meaning.class);

  /** By the rows of a table. */
  Wordings(Table<Wording> table) {
    for (Meaning meaning : Meaning.values()) {
      Map<String, List<String>> names = new TreeMap<>();
      for (Wording row : table.all()) {
        if (row.meaning() == meaning) {
          names
              .computeIfAbsent(row.symbol().path(), path -> new ArrayList<>())
              .add(row.symbol().name());
        }
      }
      List<String> words = names.getOrDefault(ANYWHERE, List.of());
      names.remove(ANYWHERE);
      anywhere.put(meaning, pattern(words, ".*"));
      texts.put(meaning, text(words));
      List<InPackages> packages = new ArrayList<>();
      names.forEach(
          (path, all) ->
              packages.add(new InPackages(pattern(List.of(path), ".*"), pattern(all, ".*"))));
      named.put(meaning, packages);
    }
  }

  /** Functions of some packages. */
  private record InPackages(Pattern paths, Pattern names) {
    boolean have(String path, String name) {
      return paths.matcher(path).matches() && names.matcher(name).matches();
    }
  }

  private static Pattern pattern(List<String> words, String star) {
    String all = words.stream().map(word -> written(word, star)).collect(Collectors.joining("|"));
    // without a word nothing matches
    return Pattern.compile(
        words.isEmpty() ? "(?!)" : all, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  private static Pattern text(List<String> words) {
    List<String> all = words.stream().map(word -> written(word, ".{0,30}?") + end(word)).toList();
    String joined = all.isEmpty() ? "(?!)" : "\\b(" + String.join("|", all) + ")";
    return Pattern.compile(joined, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  private static String end(String word) {
    return word.endsWith("*") ? "" : "\\b";
  }

  private static String written(String word, String star) {
    return word.chars()
        .mapToObj(
            each ->
                each == '*' ? star : each == '?' ? "." : Pattern.quote(Character.toString(each)))
        .collect(Collectors.joining());
  }

  /** Whether a function of a package, {@code Type.Method} of a method, has a row that says so. */
  public boolean isSaidOf(Meaning meaning, String path, String name) {
    return named(meaning).stream().anyMatch(each -> each.have(path, name));
  }

  /** Whether a word says so of whatever is called by it. */
  public boolean isSaidBy(Meaning meaning, String name) {
    return matches(anywhere.get(meaning), name);
  }

  /** Whether there is a word in a text that says so. */
  public boolean isSaidIn(Meaning meaning, String text) {
    Pattern pattern = texts.get(meaning);
    return pattern != null && pattern.matcher(text).find();
  }

  private List<InPackages> named(Meaning meaning) {
    return named.getOrDefault(meaning, List.of());
  }

  private static boolean matches(@Nullable Pattern pattern, String name) {
    return pattern != null && pattern.matcher(name).matches();
  }
}
