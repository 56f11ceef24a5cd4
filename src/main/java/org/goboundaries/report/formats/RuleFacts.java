package org.goboundaries.report.formats;

import java.util.HashMap;
import java.util.Map;
import org.goboundaries.analysis.Finding;
import org.goboundaries.catalog.Catalog;
import org.goboundaries.catalog.RulePage;
import org.goboundaries.catalog.Severity;

/** What the pages of rules say of findings; a page is read when it is asked for. */
public final class RuleFacts {
  private final Map<String, RulePage> pages = new HashMap<>();

  /** The page of a rule. */
  public RulePage page(String rule) {
    return pages.computeIfAbsent(rule, Catalog::page);
  }

  /** How severe a finding is: what its rule says, and what is known of the code around. */
  public Severity severity(Finding finding) {
    return page(finding.rule()).severity().changedBy(finding.weight());
  }
}
