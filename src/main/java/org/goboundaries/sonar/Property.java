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
      "Whether generated files are analysed, too."),
  PLATFORM(
      PropertyType.STRING,
      "linux/amd64",
      "Platform",
      "GOOS/GOARCH as listed by \"go tool dist list\". Files that this platform excludes"
          + " are analysed on another one."),
  TAGS(PropertyType.STRING, "", "Build tags", "Comma-separated build tags to set."),
  CGO(PropertyType.BOOLEAN, "true", "Cgo", "Whether cgo is enabled."),
  DEPENDENCIES(
      PropertyType.BOOLEAN,
      "true",
      "Read dependencies",
      "Whether the code of imported packages is read if available: from vendor,"
          + " neighbouring modules and the module cache. Nothing is downloaded."),
  KNOWLEDGE(
      PropertyType.TEXT,
      "",
      "Libraries of your own",
      "Describes handlers, callbacks, locks and other calls of your own libraries, one row per"
          + " line, in the format described in the README of Go Boundaries."),
  KNOWLEDGE_FILES(
      PropertyType.STRING,
      "",
      "Files about libraries of your own",
      "Files with such rows; paths are relative to the project's base folder.") {
    @Override
    boolean isList() {
      return true;
    }
  },
  CONFIDENCE(
      PropertyType.SINGLE_SELECT_LIST,
      "certain",
      "Confidence",
      "\"certain\" reports only certain findings, \"likely\" both kinds. A likely finding is"
          + " a defect unless code outside of the analysis does something that the author may have"
          + " intended; its severity is one step below that of its rule.") {
    @Override
    List<String> choices() {
      return List.of("certain", "likely");
    }
  },
  EXCLUSIONS(
      PropertyType.STRING,
      "",
      "Files without findings",
      "Patterns of files in which Go Boundaries reports nothing; other analysers still do. Their"
          + " declarations are still read.") {
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
