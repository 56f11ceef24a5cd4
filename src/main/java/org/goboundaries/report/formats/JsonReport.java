package org.goboundaries.report.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Fix;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.report.Completion;
import org.goboundaries.report.Summary;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;

/**
 * Everything that is known of the findings, in a format of our own: {@code
 * src/doc/findings.schema.json} describes it. What is there keeps its meaning within a version.
 */
final class JsonReport extends WholeReport {
  private static final int VERSION = 1;

  private final Writer out;
  private final Setting setting;

  JsonReport(Writer out, Setting setting) {
    this.out = out;
    this.setting = setting;
  }

  @Override
  List<String> write(List<Finding> all, Completion completion) throws IOException {
    Fingerprints fingerprints = new Fingerprints(setting.root());
    JsonText json = new JsonText(out, 3).object();
    json.put("format", "go-boundaries-findings").put("version", VERSION);
    json.put("tool", setting.version());
    json.put("complete", completion.isComplete()).array("problems");
    for (String problem : completion.problems()) {
      json.add(problem);
    }
    json.end();
    add(completion.summary(), json);
    json.array("findings");
    for (Finding finding : all) {
      add(finding, fingerprints.of(finding), json.object());
    }
    json.end().end();
    out.append('\n');
    return List.of();
  }

  private static void add(Summary summary, JsonText json) throws IOException {
    json.object("summary");
    json.put("findings", summary.findings());
    json.put("files", summary.files());
    json.put("lines", summary.lines());
    json.put("generatedSkipped", summary.generated()).end();
  }

  private void add(Finding finding, String fingerprint, JsonText json) throws IOException {
    json.put("rule", finding.rule());
    json.put("severity", lower(setting.facts().severity(finding)));
    json.put("confidence", finding.confidence().toString());
    json.put("message", finding.message());
    json.put("fingerprint", fingerprint);
    json.put("function", LineIdentity.of(finding, setting.root()).function());
    place(finding.primary(), json.object("location")).end();
    json.array("steps");
    for (Location step : finding.path()) {
      place(step, json.object()).put("message", step.message()).end();
    }
    json.end().array("places");
    for (RelatedPlace place : finding.places()) {
      place(place.location(), json.object()).put("message", place.location().message());
      json.put("defect", place.isDefect()).end();
    }
    json.end().array("fixes");
    for (Fix fix : finding.fixes()) {
      add(fix, finding.primary().text(), json.object());
    }
    json.end().end();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private JsonText place(Location at, JsonText json) throws IOException {
    json.put("path", setting.root().path(at.text().path()));
    ByteRange.of(at).writeTo(json);
    return json;
  }

  private static void add(Fix fix, SourceText text, JsonText json) throws IOException {
    json.put("title", fix.title()).array("edits");
    for (TextEdit edit : fix.edits()) {
      json.object();
      ByteRange.of(text, edit.start(), edit.end()).writeTo(json);
      json.put("text", edit.text()).end();
    }
    json.end().end();
  }
}
