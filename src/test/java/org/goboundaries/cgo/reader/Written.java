package org.goboundaries.cgo.reader;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.goboundaries.cgo.CAssign;
import org.goboundaries.cgo.CBinary;
import org.goboundaries.cgo.CBlock;
import org.goboundaries.cgo.CCall;
import org.goboundaries.cgo.CCast;
import org.goboundaries.cgo.CConditional;
import org.goboundaries.cgo.CDeclStmt;
import org.goboundaries.cgo.CExprStmt;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CFunction;
import org.goboundaries.cgo.CIf;
import org.goboundaries.cgo.CIndex;
import org.goboundaries.cgo.CInitialiser;
import org.goboundaries.cgo.CJump;
import org.goboundaries.cgo.CLabel;
import org.goboundaries.cgo.CLiteral;
import org.goboundaries.cgo.CLoop;
import org.goboundaries.cgo.CMember;
import org.goboundaries.cgo.CName;
import org.goboundaries.cgo.CNode;
import org.goboundaries.cgo.COther;
import org.goboundaries.cgo.CPlatform;
import org.goboundaries.cgo.CReturn;
import org.goboundaries.cgo.CSwitch;
import org.goboundaries.cgo.CText;
import org.goboundaries.cgo.CUnary;
import org.goboundaries.cgo.CVariable;
import org.goboundaries.cgo.CWalk;
import org.goboundaries.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads C for tests, and writes its tree down in one line. */
final class Written {
  private Written() {}

  static CFile c(String text) {
    return read("x.c", text);
  }

  static CFile read(String name, String text) {
    return checked(CReader.read(CText.of(SourceText.of(name, text)), CPlatform.USUAL));
  }

  /** Fails unless each node lies in the one above, and all lie in the file. */
  static CFile checked(CFile file) {
    for (CFunction function : file.functions()) {
      assertTrue(function.end() <= file.source().length(), () -> "beyond the end: " + function);
      CWalk.tree(
          function,
          node -> {
            node.forEachChild(child -> assertInside(node, child));
            return true;
          });
    }
    return file;
  }

  private static void assertInside(CNode node, CNode child) {
    assertTrue(
        child.start() >= node.start() && child.end() <= node.end(),
        () -> child + " not in " + node);
    assertTrue(child.start() <= child.end(), () -> "ends before it begins: " + child);
  }

  /** The names of the functions with a body. */
  static String names(CFile file) {
    return file.functions().stream().map(CFunction::name).collect(Collectors.joining(" "));
  }

  /** The statements of the only function. */
  static String body(String statements) {
    CFile file = c("void f(void) {\n" + statements + "\n}\n");
    assertTrue(file.functions().size() == 1, () -> "functions: " + names(file));
    return list(file.functions().get(0).body().statements());
  }

  private static String list(List<? extends CNode> nodes) {
    return nodes.stream().map(Written::of).collect(Collectors.joining(" "));
  }

  private static String list(String first, CNode @Nullable ... nodes) {
    StringBuilder text = new StringBuilder("(").append(first);
    for (CNode node : nodes) {
      text.append(node == null ? "" : " " + of(node));
    }
    return text.append(")").toString();
  }

  static String of(CNode node) {
    return node instanceof CBlock block ? "{" + list(block.statements()) + "}" : leaf(node);
  }

  private static String leaf(CNode node) {
    if (node instanceof CName name) {
      return name.name();
    } else if (node instanceof CLiteral literal) {
      return literal.text();
    } else if (node instanceof CJump jump) {
      return "(" + (jump.keyword() + " " + jump.label()).strip() + ")";
    } else if (node instanceof CLabel label) {
      return label.name() + ":";
    } else if (node instanceof CMember member) {
      return of(member.object()) + "." + member.name();
    }
    return expression(node);
  }

  private static String expression(CNode node) {
    if (node instanceof CCall call) {
      return of(call.function()) + "(" + list(call.arguments()) + ")";
    } else if (node instanceof CUnary unary) {
      return list(unary.operator(), unary.operand());
    } else if (node instanceof CBinary binary) {
      return list(binary.operator(), binary.left(), binary.right());
    } else if (node instanceof CAssign assign) {
      return list(assign.operator(), assign.target(), assign.value());
    } else if (node instanceof CIndex index) {
      return of(index.array()) + "[" + list(index.indices()) + "]";
    } else if (node instanceof CConditional choice) {
      return list("?", choice.condition(), choice.then(), choice.otherwise());
    } else if (node instanceof CCast cast) {
      return list("cast", cast.operand());
    } else if (node instanceof CInitialiser initialiser) {
      return "<" + list(initialiser.elements()) + ">";
    } else if (node instanceof COther other) {
      return "~" + list(other.parts()) + "~";
    }
    return statement(node);
  }

  private static String statement(CNode node) {
    if (node instanceof CExprStmt statement) {
      return of(statement.expression()) + ";";
    } else if (node instanceof CDeclStmt declared) {
      return list(declared.variables()) + ";";
    } else if (node instanceof CVariable variable) {
      String type = String.join(" ", variable.type()) + (variable.pointer() ? "*" : "");
      return list(type + ":" + variable.name(), variable.value());
    } else if (node instanceof CIf choice) {
      return list("if", choice.condition(), choice.then(), choice.otherwise());
    } else if (node instanceof CLoop loop) {
      return "(" + loop.keyword() + " [" + list(loop.head()) + "] " + of(loop.body()) + ")";
    } else if (node instanceof CSwitch choice) {
      return list("switch", choice.value(), choice.body());
    } else if (node instanceof CReturn result) {
      return list("return", result.value());
    }
    throw new AssertionError(node);
  }
}
