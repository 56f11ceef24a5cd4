package org.goboundaries.flow.endings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.calls.SymbolName;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.CompositeLit;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.Expr;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.KeyValueExpr;
import org.goboundaries.syntax.Operator;
import org.goboundaries.syntax.ParenExpr;
import org.goboundaries.syntax.UnaryExpr;
import org.goboundaries.types.check.Answers;
import org.goboundaries.types.model.Array;
import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.GoMap;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Members;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Slice;
import org.goboundaries.types.model.Struct;
import org.goboundaries.types.model.Type;
import org.jspecify.annotations.Nullable;

/** Paths that end only when json.Marshal fails, for a value that it can always encode. */
final class SureEncodings {
  private static final SymbolName MARSHAL = new SymbolName("encoding/json", "Marshal");
  private static final SymbolName INDENTED = new SymbolName("encoding/json", "MarshalIndent");

  private final CallGraph graph;
  private final BiFunction<GoFile, Decl, Answers> answers;

  SureEncodings(CallGraph graph, BiFunction<GoFile, Decl, Answers> answers) {
    this.graph = graph;
    this.answers = answers;
  }

  /** Whether no run goes a path. */
  boolean ruleOut(EndingPath path) {
    ErrorSource source = ErrorSource.of(path, answers);
    return source != null
        && !source.call().arguments().isEmpty()
        && isMarshal(source)
        && isSure(path, source.level(), source.call().arguments().get(0));
  }

  private boolean isMarshal(ErrorSource source) {
    return graph.sites(source.code()).stream()
        .filter(site -> site.node() == source.call())
        .anyMatch(site -> site.calls(MARSHAL) || site.calls(INDENTED));
  }

  private boolean isSure(EndingPath path, int level, Expr value) {
    Code code = path.sites().get(level).code();
    Answers known = answers.apply(code.file(), code.declaration());
    Expr bare = ParenExpr.strip(value);
    if (isSure(bare, known)) {
      return true;
    }
    Expr passed = level == 0 ? null : passed(path.sites().get(level - 1), code, bare, known);
    return passed != null && isSure(path, level - 1, passed);
  }

  /** What a call passes for a parameter. */
  private static @Nullable Expr passed(Site site, Code callee, Expr parameter, Answers known) {
    List<@Nullable Ident> names = callee.parameters();
    for (int i = 0; i < names.size(); i++) {
      Ident name = names.get(i);
      if (name != null
          && parameter instanceof Ident used
          && known.symbol(used) != null
          && known.symbol(used) == known.symbol(name)
          && site.node() instanceof CallExpr call
          && i < call.arguments().size()
          && !call.spread()) {
        return call.arguments().get(i);
      }
    }
    return null;
  }

  /** Whether a value can always be encoded: by its type, or by what it is made of here. */
  private static boolean isSure(Expr value, Answers known) {
    Expr bare = ParenExpr.strip(value);
    if (bare instanceof UnaryExpr unary && unary.operator() == Operator.AND) {
      return isSure(unary.operand(), known);
    }
    boolean isConstant = known.value(bare) != null || known.type(bare) == Basic.UNTYPED_NIL;
    if (isConstant || isSure(known.type(bare), new HashSet<>())) {
      return true;
    }
    return bare instanceof CompositeLit literal
        && !encodesItself(known.type(bare))
        && literal.elements().stream().allMatch(each -> isSureElement(each, known));
  }

  private static boolean isSureElement(Expr element, Answers known) {
    return isSure(element instanceof KeyValueExpr pair ? pair.value() : element, known);
  }

  private static boolean isSure(Type type, Set<Type> around) {
    if (encodesItself(type) || !around.add(type)) {
      return false;
    }
    Type base = type.underlying();
    boolean isSure = false;
    if (base instanceof Basic basic) {
      isSure = isSure(basic);
    } else if (base instanceof Struct struct) {
      isSure = struct.fields().stream().allMatch(field -> isSure(field.type(), around));
    } else if (base instanceof Slice slice) {
      isSure = isSure(slice.element(), around);
    } else if (base instanceof Array array) {
      isSure = isSure(array.element(), around);
    } else if (base instanceof Pointer pointer) {
      isSure = isSure(pointer.element(), around);
    } else if (base instanceof GoMap map) {
      isSure = isKey(map.key()) && isSure(map.value(), around);
    }
    around.remove(type);
    return isSure;
  }

  /** Not a number has no form in JSON. */
  private static boolean isSure(Basic basic) {
    return switch (basic.kind()) {
      case BOOLEAN, STRING, INTEGER, UNSIGNED -> true;
      default -> false;
    };
  }

  private static boolean isKey(Type key) {
    return !encodesItself(key) && key.underlying() instanceof Basic basic && isSure(basic);
  }

  private static boolean encodesItself(Type type) {
    return has(type, "MarshalJSON") || has(type, "MarshalText");
  }

  private static boolean has(Type type, String method) {
    boolean isPointed = type instanceof Pointer || type.underlying() instanceof Interface;
    return Members.find(type, method, null) != null
        || !isPointed && Members.find(new Pointer(type), method, null) != null;
  }
}
