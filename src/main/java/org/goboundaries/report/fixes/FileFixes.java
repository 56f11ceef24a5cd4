package org.goboundaries.report.fixes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;

/**
 * The fixes of one file that are applied together: whole ones that don't touch one another. Equal
 * edits of several are one.
 */
public final class FileFixes {
  /** The name of a package or a value before a dot. */
  private static final Pattern QUALIFIER = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_]*(?=\\.)");

  private final SourceText text;
  private final boolean hasCarriageReturns;
  private final List<Finding> fixed = new ArrayList<>();
  private final Set<TextEdit> edits = new LinkedHashSet<>();
  private boolean losesNames;

  FileFixes(SourceText text) {
    this.text = text;
    this.hasCarriageReturns = text.contains("\r\n");
  }

  /** Takes the first fix of a finding, where it goes together with those that it has. */
  boolean add(Finding finding) {
    List<TextEdit> wanted = new ArrayList<>();
    for (TextEdit edit : finding.fixes().get(0).edits()) {
      wanted.add(new TextEdit(edit.start(), edit.end(), inLines(edit.text())));
    }
    boolean loses = losesNames(wanted);
    if (loses && losesNames || wanted.stream().anyMatch(this::conflicts)) {
      return false;
    }
    losesNames |= loses;
    edits.addAll(wanted);
    fixed.add(finding);
    return true;
  }

  private String inLines(String added) {
    return hasCarriageReturns ? added.replace("\r\n", "\n").replace("\n", "\r\n") : added;
  }

  private boolean conflicts(TextEdit edit) {
    return edits.stream()
        .anyMatch(
            other ->
                !other.equals(edit) && edit.start() <= other.end() && other.start() <= edit.end());
  }

  /** Two fixes that take uses of a package away may leave its import behind. */
  private boolean losesNames(List<TextEdit> wanted) {
    StringBuilder added = new StringBuilder();
    wanted.forEach(edit -> added.append(edit.text()).append('\n'));
    for (TextEdit edit : wanted) {
      Matcher name = QUALIFIER.matcher(text.substring(edit.start(), edit.end()));
      while (name.find()) {
        if (added.indexOf(name.group() + ".") < 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The file as it was read. */
  SourceText text() {
    return text;
  }

  /** Where it is. */
  public String path() {
    return text.path();
  }

  /** Its content as it was read. */
  public byte[] original() {
    return text.bytes();
  }

  /** The file with all fixes. */
  public byte[] result() {
    return text.with(edits).bytes();
  }

  /** The edits in the order of the text. */
  List<TextEdit> edits() {
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end));
    return sorted;
  }

  /** How many findings are fixed. */
  public int count() {
    return fixed.size();
  }

  /** Whether one of the findings of the fixed file is one that should be gone. */
  public boolean leaves(List<Finding> after) {
    for (Finding finding : fixed) {
      int start = moved(finding.primary().start(), false);
      int end = moved(finding.primary().end(), true);
      for (Finding left : after) {
        Location at = left.primary();
        boolean isSame = left.rule().equals(finding.rule()) && at.text().path().equals(text.path());
        if (isSame && at.start() < end && at.end() > start) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where an offset is afterwards; one that was replaced is at an end of the new text. */
  private int moved(int offset, boolean toEnd) {
    int shift = 0;
    for (TextEdit edit : edits) {
      int length = edit.text().getBytes(UTF_8).length;
      if (edit.end() <= offset) {
        boolean isAtStart = edit.end() == offset && !toEnd;
        shift += (isAtStart ? 0 : length) - (edit.end() - edit.start());
      } else if (edit.start() < offset) {
        shift += edit.start() - offset + (toEnd ? length : 0);
      }
    }
    return offset + shift;
  }
}
