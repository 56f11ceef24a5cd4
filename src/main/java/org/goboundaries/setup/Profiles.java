package org.goboundaries.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.json.JSONArray;
import org.json.JSONObject;
import org.jspecify.annotations.Nullable;

/** The quality profiles of a server for Go, and our rules in them. */
final class Profiles {
  private static final String REPOSITORY = "go-boundaries";
  private static final int PAGE = 100;

  private final WebService service;

  Profiles(WebService service) {
    this.service = service;
  }

  /** The profile of a name, null without one. */
  @Nullable Profile named(String name) throws SetupException {
    for (Profile profile : search("api/qualityprofiles/search", "language", "go")) {
      if (profile.name().equals(name)) {
        return profile;
      }
    }
    return null;
  }

  /** The profile that a project is analysed with; without a project, the default. */
  Profile inUse(@Nullable String project) throws SetupException {
    List<Profile> found =
        project == null
            ? search("api/qualityprofiles/search", "language", "go", "defaults", "true")
            : search("api/qualityprofiles/search", "language", "go", "project", project);
    if (found.isEmpty()) {
      throw new SetupException(
          "the server has no quality profile for Go: is its Go plugin installed?");
    }
    return found.get(0);
  }

  private List<Profile> search(String path, String... parameters) throws SetupException {
    List<Profile> found = new ArrayList<>();
    for (Object item : service.get(path, parameters).getJSONArray("profiles")) {
      found.add(Profile.of((JSONObject) item));
    }
    return found;
  }

  /** The keys of those of our rules that are active in a profile, in order. */
  List<String> activeRules(Profile profile) throws SetupException {
    List<String> rules = new ArrayList<>();
    JSONArray page;
    do {
      page =
          service
              .get(
                  "api/rules/search",
                  "repositories",
                  REPOSITORY,
                  "activation",
                  "true",
                  "qprofile",
                  profile.key(),
                  "f",
                  "lang",
                  "ps",
                  Integer.toString(PAGE),
                  "p",
                  Integer.toString(rules.size() / PAGE + 1))
              .getJSONArray("rules");
      page.forEach(rule -> rules.add(((JSONObject) rule).getString("key")));
    } while (page.length() == PAGE);
    return rules.stream().sorted().toList();
  }

  /**
   * What somebody did last to each rule of ours in a profile: {@code ACTIVATED}, {@code
   * DEACTIVATED}. What the server itself did, for instance when the plugin was away, is no wish.
   */
  Map<String, String> lastWishes(Profile profile) throws SetupException {
    Map<String, String> last = new HashMap<>();
    int number = 0;
    JSONArray page;
    do {
      page = changes(profile, ++number);
      // the newest come first
      for (Object item : page) {
        JSONObject event = (JSONObject) item;
        if (event.has("authorLogin")) {
          last.putIfAbsent(event.optString("ruleKey"), event.optString("action"));
        }
      }
    } while (page.length() == PAGE);
    return last;
  }

  private JSONArray changes(Profile profile, int page) throws SetupException {
    return service
        .get(
            "api/qualityprofiles/changelog",
            "language",
            "go",
            "qualityProfile",
            profile.name(),
            "ps",
            Integer.toString(PAGE),
            "p",
            Integer.toString(page))
        .getJSONArray("events");
  }

  /** Makes a profile that inherits from another. */
  Profile create(String name, Profile parent) throws SetupException {
    service.post("api/qualityprofiles/create", "language", "go", "name", name);
    service.post(
        "api/qualityprofiles/change_parent",
        "language",
        "go",
        "qualityProfile",
        name,
        "parentQualityProfile",
        parent.name());
    Profile created = named(name);
    if (created == null) {
      throw new SetupException(
          "the server did not store quality profile \"" + name + "\": try again");
    }
    return created;
  }

  void activate(Profile profile, String rule) throws SetupException {
    service.post("api/qualityprofiles/activate_rule", "key", profile.key(), "rule", rule);
  }

  /** Makes it the default, or the profile of a project. */
  void use(Profile profile, @Nullable String project) throws SetupException {
    String[] which = {"language", "go", "qualityProfile", profile.name()};
    if (project == null) {
      service.post("api/qualityprofiles/set_default", which);
    } else {
      service.post(
          "api/qualityprofiles/add_project",
          which[0],
          which[1],
          which[2],
          which[3],
          "project",
          project);
    }
  }
}
