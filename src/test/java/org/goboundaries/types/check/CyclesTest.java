package org.goboundaries.types.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.Pointer;
import org.goboundaries.types.model.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Declarations that lead back to themselves. */
class CyclesTest {
  @Test
  void typesMayHoldThemselves() {
    Snippet snippet = Snippet.of("type list struct{ next *list }\nvar v = list{}.next.next\n");
    assertInstanceOf(Pointer.class, snippet.last("v").type());
    assertInstanceOf(Variable.class, snippet.last("next"));
  }

  @Test
  void interfacesMayNameThemselves() {
    Snippet snippet = Snippet.of("type i interface{ M() i }\nvar v i\nvar w = v.M().M()\n");
    assertInstanceOf(Function.class, snippet.last("M"));
  }

  @Test
  void genericTypesMayHoldThemselves() {
    Snippet snippet =
        Snippet.of("type t[P any] struct{ p P; t *t[P] }\nvar v t[int]\nvar w = v.t.t.p\n");
    assertEquals(Basic.INT, snippet.last("w").type());
  }

  @Test
  void functionsMayReferToVariablesThatHoldThem() {
    Snippet snippet = Snippet.of("var v = f()\nfunc f() int { return v + g() }\nfunc g() int\n");
    assertEquals(Basic.INT, snippet.last("v").type());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var v = w\nvar w = v\n",
        "const v = w\nconst w = v + 1\n",
        "type v w\ntype w v\n",
        "type v = w\ntype w = v\n",
        "type v [len(w)]int\nvar w v\n",
        "type v struct{ v }\nvar w = v{}.none\n",
        "type v interface{ w }\ntype w interface{ v }\n",
        "type v[T any] struct{ f v[v[T]] }\nvar w v[int]\nvar x = w.f.f.f.f.none\n",
        "type v[T w[T]] int\ntype w[T v[T]] int\n",
        "type v = []w\ntype w = map[string]v\n",
        "func v[T v]() {}\nvar w = v[int]\n",
        "var v = func() int { return v() }\nvar w = v\n",
      })
  void brokenCyclesEnd(String text) {
    Snippet snippet = Snippet.of(text + "var last = 1\n");
    assertEquals(Basic.INT, snippet.last("last").type());
    assertNotNull(snippet.last("w"));
  }

  @Test
  void endlessInstancesAreUnknown() {
    String text = "type t[P any] struct{ next *t[[]P]; end int }\nvar v t[int]\nvar w = v%s.end\n";
    assertInstanceOf(Variable.class, Snippet.of(text.formatted(".next.next")).last("end"));
    assertNull(Snippet.of(text.formatted("") + "var x = v.none\n").last("none"));
    String nested =
        "type u[P any] struct{ next *u[u[P]]; end int }\nvar v u[int]\nvar w = v%s.end\n";
    assertTrue(Snippet.of(nested.formatted(".next".repeat(60))).last("w").type().isUnknown());
  }
}
