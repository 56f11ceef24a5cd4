package org.goboundaries.analysis;

import java.util.List;
import org.goboundaries.flow.Model;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Node;
import org.goboundaries.types.program.Unit;
import org.jspecify.annotations.Nullable;

/** What one rule may look at while it checks one file. */
public final class Pass {
  private final String rule;
  private final GoFile file;
  private final @Nullable Model model;
  private final SuppressedPlaces unwanted;

  /**
   * A pass over a file.
   *
   * @param rule key of the rule that is running
   * @param file the file under analysis
   * @param model null for a rule that does without
   * @param unwanted where nothing is reported
   */
  Pass(String rule, GoFile file, @Nullable Model model, SuppressedPlaces unwanted) {
    this.rule = rule;
    this.file = file;
    this.model = model;
    this.unwanted = unwanted;
  }

  /** The file under analysis. */
  public GoFile file() {
    return file;
  }

  /** All that is analysed together with the file; only for rules that say that they need it. */
  public Model model() {
    if (model == null) {
      throw new IllegalStateException(rule + " uses the model, but declares that it needs none");
    }
    return model;
  }

  /** The unit in which the file is analysed. */
  public Unit unit() {
    Unit unit = model().unit(file);
    if (unit == null) {
      throw new IllegalStateException("no package has " + file.text());
    }
    return unit;
  }

  /**
   * Whether one finding with places in several files is to be reported in this pass: the first of
   * them where a finding is wanted lies in this file. Of the passes over these files one reports
   * it, and always the same; the finding itself may be made for the first of the places all the
   * same.
   */
  // texts are compared by their bytes otherwise
  @SuppressWarnings("ReferenceEquality")
  public boolean isReporter(List<Location> places) {
    for (Location place : places) {
      if (!unwanted.covers(rule, place)) {
        return place.text() == file.text();
      }
    }
    return false;
  }

  /** A finding of the running rule at a node. */
  public Finding finding(Node at, String message) {
    return finding(file.text(), at.start(), at.end(), message);
  }

  /** A finding of the running rule in a file that goes with this one, from one byte to another. */
  public Finding finding(SourceText text, int start, int end, String message) {
    Location primary = new Location(text, start, end, message);
    return new Finding(rule, primary);
  }
}
