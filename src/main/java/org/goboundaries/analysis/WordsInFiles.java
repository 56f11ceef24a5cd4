package org.goboundaries.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goboundaries.flow.Model;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;

/**
 * Knows which rules have something to look for in a model, and remembers it of files that stay the
 * same. For one thread at a time.
 */
final class WordsInFiles {
  private final Map<String, Words> words = new HashMap<>();
  private Map<SourceText, Set<String>> keys = new IdentityHashMap<>();

  /** Those of the rules that may find anything: a file has one of their words. */
  List<Rule> asked(List<Rule> rules, Model model) {
    if (!model.knowledge().isStandard()) {
      // rows of users may be about any word
      return rules;
    }
    Map<String, Words> wanted = new HashMap<>();
    rules.forEach(rule -> wanted.put(rule.key(), new Words(rule.words())));
    if (!wanted.keySet().equals(words.keySet())) {
      keys.clear();
      words.clear();
      words.putAll(wanted);
    }
    Set<String> present = present(model);
    return rules.stream()
        .filter(rule -> !rule.needsModel() || present.contains(rule.key()))
        .toList();
  }

  private Set<String> present(Model model) {
    Map<SourceText, Set<String>> now = new IdentityHashMap<>();
    Set<String> present = new HashSet<>();
    for (GoFile file : model.files()) {
      SourceText text = file.text();
      Set<String> known = keys.get(text);
      Set<String> found = known == null ? find(text) : known;
      now.put(text, found);
      present.addAll(found);
    }
    keys = now;
    return present;
  }

  private Set<String> find(SourceText text) {
    Set<String> found = new HashSet<>();
    words.forEach(
        (key, each) -> {
          if (each.areIn(text)) {
            found.add(key);
          }
        });
    return Set.copyOf(found);
  }
}
