package org.goboundaries.catalog;

import java.util.List;

/**
 * What {@code rules/<key>/rule.md} says of a rule.
 *
 * @param key the rule's key, the name of its folder
 * @param title the defect in a few words
 * @param type what Sonar calls the type
 * @param quality the software quality that suffers
 * @param severity how much it suffers
 * @param attribute the clean code attribute that is missing
 * @param scope the code it is about
 * @param tags what people filter by
 * @param cwe numbers in the Common Weakness Enumeration, without prefix
 * @param cost usual time to fix one finding: {@code 5min}
 * @param since first version with this rule
 * @param active whether the rule runs unless it is switched off
 * @param sections the text, in order
 */
public record RulePage(
    String key,
    String title,
    RuleType type,
    Quality quality,
    Severity severity,
    Attribute attribute,
    CodeScope scope,
    List<String> tags,
    List<Integer> cwe,
    String cost,
    String since,
    boolean active,
    List<Section> sections) {

  /** Takes copies of the lists. */
  public RulePage {
    tags = List.copyOf(tags);
    cwe = List.copyOf(cwe);
    sections = List.copyOf(sections);
  }
}
