package org.goboundaries.presentation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.endings.EndingPath;
import org.jspecify.annotations.Nullable;

/**
 * One finding for all calls by which a goroutine may end: they are wrong for one reason, the
 * goroutine that they run on.
 */
public final class EndingGroup {
  private final Pass pass;
  private final List<Location> why;
  private final Function<EndingPath, String> message;

  /**
   * Findings of a pass.
   *
   * @param why the steps that show what makes the goroutine special
   * @param message what is said of a call where the finding is reported there
   */
  public EndingGroup(Pass pass, List<Location> why, Function<EndingPath, String> message) {
    this.pass = pass;
    this.why = List.copyOf(why);
    this.message = message;
  }

  /** The finding at the first of the calls, with the others as further places. */
  public Finding finding(List<EndingPath> paths) {
    EndingPath first = paths.get(0);
    return pass.finding(first.first().node(), message.apply(first))
        .withPath(steps(first))
        .withPlaces(paths.stream().skip(1).map(this::place).toList());
  }

  /**
   * Findings of which those that one helper is the cause of are one: at its first call, with the
   * others as further places.
   *
   * @param helpers of each finding the function that all of its calls lead through; null where they
   *     are wrong themselves
   */
  public static List<Finding> joined(List<Finding> findings, List<@Nullable Code> helpers) {
    List<Finding> joined = new ArrayList<>();
    Map<Code, Integer> known = new IdentityHashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      Code helper = helpers.get(i);
      Integer first = helper == null ? null : known.putIfAbsent(helper, joined.size());
      if (first == null) {
        joined.add(findings.get(i));
      } else {
        joined.set(first, joined.get(first).withPlaces(places(findings.get(i))));
      }
    }
    return List.copyOf(joined);
  }

  /** The helper that the first call of each path runs; null where it is not the same for all. */
  public static @Nullable Code helper(List<EndingPath> paths) {
    Code found = null;
    for (EndingPath path : paths) {
      Code next = path.sites().size() < 2 ? null : path.sites().get(1).code();
      if (next == null || found != null && next != found) {
        return null;
      }
      found = next;
    }
    return found;
  }

  private static List<RelatedPlace> places(Finding finding) {
    List<RelatedPlace> places = new ArrayList<>();
    Location at = finding.primary();
    Location here = new Location(at.text(), at.start(), at.end(), "the same call here");
    places.add(RelatedPlace.defect(here, at.message()).withPath(finding.path()));
    places.addAll(finding.places());
    return places;
  }

  private RelatedPlace place(EndingPath path) {
    Site site = path.first();
    String here = EndingSteps.endThrough(path) + " here";
    Location at = Location.of(site.code().file().text(), site.node(), here);
    return RelatedPlace.defect(at, message.apply(path)).withPath(steps(path));
  }

  private List<Location> steps(EndingPath path) {
    List<Location> steps = new ArrayList<>(why);
    steps.addAll(EndingSteps.of(path));
    return steps;
  }
}
