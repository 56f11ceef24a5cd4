package org.goboundaries.analysis;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.Node;

/**
 * One defect at one place, with the path that proves it.
 *
 * @param rule the rule's key
 * @param primary where the defect is, with the message
 * @param secondary the steps that lead there, in order
 * @param fixes changes that remove it; empty where none is safe
 * @param isRaised whether it weighs one step more than its rule says, for what is known of the code
 *     around
 */
public record Finding(
    String rule, Location primary, List<Location> secondary, List<Fix> fixes, boolean isRaised) {

  /** A finding that weighs what its rule says. */
  public Finding(String rule, Location primary, List<Location> secondary, List<Fix> fixes) {
    this(rule, primary, secondary, fixes, false);
  }

  /** This finding, which weighs one step more than its rule says. */
  public Finding raised() {
    return new Finding(rule, primary, secondary, fixes, true);
  }

  /** This finding with one more step in the primary location's file. */
  public Finding withStep(Node at, String message) {
    return withStep(primary.text(), at, message);
  }

  /** This finding with one more step. */
  public Finding withStep(SourceText text, Node at, String message) {
    return withStep(text, at.start(), at.end(), message);
  }

  /** This finding with one more step, from one byte up to another. */
  public Finding withStep(SourceText text, int start, int end, String message) {
    List<Location> steps = new ArrayList<>(secondary);
    steps.add(new Location(text, start, end, message));
    return new Finding(rule, primary, List.copyOf(steps), fixes, isRaised);
  }

  /** This finding with a fix. */
  public Finding withFix(String title, TextEdit... edits) {
    return withFix(title, List.of(edits));
  }

  /** This finding with a fix. */
  public Finding withFix(String title, List<TextEdit> edits) {
    List<Fix> all = new ArrayList<>(fixes);
    all.add(new Fix(title, List.copyOf(edits)));
    return new Finding(rule, primary, secondary, List.copyOf(all), isRaised);
  }
}
