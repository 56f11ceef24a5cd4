package org.goboundaries.flow.signals;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.flow.calls.Place;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.AssignStmt;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.KeyValueExpr;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.RangeStmt;
import org.goboundaries.syntax.SelectorExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.syntax.VarSpec;
import org.goboundaries.syntax.Walk;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Struct;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;

/** What is assigned to fields and package variables, anywhere in the program. */
final class AssignedValues {
  private final AnalysedCode analysed;

  AssignedValues(AnalysedCode analysed) {
    this.analysed = analysed;
  }

  /** Every value of a variable; null where some of them are unknown. */
  @Nullable List<Source> to(Variable variable) {
    List<Source> found = new ArrayList<>();
    boolean[] isKnown = {true};
    for (GoFile file : analysed.files()) {
      if (mentions(file, variable) || variable.isField() && mayBePositional(file, variable)) {
        for (Decl declaration : file.declarations()) {
          Walk.tree(
              declaration,
              node -> {
                isKnown[0] &= read(frame(file, declaration), node, variable, found);
                return isKnown[0];
              });
        }
      }
    }
    return isKnown[0] ? found : null;
  }

  /** Whether a file may use the variable: it is of its package, or imports that, and names it. */
  private static boolean mentions(GoFile file, Variable variable) {
    GoPackage owner = variable.owner();
    SourceText declaring = variable.file();
    boolean isNear = declaring != null && folder(file.text()).equals(folder(declaring));
    boolean isUser =
        variable.isExported()
            && owner != null
            && file.imports().stream().anyMatch(each -> each.path().equals(owner.path()));
    return (isNear || isUser) && file.text().contains(variable.name());
  }

  private static String folder(SourceText text) {
    return text.path().substring(0, text.path().lastIndexOf('/') + 1);
  }

  /** A literal without the names of fields needs that of the type, which its own file has. */
  private static boolean mayBePositional(GoFile file, Variable field) {
    return file.text() == field.file();
  }

  /** A literal in a function has the variables of that, so the function stands for it. */
  private Frame frame(GoFile file, Decl declaration) {
    return new Frame(
        file,
        declaration,
        declaration instanceof FuncDecl ? analysed.calls().code(declaration) : null);
  }

  /** Whether a node leaves all values of the variable known. */
  private boolean read(Frame frame, Node node, Variable variable, List<Source> found) {
    if (node instanceof AssignStmt assign) {
      return readAll(frame, assign.left(), assign.right(), variable, found);
    } else if (node instanceof VarSpec spec) {
      return spec.values().isEmpty()
          || readAll(frame, spec.names(), spec.values(), variable, found);
    } else if (node instanceof CompositeLit literal && variable.isField()) {
      readLiteral(frame, literal, variable, found);
    } else if (node instanceof UnaryExpr unary && unary.operator() == Operator.AND) {
      return !isMeant(frame, unary.operand(), variable);
    } else if (node instanceof RangeStmt loop) {
      return loop.variables().stream().noneMatch(each -> isMeant(frame, each, variable));
    }
    return true;
  }

  private boolean readAll(
      Frame frame,
      List<? extends Expr> left,
      List<Expr> right,
      Variable variable,
      List<Source> found) {
    for (int i = 0; i < left.size(); i++) {
      if (isMeant(frame, left.get(i), variable)) {
        if (left.size() != right.size()) {
          return false;
        }
        found.add(new Source(frame, right.get(i)));
      }
    }
    return true;
  }

  private void readLiteral(Frame frame, CompositeLit literal, Variable field, List<Source> found) {
    for (int i = 0; i < literal.elements().size(); i++) {
      Expr element = literal.elements().get(i);
      if (element instanceof KeyValueExpr pair) {
        if (isMeant(frame, pair.key(), field)) {
          found.add(new Source(frame, pair.value()));
        }
      } else if (answers(frame).type(literal).underlying() instanceof Struct struct
          && i < struct.fields().size()
          && isSame(struct.fields().get(i), field)) {
        found.add(new Source(frame, element));
      }
    }
  }

  private boolean isMeant(Frame frame, Expr place, Variable variable) {
    Expr bare = ParenExpr.strip(place);
    Ident name = bare instanceof Ident ident ? ident : null;
    name = bare instanceof SelectorExpr selector ? selector.selector() : name;
    if (name == null || !name.name().equals(variable.name())) {
      return false;
    }
    Symbol symbol = answers(frame).symbol(name);
    return symbol != null && isSame(symbol, variable);
  }

  private static boolean isSame(Symbol symbol, Variable variable) {
    Place place = Place.of(symbol);
    return place != null && place.equals(Place.of(variable));
  }

  private Answers answers(Frame frame) {
    return analysed.answers(frame);
  }
}
