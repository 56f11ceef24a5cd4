package org.goboundaries.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.endings.EndingPath;

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
