package org.goboundaries.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Pass;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.analysis.Rule;
import org.goboundaries.analysis.Words;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.shutdown.CutShutdown;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.presentation.EndingSteps;

/** Finds servers that are asked to finish, and whose process ends before they have. */
final class ShutdownCutShort implements Rule {
  @Override
  public Words words(Knowledge knowledge) {
    return Words.allOf("\"net/http\"", ".Shutdown(", "func main()")
        .and(Words.anyOf(".ListenAndServe", ".Serve(", ".ServeTLS("));
  }

  @Override
  public List<Finding> check(Pass pass) {
    Map<Site, Finding> found = new IdentityHashMap<>();
    List<Site> order = new ArrayList<>();
    for (CutShutdown cut : pass.model().cutShutdowns().in(pass.file())) {
      Site shutdown = cut.asking().shutdown();
      Finding first = found.get(shutdown);
      if (first == null) {
        order.add(shutdown);
      }
      found.put(shutdown, first == null ? finding(pass, cut) : withAlso(first, cut));
    }
    return order.stream().map(found::get).toList();
  }

  private static Finding finding(Pass pass, CutShutdown cut) {
    Finding finding = pass.finding(cut.serve().node(), message(cut));
    finding = EndingSteps.started(finding, cut.asking().start());
    for (Call call : cut.asking().way().subList(1, cut.asking().way().size())) {
      finding = finding.withPath(List.of(at(call.site(), "called here")));
    }
    return finding.withPath(
        List.of(
            at(cut.asking().shutdown(), "waits here for the requests, but nothing waits for this"),
            Location.of(cut.end())));
  }

  private static Finding withAlso(Finding first, CutShutdown cut) {
    RelatedPlace place =
        RelatedPlace.defect(at(cut.serve(), "this returns then, too"), message(cut));
    return first.withPlaces(List.of(place));
  }

  private static String message(CutShutdown cut) {
    return '"'
        + cut.serve().calledName()
        + "\" returns when \"Shutdown\" begins, and the process ends: "
        + "requests are cut off; wait for \"Shutdown\"";
  }

  private static Location at(Site site, String message) {
    return Location.of(Step.atCallee(site, message));
  }
}
