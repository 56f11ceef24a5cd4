package org.goboundaries.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.catalog.Catalog;
import org.goboundaries.catalog.RulePage;
import org.goboundaries.catalog.Severity;
import org.goboundaries.source.TextRange;
import org.json.JSONArray;
import org.json.JSONObject;

/**
 * A finding as a server shows it.
 *
 * @param rule our rule's key
 * @param place file and range: lines from 1, columns in UTF-16 units from 0
 * @param message what is shown there
 * @param flow the steps, in order, as places and messages
 * @param places the further places, sorted, in the same form
 * @param quality type, severities and quality
 * @param scope MAIN or TEST
 */
record Issue(
    String rule,
    String place,
    String message,
    List<String> flow,
    List<String> places,
    String quality,
    String scope) {

  /** What a finding should be shown as. */
  static Issue of(Finding finding, Path folder, Release release) {
    String place = place(finding.primary(), folder);
    RulePage page = Catalog.page(finding.rule());
    Severity severity = page.severity().changedBy(finding.weight());
    return new Issue(
        finding.rule(),
        place,
        finding.message(),
        finding.path().stream().map(step -> said(step, folder)).toList(),
        finding.places().stream().map(each -> said(each.location(), folder)).sorted().toList(),
        page.type() + " " + ServedRule.severity(severity) + impacts(page, severity, release),
        place.contains("_test.go:") ? "TEST" : "MAIN");
  }

  private static String said(Location location, Path folder) {
    return place(location, folder) + " " + location.message();
  }

  private static String impacts(RulePage page, Severity severity, Release release) {
    return release.hasImpacts() ? " " + page.quality() + "=" + severity : "";
  }

  private static String place(Location location, Path folder) {
    TextRange range = location.range();
    return folder.relativize(Path.of(location.text().path()))
        + place(range.line(), range.column() - 1, range.endLine(), range.endColumn() - 1);
  }

  private static String place(int line, int column, int endLine, int endColumn) {
    return ":" + line + ":" + column + "-" + endLine + ":" + endColumn;
  }

  /** What a server shows. */
  static Issue of(JSONObject json) {
    List<String> flow = new ArrayList<>();
    List<String> places = new ArrayList<>();
    for (Object item : json.getJSONArray("flows")) {
      boolean isPath = ((JSONObject) item).optString("type").equals("EXECUTION");
      for (Object step : ((JSONObject) item).getJSONArray("locations")) {
        // what is shown as the first step comes last
        (isPath ? flow : places)
            .add(0, place((JSONObject) step) + " " + ((JSONObject) step).getString("msg"));
      }
    }
    places.sort(null);
    StringBuilder quality = new StringBuilder();
    quality.append(json.getString("type")).append(' ').append(json.getString("severity"));
    for (Object item : json.optJSONArray("impacts", new JSONArray())) {
      JSONObject impact = (JSONObject) item;
      quality.append(' ').append(impact.getString("softwareQuality"));
      quality.append('=').append(impact.getString("severity"));
    }
    return new Issue(
        json.getString("rule").substring("go-boundaries:".length()),
        place(json),
        json.getString("message"),
        flow,
        places,
        quality.toString(),
        json.getString("scope"));
  }

  private static String place(JSONObject json) {
    JSONObject range = json.getJSONObject("textRange");
    String component = json.getString("component");
    return component.substring(component.indexOf(':') + 1)
        + place(
            range.getInt("startLine"),
            range.getInt("startOffset"),
            range.getInt("endLine"),
            range.getInt("endOffset"));
  }

  /** Path, line, message and rule, as in the files of expected findings without the columns. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line(place + " " + message) + " [" + rule + "]");
    flow.forEach(step -> lines.add("\t" + line(step)));
    places.forEach(each -> lines.add("\talso " + line(each)));
    return lines;
  }

  private static String line(String placed) {
    return placed.replaceFirst(":\\d+-\\d+:\\d+ ", ": ");
  }
}
