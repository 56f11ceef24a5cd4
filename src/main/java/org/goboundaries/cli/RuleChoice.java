package org.goboundaries.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Stack;
import org.goboundaries.analysis.Rule;
import picocli.CommandLine;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The rules that the user adds and removes, in the order of the command line: the last word wins.
 */
final class RuleChoice {
  private final List<Word> words = new ArrayList<>();

  /** What takes the name of a rule after an option. */
  IParameterConsumer consumer(boolean isWanted) {
    // the type is picocli's
    return (Stack<String> left, ArgSpec option, CommandSpec spec) -> {
      if (left.isEmpty()) {
        throw missing(option, spec.commandLine());
      }
      words.add(new Word(left.pop(), isWanted));
    };
  }

  private static MissingParameterException missing(ArgSpec option, CommandLine line) {
    return new MissingParameterException(
        line,
        option,
        "Missing required parameter for option '"
            + ((CommandLine.Model.OptionSpec) option).longestName()
            + "' ("
            + option.paramLabel()
            + ")");
  }

  /** What is said before the command line says anything. */
  void begin(List<Map.Entry<String, Boolean>> first) {
    words.addAll(0, first.stream().map(each -> new Word(each.getKey(), each.getValue())).toList());
  }

  /** The names as they were written. */
  List<String> names() {
    return words.stream().map(Word::name).toList();
  }

  /**
   * The rules that run.
   *
   * @param all every rule there is
   */
  List<Rule> among(List<Rule> all) {
    if (words.isEmpty()) {
      return all.stream().filter(Rule::isActive).toList();
    }
    Set<String> added = new HashSet<>();
    Set<String> removed = new HashSet<>();
    for (Word word : words) {
      (word.isWanted() ? added : removed).add(word.name());
      (word.isWanted() ? removed : added).remove(word.name());
    }
    return all.stream()
        .filter(rule -> !removed.contains(rule.key()))
        .filter(rule -> rule.isActive() || added.contains(rule.key()))
        .toList();
  }

  /** What is said of a rule once. */
  private record Word(String name, boolean isWanted) {}
}
