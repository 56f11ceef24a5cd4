package org.goboundaries.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goboundaries.analysis.SuppressionPolicy;
import org.goboundaries.config.Config;
import org.goboundaries.config.Given;
import org.goboundaries.config.Key;
import org.jspecify.annotations.Nullable;

/** Options where a file of settings says what the command line doesn't. */
final class Configured {
  private final Config config;

  Configured(Config config) {
    this.config = config;
  }

  Options options(Options given) {
    List<Map.Entry<String, Boolean>> rules = new ArrayList<>();
    config.rules().forEach((rule, isOn) -> rules.add(Map.entry(rule, isOn.value())));
    given.choice().begin(rules);
    return given.with(
        given.generated() || isOn(Key.GENERATED, false),
        scope(given.scope()),
        report(given.report()),
        suppressions(given.suppressions()));
  }

  private ScopeOptions scope(ScopeOptions given) {
    List<String> knowledge = new ArrayList<>();
    list(Key.KNOWLEDGE).forEach(file -> knowledge.add(config.path(file)));
    knowledge.addAll(given.knowledge());
    List<String> tags = list(Key.TAGS);
    String joined = tags.isEmpty() ? null : String.join(",", tags);
    return new ScopeOptions(
        given.platform() == null ? word(Key.PLATFORM) : given.platform(),
        given.tags() == null ? joined : given.tags(),
        given.cgo() && isOn(Key.CGO, true),
        given.dependencies() && isOn(Key.DEPENDENCIES, true),
        knowledge,
        given.confidence() == null ? word(Key.CONFIDENCE) : given.confidence());
  }

  private SuppressionPolicy suppressions(SuppressionPolicy given) {
    return new SuppressionPolicy(
        given.unused() || isOn(Key.REPORT_UNUSED_SUPPRESSIONS, false),
        given.reason() || isOn(Key.REQUIRE_REASON, false),
        given.rule() || isOn(Key.REQUIRE_RULE, false));
  }

  private ReportOptions report(ReportOptions given) {
    String failOn = given.failOn() == null ? word(Key.FAIL_ON) : given.failOn();
    BaselineOptions baseline = given.baseline();
    String known = word(Key.BASELINE);
    return baseline.known() == null && baseline.written() == null && known != null
        ? given.with(failOn, new BaselineOptions(config.path(known), null, baseline.isStrict()))
        : given.with(failOn, baseline);
  }

  private boolean isOn(Key key, boolean usual) {
    Given<Boolean> given = config.isOn(key);
    return given == null ? usual : given.value();
  }

  private @Nullable String word(Key key) {
    Given<String> given = config.word(key);
    return given == null ? null : given.value();
  }

  private List<String> list(Key key) {
    Given<List<String>> given = config.list(key);
    return given == null ? List.of() : given.value();
  }
}
