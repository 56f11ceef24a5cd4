package org.goboundaries.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.Finding;

/** Counts what is reported. */
public final class Tally implements Report {
  private static final int FOLDERS = 20;

  private final Report next;
  private final Predicate<Finding> fails;
  private final Map<String, Integer> byRule = new TreeMap<>();
  private final Map<String, Integer> byConfidence = new TreeMap<>();
  private final Map<String, Integer> byFolder = new TreeMap<>();
  private int findings;
  private boolean isFailed;

  /**
   * Counts before the next report hears of it.
   *
   * @param fails whether a finding makes the run fail
   */
  public Tally(Report next, Predicate<Finding> fails) {
    this.next = next;
    this.fails = fails;
  }

  @Override
  public void add(FileResult result) throws IOException {
    for (Finding finding : result.findings()) {
      findings++;
      byRule.merge(finding.rule(), 1, Integer::sum);
      byConfidence.merge(finding.confidence().toString(), 1, Integer::sum);
      byFolder.merge(folder(finding.primary().text().path()), 1, Integer::sum);
      isFailed = isFailed || fails.test(finding);
    }
    next.add(result);
  }

  private static String folder(String file) {
    Path folder = Path.of(file).getParent();
    return folder == null ? "." : folder.toString();
  }

  @Override
  public List<String> finish(Completion completion) throws IOException {
    return next.finish(completion);
  }

  /** How many findings there were. */
  public int findings() {
    return findings;
  }

  /** Whether one of them makes the run fail. */
  public boolean isFailed() {
    return isFailed;
  }

  /** The counts, the largest first. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    add("by rule", byRule, byRule.size(), lines);
    add("by confidence", byConfidence, byConfidence.size(), lines);
    add("by folder", byFolder, FOLDERS, lines);
    return lines;
  }

  private static void add(String title, Map<String, Integer> counts, int most, List<String> lines) {
    lines.add(title + ":" + (counts.isEmpty() ? " nothing" : ""));
    List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(Comparator.comparing(each -> -each.getValue()));
    for (Map.Entry<String, Integer> each : sorted.subList(0, Math.min(most, sorted.size()))) {
      String count = each.getValue().toString();
      lines.add(" ".repeat(Math.max(0, 7 - count.length())) + count + "  " + each.getKey());
    }
    if (sorted.size() > most) {
      lines.add("         and " + (sorted.size() - most) + " more");
    }
  }
}
