package org.goboundaries.server;

import java.util.Comparator;
import java.util.List;
import org.json.JSONObject;

/** The open issues of a project on a server, ours only. */
final class ServedIssues {
  private final SonarServer server;
  private final String project;

  ServedIssues(SonarServer server, String project) {
    this.server = server;
    this.project = project;
  }

  /** Sorted by their places. */
  List<Issue> all() {
    // renamed in 10.2
    String name = server.release() == Release.OLDEST ? "componentKeys" : "components";
    return server.api().all("api/issues/search", "issues", name, project).stream()
        .filter(json -> json.getString("rule").startsWith("go-boundaries:"))
        .filter(json -> !json.has("resolution"))
        .map((JSONObject json) -> Issue.of(json))
        .sorted(Comparator.comparing(Issue::toString))
        .toList();
  }
}
