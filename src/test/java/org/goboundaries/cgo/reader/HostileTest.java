package org.goboundaries.cgo.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.goboundaries.cgo.CFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text makes the reader throw or hang. */
class HostileTest {
  private static final Duration HANG = Duration.ofSeconds(60);
  private static final int MANY = 30_000;

  static Stream<String> repeated() {
    return Stream.of(
        "(",
        "[",
        "{",
        ")",
        "]",
        "}",
        "a(",
        "a[",
        "a{",
        "({",
        "-",
        "!",
        "*",
        "&",
        "a?",
        "a=",
        "a,",
        "if(a)",
        "if(a){",
        "else ",
        "if(a);else ",
        "do ",
        "for(;;)",
        "switch(a)",
        "while(",
        "a:",
        "case a:",
        "return ",
        "sizeof ",
        "(int)",
        "(int)(",
        "a<",
        "a<b,",
        "template<",
        "a->",
        "a::",
        "::",
        "^",
        "^{",
        "[a ",
        "[](){",
        "@",
        "@{",
        "\"",
        "'",
        "R\"(",
        "\\\n",
        "/*",
        "//\n",
        "#if X\n",
        "#if 0\n",
        "#if X\na\n#else\n{\n#endif\n",
        "#define A (\n",
        "#else\n",
        "#endif\n",
        "a b ",
        "a * b ",
        "struct {",
        "int f(a) int a;",
        "f(a) ",
        "int a = {",
        ".a = {",
        "a ? b : ",
        "a || ",
        "( * a)",
        "operator ",
        "namespace a {",
        "extern \"C\" {",
        "a f() { ",
        "int f(void) { g(); }\n");
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void survives(String piece) {
    for (String name : new String[] {"x.c", "x.cc", "x.m"}) {
      read(name, piece.repeat(MANY));
      read(name, "void f(void) { " + piece.repeat(MANY) + " }\nvoid g(void) {}\n");
      read(name, "#if " + piece.replace("\n", " ").repeat(1000) + "\nvoid f(void) {}\n");
    }
  }

  @Test
  void survivesWhatIsNoText() {
    Random random = new Random(7);
    String signs = "(){}[]<>;:,=\"'\\\n#/*+-&^@.a1 \u00e9";
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder("int f(int a) {\n");
      for (int i = 0; i < 60; i++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      Written.read(round % 2 == 0 ? "x.c" : "x.cc", text.toString());
    }
  }

  @Test
  void readsTenMegabytes() {
    String function =
        "static int f(int a) {\n\tif (a > 1) {\n\t\treturn g(a, \"x\");\n\t}\n\treturn 0;\n}\n";
    int count = 10_000_000 / function.length();
    assertEquals(count, read("x.c", function.repeat(count)).functions().size());
  }

  private static CFile read(String name, String text) {
    return assertTimeoutPreemptively(HANG, () -> Written.read(name, text));
  }
}
