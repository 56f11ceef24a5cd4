package org.goboundaries.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goboundaries.flow.Model;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;

/**
 * Knows which rules have something to look for in a model, and remembers it of files that stay the
 * same. For one thread at a time.
 */
final class WordsInFiles {
  private final Map<String, Words> wanted = new HashMap<>();
  private WordSearch search = new WordSearch(Stream.empty());
  private Map<SourceText, Set<String>> words = new IdentityHashMap<>();

  /**
   * Those of the rules that may find anything: the files have their words.
   *
   * @param model one with the same knowledge each time
   */
  List<Rule> asked(List<Rule> rules, Model model) {
    Set<String> keys = rules.stream().map(Rule::key).collect(Collectors.toSet());
    if (!keys.equals(wanted.keySet())) {
      words.clear();
      wanted.clear();
      rules.forEach(rule -> wanted.put(rule.key(), rule.words(model.knowledge())));
      search = new WordSearch(wanted.values().stream().flatMap(Words::all));
    }
    Set<String> present = present(model);
    return rules.stream()
        .filter(rule -> !rule.needsModel() || isAsked(rule.key(), present))
        .toList();
  }

  private boolean isAsked(String key, Set<String> present) {
    return Objects.requireNonNull(wanted.get(key)).areAmong(present::contains);
  }

  private Set<String> present(Model model) {
    Map<SourceText, Set<String>> now = new IdentityHashMap<>();
    Set<String> present = new HashSet<>();
    for (GoFile file : model.files()) {
      SourceText text = file.text();
      Set<String> known = words.get(text);
      Set<String> found = known == null ? find(text) : known;
      now.put(text, found);
      present.addAll(found);
    }
    words = now;
    return present;
  }

  private Set<String> find(SourceText text) {
    Set<String> found = new HashSet<>();
    search.find(text, found);
    return Set.copyOf(found);
  }
}
