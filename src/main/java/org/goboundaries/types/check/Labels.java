package org.goboundaries.types.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.syntax.Block;
import org.goboundaries.syntax.BranchStmt;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.LabeledStmt;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.model.Label;

/** Labels: known in the whole body of a function, but not in the literals within. */
final class Labels {
  private final Context context;
  private final Map<String, Label> labels = new HashMap<>();
  private final List<BranchStmt> branches = new ArrayList<>();

  private Labels(Context context) {
    this.context = context;
  }

  static void record(Block body, Context context) {
    if (context.answers != null) {
      Labels found = new Labels(context);
      found.collect(body);
      found.branches.forEach(found::resolve);
    }
  }

  private void collect(Block body) {
    Walk.tree(
        body,
        node -> {
          if (node instanceof LabeledStmt labeled) {
            declare(labeled);
          } else if (node instanceof BranchStmt branch) {
            branches.add(branch);
          }
          return !(node instanceof FuncLit);
        });
  }

  private void declare(LabeledStmt labeled) {
    String name = labeled.label().name();
    Label label = new Label(context.file.origin(labeled.label().start()), name);
    labels.putIfAbsent(name, label);
    context.record(labeled.label(), label);
  }

  private void resolve(BranchStmt branch) {
    if (branch.label() != null && labels.containsKey(branch.label().name())) {
      context.record(branch.label(), labels.get(branch.label().name()));
    }
  }
}
