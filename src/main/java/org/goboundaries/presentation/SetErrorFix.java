package org.goboundaries.presentation;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Pass;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.recovered.RecoveredSuccess;
import org.goboundaries.flow.recovered.RecoveredSuccess.Reason;
import org.goboundaries.source.TextEdit;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.Field;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.FuncType;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.Walk;
import org.jspecify.annotations.Nullable;

/** Sets the error of a function whose guard has stopped a panic. */
public final class SetErrorFix {
  private static final String NAME = "err";

  private SetErrorFix() {}

  /** The finding with the fix, where it can't be wrong. */
  public static Finding with(Finding finding, Pass pass, RecoveredSuccess success) {
    if (success.reason() == Reason.SHADOWED) {
      TextEdit edit = assign(pass, success);
      return edit == null ? finding : finding.withFix("Assign the result", edit);
    }
    List<TextEdit> edits = success.reason() == Reason.NOT_SET ? set(pass, success) : List.of();
    return edits.isEmpty() ? finding : finding.withFix("Return the panic as an error", edits);
  }

  /** {@code err = ...} instead of {@code err := ...}. */
  private static @Nullable TextEdit assign(Pass pass, RecoveredSuccess success) {
    if (!(success.at() instanceof AssignStmt assign)
        || assign.operator() != Operator.DEFINE
        || assign.left().size() != 1) {
      return null;
    }
    int from = assign.left().get(0).end();
    int colon = pass.file().text().substring(from, assign.end()).indexOf(':');
    return new TextEdit(from + colon, from + colon + 1, "");
  }

  private static List<TextEdit> set(Pass pass, RecoveredSuccess success) {
    GuardBlock block = GuardBlock.of(success.guard());
    FuncType type = type(success.code());
    boolean canFormat =
        pass.file().imports().stream()
            .anyMatch(each -> each.name() == null && each.path().equals("fmt"));
    if (block == null || type == null || !canFormat || hasName(success, block.choice())) {
      return List.of();
    }
    List<TextEdit> edits = new ArrayList<>();
    if (success.variable().isEmpty()) {
      edits.addAll(named(type));
    }
    String result = success.variable().isEmpty() ? NAME : success.variable();
    String statement = result + " = fmt.Errorf(\"panic: %v\", " + block.value().name() + ")";
    TextEdit first = block.begin(pass.file().text(), statement);
    return first == null ? List.of() : with(edits, first);
  }

  private static List<TextEdit> with(List<TextEdit> edits, TextEdit last) {
    edits.add(last);
    return edits;
  }

  private static @Nullable FuncType type(Code code) {
    if (code.node() instanceof FuncDecl declaration) {
      return declaration.type();
    }
    return code.node() instanceof FuncLit literal ? literal.type() : null;
  }

  /** Whether a name that the fix would use is declared in the function already, or in the guard. */
  private static boolean hasName(RecoveredSuccess success, IfStmt choice) {
    String name = success.variable().isEmpty() ? NAME : success.variable();
    boolean isTaken =
        success.variable().isEmpty()
            && Walk.any(
                success.code().node(),
                node -> node instanceof Ident ident && ident.name().equals(NAME));
    boolean isShadowed =
        Walk.any(choice, node -> node instanceof Ident ident && ident.name().equals(name));
    return isTaken || isShadowed;
  }

  /** Gives each result a name. */
  private static List<TextEdit> named(FuncType type) {
    List<TextEdit> edits = new ArrayList<>();
    boolean isAlone = type.results().size() == 1 && type.results().get(0).end() == type.end();
    for (Field field : type.results()) {
      boolean isError = field.type() instanceof Ident name && name.name().equals("error");
      String name = isError ? NAME : "_";
      Expr written = field.type();
      edits.add(new TextEdit(written.start(), written.start(), (isAlone ? "(" : "") + name + " "));
      if (isAlone) {
        edits.add(new TextEdit(written.end(), written.end(), ")"));
      }
    }
    return edits;
  }
}
