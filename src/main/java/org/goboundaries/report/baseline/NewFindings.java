package org.goboundaries.report.baseline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.Finding;
import org.goboundaries.report.Completion;
import org.goboundaries.report.Report;
import org.goboundaries.report.formats.LineIdentity;
import org.goboundaries.report.formats.PathRoot;

/** Hands on what no entry of a baseline knows. That is known only when the last file is done. */
public final class NewFindings implements Report {
  private static final int SHOWN = 5;

  private final List<LineIdentity> entries;
  private final PathRoot root;
  private final Report next;
  private final List<FileResult> results = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();
  private List<LineIdentity> stale = List.of();
  private int known;

  /** A report to which nothing comes but what is new. */
  public NewFindings(List<LineIdentity> entries, PathRoot root, Report next) {
    this.entries = entries;
    this.root = root;
    this.next = next;
  }

  @Override
  public void add(FileResult result) {
    results.add(result);
    paths.add(root.path(result.path()));
  }

  @Override
  public List<String> finish(Completion completion) throws IOException {
    List<LineIdentity> found = identities(results, root);
    Matching matching = Matching.of(entries, found);
    int index = 0;
    for (FileResult result : results) {
      List<Finding> left = new ArrayList<>();
      for (Finding finding : result.findings()) {
        if (!matching.isKnown(index)) {
          left.add(finding);
        }
        index++;
      }
      known += result.findings().size() - left.size();
      next.add(result.with(left));
    }
    if (completion.isComplete()) {
      stale =
          matching.left().stream()
              .filter(each -> paths.contains(each.path()))
              .sorted(Comparator.comparing(LineIdentity::path).thenComparing(LineIdentity::rule))
              .toList();
    }
    return next.finish(completion.withFindings(found.size() - known));
  }

  /** What makes the findings of some files themselves, in their order. */
  public static List<LineIdentity> identities(List<FileResult> results, PathRoot root) {
    List<LineIdentity> found = new ArrayList<>();
    for (FileResult result : results) {
      result.findings().forEach(finding -> found.add(LineIdentity.of(finding, root)));
    }
    return found;
  }

  /** How many findings were known. */
  public int known() {
    return known;
  }

  /** Whether entries about analysed files match nothing any more. */
  public boolean isStale() {
    return !stale.isEmpty();
  }

  /** Says which these are. */
  public String staleText() {
    StringBuilder text = new StringBuilder();
    text.append(stale.size()).append(stale.size() == 1 ? " entry matches" : " entries match");
    text.append(" nothing any more: ");
    for (int i = 0; i < Math.min(SHOWN, stale.size()); i++) {
      LineIdentity each = stale.get(i);
      text.append(i == 0 ? "" : ", ").append(each.rule()).append(" in ").append(each.path());
      text.append(each.function().isEmpty() ? "" : " (" + each.function() + ")");
    }
    return text.append(stale.size() > SHOWN ? " and " + (stale.size() - SHOWN) + " more" : "")
        .toString();
  }
}
