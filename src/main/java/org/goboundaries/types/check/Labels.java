package org.goboundaries.types.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.syntax.BranchStmt;
import org.goboundaries.syntax.LabeledStmt;
import org.goboundaries.types.model.Label;

/** The labels of a function: known in its whole body, but not in the literals within. */
final class Labels {
  private final Map<String, Label> labels = new HashMap<>(0);
  private final List<BranchStmt> branches = new ArrayList<>(0);

  void declare(LabeledStmt labeled, Context context) {
    String name = labeled.label().name();
    Label label = new Label(context.file.origin(labeled.label().start()), name);
    labels.putIfAbsent(name, label);
    context.record(labeled.label(), label);
  }

  void use(BranchStmt branch) {
    if (branch.label() != null) {
      branches.add(branch);
    }
  }

  /** Finds the labels of all branches, at the end of the function. */
  void resolve(Context context) {
    for (BranchStmt branch : branches) {
      Label label = branch.label() == null ? null : labels.get(branch.label().name());
      if (branch.label() != null && label != null) {
        context.record(branch.label(), label);
      }
    }
  }
}
