package org.goboundaries.types.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.goboundaries.types.model.Basic;
import org.goboundaries.types.model.Builtin;
import org.goboundaries.types.model.Function;
import org.goboundaries.types.model.PackageName;
import org.goboundaries.types.model.TypeName;
import org.goboundaries.types.model.Value;
import org.goboundaries.types.model.Variable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where something is missing or broken, we know the rest, and guess nothing. */
class UnknownTest {
  @Test
  void membersOfMissingPackages() {
    Snippet snippet = Snippet.of("import \"x.org/go-lib/v2\"\nvar v = lib.Make().Name + 1\n");
    assertNull(snippet.last("Make"));
    assertNull(snippet.last("Name"));
    assertTrue(snippet.type("v").isUnknown());
    PackageName name = assertInstanceOf(PackageName.class, snippet.last("lib"));
    assertNull(name.imported());
  }

  @Test
  void aGuessedPackageNameHidesNoDeclaration() {
    Snippet snippet =
        Snippet.of("import \"x.org/lib\"\ntype t struct{ F int }\nvar lib t\nvar v = lib.F\n");
    assertInstanceOf(Variable.class, snippet.last("lib"));
    assertEquals(Basic.INT, snippet.type("lib.F"));
  }

  @Test
  void importPathsWithoutAnElementNameNothing() {
    for (String path : new String[] {"/", "//", "", "."}) {
      Snippet snippet = Snippet.of("import \"" + path + "\"\nvar v int\nvar w = v\n");
      assertEquals(Basic.INT, snippet.type("v"), path);
    }
  }

  @Test
  void missingDotImportsMayDeclareCapitalsOnly() {
    Snippet snippet = Snippet.of("import . \"x.org/lib\"\nvar v = recover\nvar w = Thing\n");
    assertInstanceOf(Builtin.class, snippet.last("recover"));
    assertNull(snippet.last("Thing"));
  }

  @Test
  void unknownEmbeddedTypesMayHideWhatIsDeeper() {
    String types = "type deep struct{ F int }\ntype mid struct{ deep }\ntype t struct{ mid; %s }\n";
    String use = "var v t\nvar f = v.F\n";
    assertNull(Snippet.of("import \"x.org/l\"\n" + types.formatted("l.T") + use).last("F"));
    assertInstanceOf(Variable.class, Snippet.of(types.formatted("n int") + use).last("F"));
  }

  @Test
  void anUnknownEmbeddedTypeHidesNothingAtItsOwnDepth() {
    Snippet snippet =
        Snippet.of("import \"x.org/l\"\ntype t struct{ l.T; F int }\nvar v t\nvar f = v.F\n");
    assertInstanceOf(Variable.class, snippet.last("F"));
  }

  /** The jar's declarations lack fields that are not exported. */
  @Test
  void sizesOfAbridgedTypes() {
    Snippet snippet =
        Snippet.withSync(
            "import (\"sync\"; \"unsafe\")\n"
                + "type t struct{ n int32; m sync.Mutex }\n"
                + "const a = unsafe.Sizeof(t{})\n"
                + "const b = unsafe.Sizeof(t{}.n)\n"
                + "const c = unsafe.Offsetof(t{}.m)\n");
    assertNull(value(snippet, "unsafe.Sizeof(t{})"));
    assertEquals(Value.Number.of(4), value(snippet, "unsafe.Sizeof(t{}.n)"));
    assertNull(value(snippet, "unsafe.Offsetof(t{}.m)"));
  }

  private static @Nullable Value value(Snippet snippet, String text) {
    return snippet.answers().value(snippet.expr(text));
  }

  @Test
  void ambiguousMembers() {
    String types = "type a struct{ F int }\ntype b struct{ F int }\ntype t struct{ a; b }\n";
    assertNull(Snippet.of(types + "var v t\nvar f = v.F\n").last("F"));
  }

  @Test
  void namesOfC() {
    Snippet snippet = Snippet.of("import \"C\"\nvar v = C.puts(nil)\n");
    assertTrue(assertInstanceOf(PackageName.class, snippet.last("C")).isCgo());
    assertNull(snippet.last("puts"));
  }

  @Test
  void brokenStatementsSpoilNoOthers() {
    Snippet snippet = Snippet.of("func f() {\n\tx := 1\n\tx ? y\n\tg(x)\n}\nfunc g(n int) {}\n");
    assertInstanceOf(Function.class, snippet.last("g"));
    assertEquals(Basic.INT, snippet.type("x"));
  }

  @Test
  void lowercaseNamesOfOtherPackages() {
    Snippet other = Snippet.of("type T struct{ hidden int; Shown int }\nfunc make() T\n");
    String use = "import \"example.org/p\"\nfunc f(t p.T) { _ = t.%s; p.make() }\n";
    assertNull(other.importedBy(use.formatted("hidden")).last("hidden"));
    assertNull(other.importedBy(use.formatted("hidden")).last("make"));
    assertInstanceOf(Variable.class, other.importedBy(use.formatted("Shown")).last("Shown"));
  }

  @Test
  void untypedConstantsDecideNothingBesideAnUnknownArgument() {
    String generic = "func pick[T any](a, b T) T { return a }\n";
    Snippet unknown = Snippet.of(generic + "var v = pick(missing, 1)\n");
    assertTrue(unknown.type("v").isUnknown());
    assertEquals(Basic.INT, Snippet.of(generic + "var v = pick(2, 1)\n").last("v").type());
  }

  @Test
  void anUnknownTypeArgumentIsNotInferredInstead() {
    Snippet snippet = Snippet.of("func same[T any](t T) T\nvar v = same[missing](1)\n");
    assertTrue(snippet.last("v").type().isUnknown());
    assertTrue(snippet.type("1").isUnknown());
  }

  @Test
  void resultsThatCannotBeInferred() {
    Snippet snippet = Snippet.of("func zero[T any]() (t T)\nvar v = zero()\n");
    assertInstanceOf(Function.class, snippet.last("zero"));
    assertTrue(snippet.last("v").type().isUnknown());
  }

  @Test
  void aWrongNumberOfTypeArguments() {
    Snippet snippet =
        Snippet.of("type pair[A, B any] struct{ a A }\nvar v pair[int]\nvar w = v.a\n");
    assertInstanceOf(TypeName.class, snippet.last("pair"));
    assertNull(snippet.last("a"));
  }
}
