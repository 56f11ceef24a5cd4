package org.goboundaries.report.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.analysis.Confidence;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Fix;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;
import org.goboundaries.source.TextRange;

/** Writes findings as results. What lies outside of the repository is left out but for fixes. */
final class SarifResult {
  private static final String UNRESERVED = "-._~/!$&'()*+,;=@";
  private static final String HEX = "0123456789ABCDEF";

  private final Setting setting;
  private final SarifRules rules;
  private final JsonText json;
  private final Map<SourceText, Map<Integer, String>> hashes = new IdentityHashMap<>();

  SarifResult(Setting setting, SarifRules rules, JsonText json) {
    this.setting = setting;
    this.rules = rules;
    this.json = json;
  }

  void add(Finding finding) throws IOException {
    Location primary = finding.primary();
    List<Location> places = places(finding);
    json.object().put("ruleId", finding.rule()).put("ruleIndex", rules.index(finding.rule()));
    json.put("level", SarifRules.level(setting.facts().severity(finding)));
    json.object("message").put("text", message(finding, places.size())).end();
    json.array("locations").object();
    place(primary);
    json.end().end();
    fingerprint(primary);
    steps(finding);
    related(places);
    fixes(finding);
    if (finding.confidence() != Confidence.CERTAIN) {
      json.object("properties").put("confidence", finding.confidence().toString()).end();
    }
    json.end();
  }

  private List<Location> places(Finding finding) {
    return finding.places().stream().map(RelatedPlace::location).filter(this::isInside).toList();
  }

  private boolean isInside(Location at) {
    return setting.root().holds(at.text().path());
  }

  /** Related places show only where the message links them. */
  private static String message(Finding finding, int places) {
    // what looks like a link must not become one
    StringBuilder text =
        new StringBuilder(finding.message().replaceAll("\\[(?=[^\\]]*\\]\\(\\d)", "\\\\["));
    for (int i = 1; i <= places; i++) {
      text.append(i == 1 ? ". Other places: [" : ", [")
          .append(i)
          .append("](")
          .append(i)
          .append(')');
    }
    return text.append(places == 0 ? "" : ".").toString();
  }

  private void place(Location at) throws IOException {
    json.object("physicalLocation");
    artifact(at.text());
    region("region", Regions.onFirstLine(at));
    json.end();
  }

  private void artifact(SourceText text) throws IOException {
    json.object("artifactLocation").put("uri", uri(text.path())).end();
  }

  private String uri(String named) {
    return setting.root().holds(named)
        ? encoded(setting.root().path(named))
        : Path.of(named).toAbsolutePath().normalize().toUri().toASCIIString();
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte at : path.getBytes(UTF_8)) {
      boolean isLetter = at >= 'a' && at <= 'z' || at >= 'A' && at <= 'Z';
      if (isLetter || at >= '0' && at <= '9' || UNRESERVED.indexOf(at) >= 0) {
        uri.append((char) at);
      } else {
        uri.append('%').append(HEX.charAt(at >> 4 & 15)).append(HEX.charAt(at & 15));
      }
    }
    return uri.toString();
  }

  private void region(String name, TextRange range) throws IOException {
    json.object(name).put("startLine", range.line()).put("startColumn", range.column());
    json.put("endLine", range.endLine()).put("endColumn", range.endColumn()).end();
  }

  private void fingerprint(Location primary) throws IOException {
    Map<Integer, String> byLine =
        hashes.computeIfAbsent(primary.text(), text -> GitHubHashes.of(text.bytes()));
    String hash = byLine.get(primary.line());
    if (hash != null) {
      json.object("partialFingerprints").put("primaryLocationLineHash", hash).end();
    }
  }

  private void steps(Finding finding) throws IOException {
    List<Location> steps = new ArrayList<>(finding.path());
    steps.removeIf(step -> !isInside(step));
    if (steps.isEmpty()) {
      return;
    }
    steps.add(finding.primary());
    json.array("codeFlows").object().array("threadFlows").object().array("locations");
    for (Location step : steps) {
      json.object().object("location");
      place(step);
      json.object("message").put("text", step.message()).end().end().end();
    }
    json.end().end().end().end().end();
  }

  private void related(List<Location> places) throws IOException {
    if (places.isEmpty()) {
      return;
    }
    json.array("relatedLocations");
    for (int i = 0; i < places.size(); i++) {
      json.object().put("id", i + 1L);
      place(places.get(i));
      json.object("message").put("text", places.get(i).message()).end().end();
    }
    json.end();
  }

  private void fixes(Finding finding) throws IOException {
    if (finding.fixes().isEmpty()) {
      return;
    }
    json.array("fixes");
    SourceText text = finding.primary().text();
    for (Fix fix : finding.fixes()) {
      json.object().object("description").put("text", fix.title()).end();
      json.array("artifactChanges").object();
      artifact(text);
      json.array("replacements");
      for (TextEdit edit : fix.edits()) {
        json.object();
        region("deletedRegion", text.range(edit.start(), edit.end()));
        json.object("insertedContent").put("text", edit.text()).end().end();
      }
      json.end().end().end().end();
    }
    json.end();
  }
}
