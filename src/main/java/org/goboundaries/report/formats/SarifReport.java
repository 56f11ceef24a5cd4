package org.goboundaries.report.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.report.Completion;

/** SARIF 2.1.0 with one run, as GitHub's code scanning reads it. */
final class SarifReport extends WholeReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  // GitHub's limits: it keeps so many, and rejects a file with more than the last
  private static final int KEPT = 5_000;
  private static final int STEPS = 1_000;
  private static final int ACCEPTED = 25_000;

  private final Writer out;
  private final Setting setting;

  SarifReport(Writer out, Setting setting) {
    this.out = out;
    this.setting = setting;
  }

  @Override
  List<String> write(List<Finding> all, Completion completion) throws IOException {
    SarifRules rules = new SarifRules(setting.rules(), setting.facts());
    JsonText json = new JsonText(out, 6).object();
    json.put("$schema", SCHEMA).put("version", "2.1.0").array("runs").object();
    json.object("tool").object("driver").put("name", "Go Boundaries");
    json.put("semanticVersion", setting.version());
    rules.writeTo(json);
    json.end().end();
    if (setting.category() != null) {
      json.object("automationDetails").put("id", setting.category() + "/").end();
    }
    json.put("columnKind", "utf16CodeUnits");
    invocation(completion, json);
    json.array("results");
    SarifResult result = new SarifResult(setting, rules, json);
    for (Finding finding : all) {
      result.add(finding);
    }
    json.end().end().end().end();
    out.append('\n');
    return notes(all);
  }

  private static void invocation(Completion completion, JsonText json) throws IOException {
    json.array("invocations").object().put("executionSuccessful", completion.isComplete());
    if (!completion.isComplete()) {
      json.array("toolExecutionNotifications");
      for (String problem : completion.problems()) {
        json.object().put("level", "error").object("message").put("text", problem).end().end();
      }
      json.end();
    }
    json.end().end();
  }

  private static List<String> notes(List<Finding> all) {
    List<String> notes = new ArrayList<>();
    if (all.size() > ACCEPTED) {
      notes.add(all.size() + " results: GitHub rejects a file with more than " + ACCEPTED);
    } else if (all.size() > KEPT) {
      notes.add(all.size() + " results: GitHub keeps " + KEPT + " of them");
    }
    long longest = all.stream().mapToInt(finding -> finding.path().size() + 1).max().orElse(0);
    if (longest > STEPS) {
      notes.add("a result with " + longest + " steps: GitHub keeps " + STEPS);
    }
    return notes;
  }
}
