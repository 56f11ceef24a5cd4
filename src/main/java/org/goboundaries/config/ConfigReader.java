package org.goboundaries.config;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads a file of settings. Whatever is not exactly right is an error that says where it is. */
public final class ConfigReader {
  private static final String EXCLUSIONS = "exclusions";
  private static final String ENABLED = "enabled";

  private final ConfigFile file;
  private final List<String> rules;
  private final Config config;

  private ConfigReader(ConfigFile file, List<String> rules) {
    this.file = file;
    this.rules = rules;
    this.config = new Config(file);
  }

  /**
   * What a file says.
   *
   * @param rules keys of all rules
   */
  public static Config read(ConfigFile file, List<String> rules) throws ConfigException {
    return new ConfigReader(file, rules).read();
  }

  private Config read() throws ConfigException {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file.path().toString()).build();
      Optional<Node> root =
          new Compose(settings).composeInputStream(new ByteArrayInputStream(file.bytes()));
      if (root.isPresent() && !isNothing(root.get())) {
        for (Map.Entry<String, NodeTuple> each : members(root.get()).entrySet()) {
          read(each.getKey(), each.getValue());
        }
      }
      return config;
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().orElse(null);
      throw mark == null
          ? new ConfigException(file.path(), e.getProblem())
          : new ConfigException(
              file.path(), mark.getLine() + 1, mark.getColumn() + 1, e.getProblem());
    } catch (YamlEngineException e) {
      String line = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new ConfigException(file.path(), line);
    }
  }

  private static boolean isNothing(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  private void read(String word, NodeTuple member) throws ConfigException {
    Node at = member.getKeyNode();
    Node value = member.getValueNode();
    if (!Key.words().contains(word)) {
      throw unknown(at, "key", word, Key.words());
    }
    Key key = Key.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    switch (key.kind()) {
      case RULES -> readRules(value);
      case LIST -> config.put(key, list(word, value), line(at));
      case SWITCH -> config.put(key, isOn(word, value), line(at));
      case WORD -> config.put(key, word(key, value), line(at));
    }
  }

  private void readRules(Node node) throws ConfigException {
    for (Map.Entry<String, NodeTuple> each : members(node).entrySet()) {
      String rule = each.getKey();
      Node at = each.getValue().getKeyNode();
      if (!rules.contains(rule)) {
        throw unknown(at, "rule", rule, rules);
      }
      Node value = each.getValue().getValueNode();
      if (value instanceof MappingNode) {
        readRule(rule, value);
      } else {
        config.putRule(rule, isOn(rule, value), line(at));
      }
    }
  }

  private void readRule(String rule, Node node) throws ConfigException {
    for (Map.Entry<String, NodeTuple> each : members(node).entrySet()) {
      Node at = each.getValue().getKeyNode();
      Node value = each.getValue().getValueNode();
      switch (each.getKey()) {
        case ENABLED -> config.putRule(rule, isOn(ENABLED, value), line(at));
        case EXCLUSIONS -> config.putExclusions(rule, list(EXCLUSIONS, value), line(at));
        default -> throw unknown(at, "key", each.getKey(), List.of(ENABLED, EXCLUSIONS));
      }
    }
  }

  private Map<String, NodeTuple> members(Node node) throws ConfigException {
    if (!(node instanceof MappingNode mapping)) {
      throw error(node, "expected \"key: value\"");
    }
    Map<String, NodeTuple> members = new LinkedHashMap<>();
    Map<String, Integer> lines = new HashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String name = text(tuple.getKeyNode(), "a key");
      Integer before = lines.putIfAbsent(name, line(tuple.getKeyNode()));
      if (before != null) {
        throw error(tuple.getKeyNode(), "\"" + name + "\" is set in line " + before + ", too");
      }
      members.put(name, tuple);
    }
    return members;
  }

  private boolean isOn(String word, Node node) throws ConfigException {
    String text = text(node, "true or false");
    if (!text.equals("true") && !text.equals("false")) {
      throw error(node, "\"" + word + "\" is \"" + text + "\": expected true or false");
    }
    return text.equals("true");
  }

  private String word(Key key, Node node) throws ConfigException {
    String text = text(node, "a word");
    if (!key.choices().isEmpty() && !key.choices().contains(text)) {
      throw error(
          node,
          "\""
              + key.word()
              + "\" is \""
              + text
              + "\": expected one of "
              + String.join(", ", key.choices()));
    }
    return text;
  }

  private List<String> list(String word, Node node) throws ConfigException {
    if (!(node instanceof SequenceNode sequence)) {
      throw error(node, "\"" + word + "\" must be a list, as in [a, b]");
    }
    List<String> values = new ArrayList<>();
    for (Node each : sequence.getValue()) {
      values.add(text(each, "a word"));
    }
    return values;
  }

  private String text(Node node, String expected) throws ConfigException {
    if (node instanceof ScalarNode scalar && !isNothing(node) && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw error(node, "expected " + expected);
  }

  private ConfigException unknown(Node at, String kind, String name, List<String> known) {
    String similar = SimilarName.to(name, known);
    return error(at, "unknown " + kind + " \"" + name + "\": did you mean \"" + similar + "\"?");
  }

  private ConfigException error(Node at, String reason) {
    Mark mark = at.getStartMark().orElse(null);
    return mark == null
        ? new ConfigException(file.path(), reason)
        : new ConfigException(file.path(), mark.getLine() + 1, mark.getColumn() + 1, reason);
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
