package org.goboundaries.presentation;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.endings.EndingPath;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.ExprStmt;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Signature;
import org.goboundaries.types.model.Type;

/** Returns from a handler instead of ending its goroutine. */
public final class ReturnFix {
  private ReturnFix() {}

  /** The finding with the fix of all its calls, where none of them can be wrong. */
  public static Finding with(Finding finding, Code code, List<EndingPath> paths) {
    List<EndingStatement> endings = new ArrayList<>();
    for (EndingPath path : paths) {
      EndingStatement ending = EndingStatement.of(code, path);
      // with others than net/http's a return has the next handler of a chain run
      if (ending == null || ending.line() == null || !isOfHttp(code)) {
        return finding;
      }
      endings.add(ending);
    }
    List<TextEdit> edits =
        UnusedImport.after(code.file(), endings.stream().map(EndingStatement::callee).toList());
    if (edits == null) {
      return finding;
    }
    for (EndingStatement ending : endings) {
      ExprStmt statement = ending.statement();
      edits.add(new TextEdit(statement.start(), statement.end(), "return"));
    }
    int count = paths.size();
    return finding.withFix(
        count == 1 ? "Return instead" : "Return instead, in all " + count + " places", edits);
  }

  private static boolean isOfHttp(Code code) {
    return code.type() instanceof Signature type
        && type.parameters().size() == 2
        && type.parameters().stream().allMatch(each -> isOfHttp(each.type()));
  }

  private static boolean isOfHttp(Type type) {
    Type base = type instanceof Pointer pointer ? pointer.element() : type;
    GoPackage owner = base instanceof Named named ? named.symbol().owner() : null;
    return owner != null && owner.path().equals("net/http");
  }
}
