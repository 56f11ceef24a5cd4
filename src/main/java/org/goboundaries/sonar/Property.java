package org.goboundaries.sonar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sonar.api.PropertyType;
import org.sonar.api.config.PropertyDefinition;

/** What users may set: on the server, for a project, or for one scan. */
enum Property {
  GENERATED(
      PropertyType.BOOLEAN,
      "false",
      "Analyse generated files",
      "Whether files that a program wrote are analysed too."),
  PLATFORM(
      PropertyType.STRING,
      "linux/amd64",
      "Platform",
      "GOOS/GOARCH as \"go tool dist list\" has them. A file is looked at on this platform"
          + " if it is a part of the program there, else on another one."),
  TAGS(PropertyType.STRING, "", "Build tags", "Build tags that are set, with commas between them."),
  CGO(PropertyType.BOOLEAN, "true", "Cgo", "Whether files are looked at as with cgo."),
  DEPENDENCIES(
      PropertyType.BOOLEAN,
      "true",
      "Read dependencies",
      "Whether the code of imported packages is read where it is at hand: in vendor,"
          + " in neighbouring modules, in the module cache. Nothing is ever fetched."),
  KNOWLEDGE(
      PropertyType.TEXT,
      "",
      "Libraries of your own",
      "What handlers, callbacks, endings and thread-affine calls your own libraries have: a row a"
          + " line, as the README of Go Boundaries describes them."),
  KNOWLEDGE_FILES(
      PropertyType.STRING,
      "",
      "Files about libraries of your own",
      "Files with such rows; their paths begin at the project's base folder.") {
    @Override
    boolean isList() {
      return true;
    }
  },
  CONFIDENCE(
      PropertyType.SINGLE_SELECT_LIST,
      "certain",
      "Confidence",
      "How sure it must be of a finding: certain, or likely, which shows both. Likely is what is"
          + " wrong unless somebody outside of the analysed code does what its author may have"
          + " meant; it weighs one step less than its rule.") {
    @Override
    List<String> choices() {
      return List.of("certain", "likely");
    }
  },
  EXCLUSIONS(
      PropertyType.STRING,
      "",
      "Files without findings",
      "Patterns of files in which Go Boundaries reports nothing; other analysers do. What these"
          + " files declare is known all the same.") {
    @Override
    boolean isList() {
      return true;
    }
  },
  IDE(
      PropertyType.BOOLEAN,
      "true",
      "Analyse in SonarQube for IDE",
      "Whether SonarQube for IDE runs the rules in connected mode.");

  private static final String PREFIX = "sonar.go-boundaries.";
  // the literal for Qualifiers.PROJECT: newer versions of the API have no such class
  private static final String PROJECT = "TRK";

  private final PropertyType type;
  private final String usual;
  private final String title;
  private final String description;

  Property(PropertyType type, String usual, String title, String description) {
    this.type = type;
    this.usual = usual;
    this.title = title;
    this.description = description;
  }

  /** For example {@code sonar.go-boundaries.knowledge.files}. */
  String key() {
    return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** The value where none is set. */
  String usual() {
    return usual;
  }

  /** Whether it has several values. */
  boolean isList() {
    return false;
  }

  /** The values that there are; empty where there are many. */
  List<String> choices() {
    return List.of();
  }

  /** All of them, as a server shows them. */
  static List<PropertyDefinition> definitions() {
    return Arrays.stream(values()).map(Property::definition).toList();
  }

  // the call that took its place came with 10.7
  @SuppressWarnings("deprecation")
  private PropertyDefinition definition() {
    return PropertyDefinition.builder(key())
        .category(RuleRepository.NAME)
        .index(ordinal())
        .name(title)
        .description(description)
        .type(type)
        .defaultValue(usual)
        .options(choices())
        .multiValues(isList())
        .onQualifiers(PROJECT)
        .build();
  }
}
