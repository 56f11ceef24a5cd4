package org.goboundaries.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectivesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "//go:build linux && amd64 | go:build | linux && amd64",
        "//go:noinline | go:noinline | ''",
        "//go:linkname local runtime.remote | go:linkname | local runtime.remote",
        "//export Callback | export | Callback",
        "//extern name | extern | name",
        "//line x.go:10 | line | x.go:10",
        "//lint:ignore SA1 why | lint:ignore | SA1 why",
        "//nolint | nolint | ''",
        "//nolint:errcheck,gosec // why | nolint | errcheck,gosec // why",
        "// nolint:errcheck | nolint | errcheck",
        "//nolint: errcheck | nolint | errcheck",
        "//nolint // why | nolint | ''",
        "//go:embed \u00e9\u2028x | go:embed | \u00e9\u2028x"
      })
  void speaksToATool(String comment, String name, String arguments) {
    for (String end : List.of("\n", "\r\n", "")) {
      List<Directive> found = directives("package p\n\n" + comment + end);
      assertEquals(1, found.size(), comment);
      assertEquals(name, found.get(0).name());
      assertEquals(arguments, found.get(0).arguments());
      assertEquals(11, found.get(0).comment().start());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// go:build linux",
        "// text",
        "//",
        "//text",
        "//export",
        "//exported",
        "//line",
        "//http://example.org",
        "//a: b",
        "//:a",
        "//Go:build x",
        "//nolinters are here",
        "/*go:build linux*/",
        "/*line x.go:10*/"
      })
  void isText(String comment) {
    assertEquals(List.of(), directives("package p\n\n" + comment + "\n"));
  }

  @Test
  void comeInTheOrderOfTheText() {
    List<Directive> found =
        directives("//go:build a\n\npackage p\n\nfunc f() {\n\tg() //nolint:b\n}\n//go:c\n");
    assertEquals(
        List.of("go:build", "nolint", "go:c"), found.stream().map(Directive::name).toList());
  }

  private static List<Directive> directives(String text) {
    return Parser.parse(SourceText.of("x.go", text)).directives();
  }
}
