package org.goboundaries.cgo.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CFunction;
import org.junit.jupiter.api.Test;

class FunctionsTest {
  private static void assertNames(String expected, String name, String text) {
    assertEquals(expected, Written.names(Written.read(name, text)), text);
  }

  private static CFunction only(String text) {
    CFile file = Written.c(text);
    assertEquals(1, file.functions().size(), text);
    return file.functions().get(0);
  }

  @Test
  void plain() {
    CFunction function =
        only("int x;\nstatic int f(int a, char *b[], void (*c)(int)) { return a; }\n");
    assertEquals("f", function.name());
    assertEquals(List.of("a", "b", "c"), function.parameters());
    assertTrue(function.isStatic());
    assertFalse(function.isConstructor());
    assertEquals(List.of(), only("int f(void) {}").parameters());
  }

  @Test
  void namesBehindAttributesAndMacros() {
    assertTrue(only("__attribute__((constructor)) static void init(void) {}").isConstructor());
    assertTrue(only("void __attribute__((__constructor__(101))) init(void) {}").isConstructor());
    assertEquals("f", only("EXPORT(int) f(int a) {}").name());
    assertEquals("f", only("SQLITE_API int f(int a) {}").name());
    assertEquals("f", only("DECLARE(x)\nstatic int f(int a) {}").name());
    assertEquals("f", only("DECLARE(x) int y;\nstatic int f(int a) {}").name());
    assertEquals("f", only("int f(int a) __attribute__((noinline)) {}").name());
    assertEquals("TEST", only("TEST(a) { b(); }").name());
    assertEquals("f", only("int (*f(int a))(void) {}").name());
    assertEquals("f", only("int (*(f(int a)))(void) {}").name());
    assertEquals("f", only("struct s *f(int a) {}").name());
    assertEquals("f", only("enum e f(int a) {}").name());
  }

  @Test
  void kernighanAndRitchie() {
    CFunction function = only("int f(a, b)\n  int a;\n  char *b;\n{ return a; }");
    assertEquals("f", function.name());
    assertEquals(List.of("a", "b"), function.parameters());
  }

  @Test
  void whatIsNoFunction() {
    assertNames("f", "x.c", "struct s { int (*g)(int); };\nint a[] = { h(1) };\nvoid f(void) {}");
    assertNames(
        "f", "x.c", "enum { A = sizeof(int), B };\ntypedef struct { int x; } t;\nvoid f(void) {}");
    assertNames("f", "x.c", "int g(int);\nextern int h(void) __attribute__((x));\nvoid f(void) {}");
    assertNames("f", "x.c", "static struct s v = { .g = g, .h = { 1, 2 } };\nvoid f(void) {}");
    assertNames("f", "x.c", "}\nvoid f(void) {}\n}");
    assertNames("f g", "x.c", "void f(void) { (( }\nvoid g(void) {}");
  }

  @Test
  void cpp() {
    assertNames("f", "x.cc", "extern \"C\" { void f(void) {} }");
    assertNames("f", "x.cc", "namespace a { namespace b::c { void f() noexcept {} } }");
    assertNames(
        "S f",
        "x.cpp",
        "class S : public T<int(int)> { public: S() : a(1), b{2} {} int f() const override { return 1; } };");
    assertNames(
        "S f",
        "x.cpp",
        "S::S(int a) : b{a}, c() {}\nvoid S::f() { auto l = [&](int x) { return g(x); }; h(l); }");
    assertNames("f", "x.cpp", "template <typename T = int, class U> T f(T a) { return a; }");
    assertNames("f", "x.cpp", "template <> const char *f<int>(int a) { return R\"x(})x\"; }");
    assertNames(
        "operator operator",
        "x.cpp",
        "S &operator=(const S &o) { return *this; } operator int() const { return 1; }");
    assertNames(
        "f g",
        "x.cpp",
        "template <typename T, typename = void> struct S { void f(T) {} };\nvoid g() {}");
    assertNames(
        "f g", "x.cpp", "MAKE(A, B)\ntemplate <>\nstruct S<A> { void f() {} };\nvoid g() {}");
    assertNames("f", "x.cpp", "auto f(int x) -> std::vector<int> { return {1'000, x}; }");
  }

  @Test
  void objectiveC() {
    String text =
        "@interface A : NSObject { int x; }\n- (void)f;\n@property (copy) id y;\n@end\n"
            + "@implementation A\n- (void)f:(int)x with:(int)y { g(^{ h(); }); [self z]; }\n"
            + "+ (id)m { return @{@\"a\": @1}; }\n@end\nvoid c(void) { @autoreleasepool { d(); } }\n";
    assertNames("f m c", "x.m", text);
    CFile file = Written.read("x.m", text);
    assertEquals("{d();}", Written.of(file.functions().get(2).body().statements().get(0)));
  }

  @Test
  void variablesOutside() {
    CFile file = Written.c("static struct sigaction old, sa = { .sa_flags = 0 };\nint f(void);\n");
    assertEquals(2, file.variables().size());
    assertEquals(
        "(static struct sigaction:sa <(= sa_flags 0)>)", Written.of(file.variables().get(1)));
  }
}
