package org.goboundaries.report.html;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.goboundaries.analysis.Finding;
import org.goboundaries.catalog.RulePage;
import org.goboundaries.catalog.Severity;

/**
 * What the page needs to know beside the findings.
 *
 * @param paths how a file is named
 * @param severity how severe a finding is
 * @param rules the page of a rule
 * @param version of this program
 */
public record PageFacts(
    UnaryOperator<String> paths,
    Function<Finding, Severity> severity,
    Function<String, RulePage> rules,
    String version) {}
