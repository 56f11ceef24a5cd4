package org.goboundaries.types.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goboundaries.syntax.CallExpr;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.Ident;
import org.goboundaries.types.model.Builtin;
import org.goboundaries.types.model.Constant;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Symbol;
import org.goboundaries.types.model.Value;
import org.goboundaries.types.model.Variable;
import org.junit.jupiter.api.Test;

/** What can be asked about checked code. */
class AnswersTest {
  private static final String NESTED =
      """
      var global = func() { inner := 1; func() { inner++ }() }
      func f(param int) (result error) {
        local := 1
        func() {
          own := local
          func() { own, param = global2, param; result = nil }()
        }()
        return
      }
      var global2 int
      """;

  @Test
  void literalsCaptureVariablesOfEnclosingFunctions() {
    Snippet snippet = Snippet.of(NESTED);
    List<Set<String>> captured =
        snippet.literals().stream().map(literal -> captured(snippet, literal)).toList();
    assertEquals(
        List.of(
            Set.of(),
            Set.of("inner"),
            Set.of("local", "param", "result"),
            Set.of("own", "param", "result")),
        captured);
  }

  private static Set<String> captured(Snippet snippet, FuncLit literal) {
    return snippet.answers().captured(literal).stream()
        .map(Symbol::name)
        .collect(Collectors.toSet());
  }

  @Test
  void calleesAreNamedThroughParenthesesAndTypeArguments() {
    Snippet snippet =
        Snippet.of("func g[T any](t T)\nfunc f() { (g[int])(1); func() {}(); recover() }\n");
    assertInstanceOf(Function.class, callee(snippet, "(g[int])(1)"));
    assertInstanceOf(Builtin.class, callee(snippet, "recover()"));
    assertNull(callee(snippet, "func() {}()"));
  }

  private static Symbol callee(Snippet snippet, String call) {
    return snippet.answers().callee((CallExpr) snippet.expr(call));
  }

  @Test
  void conversionsAreCallsOfTypes() {
    Snippet snippet = Snippet.of("type t int\nvar v = t(1)\n");
    CallExpr call = (CallExpr) snippet.expr("t(1)");
    assertTrue(snippet.answers().isType(call.function()));
    assertEquals(Value.Number.of(1), snippet.answers().value(call));
    assertEquals("example.org/p.t", snippet.type("t(1)").toString());
  }

  @Test
  void flagsInVariables() {
    Snippet snippet =
        Snippet.of(
            "const (\n\ta = 1 << (iota + 28)\n\tb\n\tc\n)\nfunc f() { g(a | c) }\nfunc g(n uint)\n");
    assertEquals(
        new BigInteger("1342177280"),
        ((Value.Number) snippet.answers().value(snippet.expr("a | c"))).numerator());
    assertEquals("uint", snippet.type("a | c").toString());
    assertEquals(Value.Number.of(1 << 29), ((Constant) snippet.last("b")).value());
  }

  @Test
  void bodiesCanBeAskedOneByOne() {
    Snippet snippet = Snippet.of(NESTED);
    for (Decl declaration : snippet.file().declarations()) {
      Answers one = snippet.checked().answers(snippet.file(), declaration);
      org.goboundaries.syntax.Walk.tree(
          declaration,
          node -> {
            if (node instanceof Ident ident) {
              assertEquals(
                  String.valueOf(snippet.answers().symbol(ident)),
                  String.valueOf(one.symbol(ident)));
            }
            return true;
          });
    }
  }

  @Test
  void withoutBodiesOnlyDeclarationsAreKnown() {
    Snippet snippet = Snippet.of("func f() { x := f; x() }\n");
    Answers declarations = snippet.checked().declarations(snippet.file());
    assertNull(declarations.symbol((Ident) snippet.expr("x")));
    assertInstanceOf(Variable.class, snippet.answers().symbol((Ident) snippet.expr("x")));
  }

  @Test
  void manyThreadsMayAskAtATime() {
    Snippet snippet =
        Snippet.of(
            "type list[T any] struct{ next *list[T]; v T }\n"
                + "func (l *list[E]) all() []E { return nil }\n"
                + "func f() { _ = new(list[list[string]]).next.all()[0].next.all()[0] }\n");
    List<String> texts =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> snippet.checked().answers(snippet.file()))
            .map(a -> a.type(snippet.expr("new(list[list[string]]).next.all()[0].next.all()[0]")))
            .map(Object::toString)
            .distinct()
            .toList();
    assertEquals(List.of("string"), texts);
  }
}
