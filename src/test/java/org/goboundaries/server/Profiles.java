package org.goboundaries.server;

import java.util.ArrayList;
import java.util.List;
import org.json.JSONObject;

/** The quality profiles of a server for Go. */
final class Profiles {
  private final WebApi api;

  private Profiles(WebApi api) {
    this.api = api;
  }

  static Profiles of(SonarServer server) {
    return new Profiles(server.api());
  }

  /** All of them. */
  List<JSONObject> all() {
    List<JSONObject> all = new ArrayList<>();
    api.get("api/qualityprofiles/search", "language", "go")
        .getJSONArray("profiles")
        .forEach(profile -> all.add((JSONObject) profile));
    return all;
  }

  /** The profile of a name; fails without one. */
  JSONObject named(String name) {
    return all().stream()
        .filter(profile -> profile.getString("name").equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no profile \"" + name + "\""));
  }

  /** The keys of our rules that are active in a profile, sorted. */
  List<String> activeRules(JSONObject profile) {
    return api
        .all(
            "api/rules/search",
            "rules",
            "repositories",
            "go-boundaries",
            "activation",
            "true",
            "qprofile",
            profile.getString("key"))
        .stream()
        .map(rule -> rule.getString("key"))
        .sorted()
        .toList();
  }
}
