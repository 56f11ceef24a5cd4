package org.goboundaries.setup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.json.JSONArray;
import org.json.JSONObject;

/** Asks before anything is changed: is it the right server, and may this user do it? */
final class ServerCheck {
  private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");
  private static final String PLUGIN = "goboundaries";

  private final WebService service;

  ServerCheck(WebService service) {
    this.service = service;
  }

  /** What was found, in a line. */
  String run() throws SetupException {
    String version = version();
    if (!service.get("api/authentication/validate").optBoolean("valid")) {
      throw WebService.wrongToken();
    }
    JSONObject plugin = plugin();
    if (!mayAdminister()) {
      throw new SetupException(
          "the user of this token may not change quality profiles: an administrator can grant"
              + " \"Administer Quality Profiles\" (Administration > Security > Global Permissions),"
              + " or run this command; the token must be a user token");
    }
    String own = plugin.optString("version", "of unknown version");
    return "SonarQube " + version + " at " + service.address() + ", Go Boundaries " + own;
  }

  private String version() throws SetupException {
    JSONObject status = service.get("api/system/status");
    Matcher version = VERSION.matcher(status.optString("version"));
    if (!version.matches()) {
      throw service.noServer();
    }
    int major = Integer.parseInt(version.group(1));
    if (major < 9 || major == 9 && Integer.parseInt(version.group(2)) < 9) {
      throw new SetupException(
          "SonarQube "
              + version.group()
              + " is too old: Go Boundaries needs 9.9 or newer, and SonarQube Cloud has no"
              + " plugins");
    }
    String state = status.optString("status");
    if (!state.equals("UP")) {
      throw new SetupException(
          "the server is " + state + ", not UP: wait, or see " + service.address());
    }
    return version.group();
  }

  private JSONObject plugin() throws SetupException {
    JSONArray plugins = service.get("api/plugins/installed").getJSONArray("plugins");
    for (Object item : plugins) {
      JSONObject plugin = (JSONObject) item;
      if (plugin.optString("key").equals(PLUGIN)) {
        return plugin;
      }
    }
    throw new SetupException(
        "the server has no plugin Go Boundaries: copy its jar to extensions/plugins in the"
            + " server's folder and restart the server");
  }

  private boolean mayAdminister() throws SetupException {
    JSONObject actions =
        service.get("api/qualityprofiles/search", "language", "go").optJSONObject("actions");
    return actions != null && actions.optBoolean("create");
  }
}
