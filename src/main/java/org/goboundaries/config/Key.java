package org.goboundaries.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be set, by the names that SonarQube's properties have, too. */
public enum Key {
  RULES(Kind.RULES, List.of()),
  EXCLUSIONS(Kind.LIST, List.of()),
  GENERATED(Kind.SWITCH, List.of()),
  PLATFORM(Kind.WORD, List.of()),
  TAGS(Kind.LIST, List.of()),
  CGO(Kind.SWITCH, List.of()),
  DEPENDENCIES(Kind.SWITCH, List.of()),
  KNOWLEDGE(Kind.LIST, List.of()),
  CONFIDENCE(Kind.WORD, List.of("certain", "likely")),
  BASELINE(Kind.WORD, List.of()),
  REPORT_UNUSED_SUPPRESSIONS(Kind.SWITCH, List.of()),
  REQUIRE_REASON(Kind.SWITCH, List.of()),
  REQUIRE_RULE(Kind.SWITCH, List.of()),
  FAIL_ON(Kind.WORD, List.of("high", "medium", "low", "never"));

  private final Kind kind;
  private final List<String> choices;

  Key(Kind kind, List<String> choices) {
    this.kind = kind;
    this.choices = choices;
  }

  /** How it is written. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Kind kind() {
    return kind;
  }

  /** The values that there are; empty where there are many. */
  List<String> choices() {
    return choices;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Key::word).toList();
  }

  /** What a value looks like. */
  enum Kind {
    RULES,
    LIST,
    SWITCH,
    WORD
  }
}
