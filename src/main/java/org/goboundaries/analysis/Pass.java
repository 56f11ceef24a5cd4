package org.goboundaries.analysis;

import java.util.List;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;

/**
 * What one rule may look at while it checks one file.
 *
 * @param rule key of the rule that is running
 * @param file the file under analysis
 */
public record Pass(String rule, GoFile file) {
  /** A finding of the running rule at a node. */
  public Finding finding(Node at, String message) {
    Location primary = new Location(file.text(), at.start(), at.end(), message);
    return new Finding(rule, primary, List.of(), List.of());
  }
}
