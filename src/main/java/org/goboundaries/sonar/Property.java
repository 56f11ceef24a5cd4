package org.goboundaries.sonar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.goboundaries.config.Key;
import org.jspecify.annotations.Nullable;
import org.sonar.api.PropertyType;
import org.sonar.api.config.PropertyDefinition;

/**
 * What users may set: on the server, for a project, or for one scan. The server has no defaults for
 * what a file of settings may say, too: it would hand them over as if somebody had set them.
 */
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
      "Files with such rows; paths are relative to the project's base folder. Those that"
          + " .go-boundaries.yml names are read, too."),
  CONFIDENCE(
      PropertyType.SINGLE_SELECT_LIST,
      "certain",
      "Confidence",
      "\"certain\" reports only certain findings, \"likely\" both kinds. A likely finding is"
          + " a defect unless code outside of the analysis does something that the author may have"
          + " intended; its severity is one step below that of its rule."),
  EXCLUSIONS(
      PropertyType.STRING,
      "",
      "Files without findings",
      "Patterns of files in which Go Boundaries reports nothing; other analysers still do. Their"
          + " declarations are still read. Those in .go-boundaries.yml count, too."),
  REPORT_UNUSED_SUPPRESSIONS(
      PropertyType.BOOLEAN,
      "false",
      "Report unused suppressions",
      "Whether the log names comments that suppress nothing, if they name only our rules."),
  REQUIRE_REASON(
      PropertyType.BOOLEAN,
      "false",
      "Require reasons",
      "Whether the log names comments that suppress our findings without a reason."),
  REQUIRE_RULE(
      PropertyType.BOOLEAN,
      "false",
      "Require rules",
      "Whether the log names comments that suppress our findings without naming rules."),
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
    String name = name().toLowerCase(Locale.ROOT);
    return PREFIX + (this == KNOWLEDGE_FILES ? "knowledge.files" : name.replace('_', '-'));
  }

  /** The same in a file of settings; null where it has nothing of the kind. */
  @Nullable Key inFile() {
    return switch (this) {
      case KNOWLEDGE, IDE -> null;
      case KNOWLEDGE_FILES -> Key.KNOWLEDGE;
      default -> Key.valueOf(name());
    };
  }

  /** The value where none is set. */
  String usual() {
    return usual;
  }

  private boolean isList() {
    return this == KNOWLEDGE_FILES || this == EXCLUSIONS;
  }

  private List<String> choices() {
    if (type == PropertyType.BOOLEAN && inFile() != null) {
      return List.of("true", "false");
    }
    return this == CONFIDENCE ? List.of("certain", "likely") : List.of();
  }

  /** All of them, as a server shows them. */
  static List<PropertyDefinition> definitions() {
    return Arrays.stream(values()).map(Property::definition).toList();
  }

  // the call that took its place came with 10.7
  @SuppressWarnings("deprecation")
  private PropertyDefinition definition() {
    boolean isOpen = inFile() != null;
    PropertyDefinition.Builder builder =
        PropertyDefinition.builder(key())
            .category(RuleRepository.NAME)
            .index(ordinal())
            .name(title)
            .description(isOpen ? description + otherwise() : description)
            .type(choices().isEmpty() ? type : PropertyType.SINGLE_SELECT_LIST)
            .options(choices())
            .multiValues(isList())
            .onQualifiers(PROJECT);
    return (isOpen ? builder : builder.defaultValue(usual)).build();
  }

  private String otherwise() {
    return usual.isEmpty()
        ? ""
        : " If nothing is set, .go-boundaries.yml decides, and otherwise it is \"" + usual + "\".";
  }
}
