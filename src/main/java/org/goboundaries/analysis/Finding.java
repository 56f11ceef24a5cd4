package org.goboundaries.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.goboundaries.flow.witness.Witness;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.Node;

/**
 * One defect, reported at one place, with the path that proves it and the other places it concerns.
 *
 * @param rule the rule's key
 * @param primary where the defect is reported; its message does not count the further places
 * @param path the steps that lead there, in order, each with what happens in it
 * @param places further places that the same cause concerns, in no order that means anything
 * @param fixes changes that remove it; empty where none is safe
 * @param isRaised whether it weighs one step more than its rule says, for what is known of the code
 *     around
 * @param confidence how sure it is; one that is likely weighs one step less than its rule says
 */
public record Finding(
    String rule,
    Location primary,
    List<Location> path,
    List<RelatedPlace> places,
    List<Fix> fixes,
    boolean isRaised,
    Confidence confidence) {

  /** Takes copies of the lists. */
  public Finding {
    path = List.copyOf(path);
    places = List.copyOf(places);
    fixes = List.copyOf(fixes);
  }

  /** A finding that is reported by its place alone, is certain, and weighs what its rule says. */
  public Finding(String rule, Location primary) {
    this(rule, primary, List.of(), List.of(), List.of(), false, Confidence.CERTAIN);
  }

  /** What is to be said of it: the primary message, and how many more places have the defect. */
  public String message() {
    long more = places.stream().filter(RelatedPlace::isDefect).count();
    if (more == 0) {
      return primary.message();
    }
    return primary.message() + " (and " + more + (more == 1 ? " more place)" : " more places)");
  }

  /** How many steps it weighs more than its rule says, or less: 1, 0 or -1. */
  public int weight() {
    return (isRaised ? 1 : 0) - (confidence == Confidence.LIKELY ? 1 : 0);
  }

  /** This finding, which weighs one step more than its rule says. */
  public Finding raised() {
    return new Finding(rule, primary, path, places, fixes, true, confidence);
  }

  /** This finding, which is not certain. */
  public Finding likely() {
    return new Finding(rule, primary, path, places, fixes, isRaised, Confidence.LIKELY);
  }

  private Finding with(List<Location> steps, List<RelatedPlace> further, List<Fix> cures) {
    return new Finding(rule, primary, steps, further, cures, isRaised, confidence);
  }

  /** This finding with one more step in the primary location's file. */
  public Finding withStep(Node at, String message) {
    return withStep(primary.text(), at, message);
  }

  /** This finding with one more step. */
  public Finding withStep(SourceText text, Node at, String message) {
    return withPath(List.of(Location.of(text, at, message)));
  }

  /** This finding with one more step, from one byte up to another. */
  public Finding withStep(SourceText text, int start, int end, String message) {
    return withPath(List.of(new Location(text, start, end, message)));
  }

  /** This finding with more steps after those that it has. */
  public Finding withPath(List<Location> steps) {
    return with(joined(path, steps), places, fixes);
  }

  /** This finding with all steps of a witness after those that it has. */
  public Finding withWitness(Witness witness) {
    return withPath(witness.steps().stream().map(Location::of).toList());
  }

  /**
   * This finding with more places that have the same defect for the same reason. The message says
   * how many there are. Where the primary place is not wanted the finding moves to one of them, so
   * its path must be as right for each that has none of its own.
   */
  public Finding withPlaces(List<RelatedPlace> more) {
    return with(path, joined(places, more), fixes);
  }

  /**
   * This finding with more places that suffer from the defect, which itself lies nowhere but at the
   * primary place: the other callers of a function that is wrong, for example.
   */
  public Finding withAffected(List<Location> more) {
    return withPlaces(more.stream().map(RelatedPlace::affected).toList());
  }

  /**
   * This finding where not every place is wanted: such places are left out, and where it is the
   * primary one the finding moves to the first that has the defect and is left, without its fixes,
   * which were made for another place. Empty where there is none.
   */
  public Optional<Finding> without(Predicate<Location> unwanted) {
    List<RelatedPlace> left =
        places.stream().filter(place -> !unwanted.test(place.location())).toList();
    if (!unwanted.test(primary)) {
      return Optional.of(left.size() == places.size() ? this : with(path, left, fixes));
    }
    return left.stream()
        .filter(RelatedPlace::isDefect)
        .findFirst()
        .map(next -> movedTo(next, left));
  }

  private Finding movedTo(RelatedPlace next, List<RelatedPlace> left) {
    List<RelatedPlace> others = left.stream().filter(place -> place != next).toList();
    List<Location> way = next.path() == null ? path : next.path();
    return new Finding(rule, next.primary(), way, others, List.of(), isRaised, confidence);
  }

  /** This finding with a fix. */
  public Finding withFix(String title, TextEdit... edits) {
    return withFix(title, List.of(edits));
  }

  /** This finding with a fix. */
  public Finding withFix(String title, List<TextEdit> edits) {
    List<Fix> more = List.of(new Fix(title, List.copyOf(edits)));
    return with(path, places, joined(fixes, more));
  }

  private static <T> List<T> joined(List<T> first, List<T> more) {
    List<T> all = new ArrayList<>(first);
    all.addAll(more);
    return all;
  }
}
