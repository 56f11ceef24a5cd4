package org.goboundaries.syntax.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The table of hostile inputs. */
final class HostileInputs {
  private static final String IN_VAR = "package p\nvar x = ";
  private static final String IN_TYPE = "package p\nvar x ";
  private static final String IN_FUNC = "package p\nfunc f() {\n";

  private HostileInputs() {}

  static List<HostileInput> all() {
    List<HostileInput> all = new ArrayList<>();
    expressions(all);
    operands(all);
    types(all);
    statements(all);
    clauses(all);
    headers(all);
    lists(all);
    garbage(all);
    return List.copyOf(all);
  }

  private static void expressions(List<HostileInput> all) {
    nest(all, "parentheses", IN_VAR, "(", "a", ")");
    nest(all, "minus signs", IN_VAR, "- ", "a", "");
    nest(all, "exclamation marks", IN_VAR, "!", "a", "");
    nest(all, "address of", IN_VAR, "& ", "a", "");
    nest(all, "receives", IN_VAR, "<-", "a", "");
    nest(all, "dereferences", IN_VAR, "*", "a", "");
    nest(all, "dereferenced parentheses", IN_VAR, "*(", "a", ")");
    nest(all, "indices", IN_VAR, "a[", "0", "]");
    nest(all, "slices", IN_VAR, "a[b:", "0", "]");
    nest(all, "calls", IN_VAR, "f(", "", ")");
    nest(all, "conversions", IN_VAR, "[]byte(", "a", ")");
    nest(all, "elided literals", IN_VAR + "T", "{", "", "}");
    nest(all, "keyed literals", IN_VAR + "T", "{a: ", "b", "}");
    nest(all, "typed literals", IN_VAR, "T{", "", "}");
    nest(all, "generic literals", IN_VAR, "T[int]{", "", "}");
    nest(all, "closures", IN_VAR, "func() { _ = ", "a", " }");
    nest(all, "called closures", IN_FUNC, "func() { ", "", " }()");
    nest(all, "closures in literals", IN_VAR, "[]func(){func() { _ = ", "a", " }}");
    nest(all, "closures in arguments", IN_VAR, "f(a, func() { _ = ", "a", " }, b)");
  }

  private static void operands(List<HostileInput> all) {
    repeat(all, "sums", IN_VAR + "a", " + a");
    repeat(all, "sums of products", IN_VAR + "a", " + a * a");
    repeat(all, "all precedences", IN_VAR + "a", " || a && a == a + a * a");
    repeat(all, "comparisons", IN_VAR + "a", " < a");
    repeat(all, "differences of negatives", IN_VAR + "a", " - - a");
    repeat(all, "strings joined over lines", IN_VAR + "\"\"", " +\n\"a\"");
    repeat(all, "selectors", IN_VAR + "a", ".b");
    repeat(all, "calls of calls", IN_VAR + "a", "()");
    repeat(all, "indices of indices", IN_VAR + "a", "[0]");
    repeat(all, "slices of slices", IN_VAR + "a", "[:]");
    repeat(all, "type assertions", IN_VAR + "a", ".(T)");
    repeat(all, "method chain", IN_VAR + "a", ".b(c).\nd()");
  }

  private static void types(List<HostileInput> all) {
    nest(all, "pointer types", IN_TYPE, "*", "T", "");
    nest(all, "slice types", IN_TYPE, "[]", "T", "");
    nest(all, "array types", IN_TYPE, "[1]", "T", "");
    nest(all, "map types", IN_TYPE, "map[K]", "T", "");
    nest(all, "map keys", IN_TYPE, "map[", "K", "]V");
    nest(all, "channel types", IN_TYPE, "chan ", "T", "");
    nest(all, "receiving channels", IN_TYPE, "<-chan ", "T", "");
    nest(all, "sending channels", IN_TYPE, "chan<- ", "T", "");
    nest(all, "parenthesised types", IN_TYPE, "(", "T", ")");
    nest(all, "struct types", IN_TYPE, "struct { a ", "int", " }");
    nest(all, "interface types", IN_TYPE, "interface { m(a ", "int", ") }");
    nest(all, "function results", IN_TYPE, "func() ", "T", "");
    nest(all, "function results in parentheses", IN_TYPE, "func() (", "T", ")");
    nest(all, "function parameters", IN_TYPE, "func(a ", "T", ")");
    nest(all, "unnamed parameters", IN_TYPE, "func(", "T", ")");
    nest(all, "instances", IN_TYPE, "T[", "int", "]");
    nest(all, "constraints", "package p\ntype T[P ", "interface{ ", "m()", " }", "] int\n");
    nest(all, "array length is a closure", IN_FUNC, "type T [func() { ", "", " }()]int");
    nest(all, "array length is a call", IN_FUNC, "type T [a(func() { ", "", " })]int");
    nest(all, "array length or parameter", IN_FUNC, "type T [a * b(func() { ", "", " })]int");
    nest(all, "array length in array length", "package p\ntype T ", "[len(", "x", ")]int");
    repeat(all, "unions", "package p\ntype T interface { a", " | ~b", " }\n");
    nest(all, "pointer or product", "package p\ntype T [", "a * (", "b", ")", "]int\n");
  }

  private static void statements(List<HostileInput> all) {
    nest(all, "blocks", IN_FUNC, "{", "", "}");
    nest(all, "blocks on lines", IN_FUNC, "{\n", "", "}\n");
    nest(all, "ifs", IN_FUNC, "if a { ", "", " }");
    nest(all, "elses", IN_FUNC, "if a { } else { ", "", " }");
    nest(all, "else-ifs", IN_FUNC, "if a { } else ", "{ }", "");
    nest(all, "loops", IN_FUNC, "for { ", "", " }");
    nest(all, "loops with clauses", IN_FUNC, "for i := 0; i < n; i++ { ", "", " }");
    nest(all, "range loops", IN_FUNC, "for k, v := range a { ", "", " }");
    nest(all, "labels", IN_FUNC, "L: ", ";", "");
    nest(all, "labels on lines", IN_FUNC, "L:\n", "f()\n", "");
    nest(all, "deferred closures", IN_FUNC, "defer func() { ", "", " }()");
    nest(all, "goroutines", IN_FUNC, "go func() { ", "", " }()");
    nest(all, "returned closures", IN_FUNC, "return func() { ", "", " }");
  }

  private static void clauses(List<HostileInput> all) {
    nest(all, "switches", IN_FUNC, "switch { case a: ", "", " }");
    nest(all, "default clauses", IN_FUNC, "switch a { default: ", "", " }");
    nest(all, "type switches", IN_FUNC, "switch a := b.(type) { case c: ", "", " }");
    nest(all, "selects", IN_FUNC, "select { case <-a: ", "", " }");
    nest(all, "closures in cases", IN_FUNC, "switch { case func() { ", "", " }: }");
  }

  private static void headers(List<HostileInput> all) {
    nest(all, "closures in if", IN_FUNC, "if f(func() { ", "", " }) { }");
    nest(all, "closures in range", IN_FUNC, "for range f(func() { ", "", " }) { }");
    nest(all, "closures in switch", IN_FUNC, "switch f(func() { ", "", " }) { }");
    nest(all, "closures in for", IN_FUNC, "for a := (func() { ", "", " }); b; c() { }");
    nest(all, "literals in if", IN_FUNC + "if a == (", "T{", "", "}", ") { }\n}\n");
    nest(all, "types in if", IN_FUNC + "if a(", "[]struct{}{", "", "}", ") { }\n}\n");
  }

  private static void lists(List<HostileInput> all) {
    repeat(all, "arguments", IN_VAR + "f(a", ", a", ")\n");
    repeat(all, "elements on lines", IN_VAR + "T{\n", "{1, \"a\"},\n", "}\n");
    repeat(all, "parameters", "package p\nfunc f(a", ", a", " int) {}\n");
    repeat(all, "typed parameters", "package p\nfunc f(a int", ", a int", ") {}\n");
    repeat(all, "type parameters", "package p\ntype T[P any", ", P any", "] int\n");
    repeat(all, "left sides", IN_FUNC + "a", ", a", " = b\n}\n");
    repeat(all, "cases", IN_FUNC + "switch {\n", "case a:\n", "}\n}\n");
    repeat(all, "empty statements", IN_FUNC, ";", "}\n");
    repeat(all, "calls on lines", IN_FUNC, "f()\n", "}\n");
    repeat(all, "functions", "package p\n", "func f() {}\n", "");
    repeat(all, "imports", "package p\n", "import \"a\"\n", "");
    repeat(all, "preambles", "package p\n", "// x\nimport \"C\"\n", "");
    repeat(all, "fields", "package p\ntype T struct {\n", "a int `a`\n", "}\n");
    repeat(all, "line comments", "package p\n", "//\n", "");
    repeat(all, "directives", "package p\n", "//nolint:a // b\n", "");
    repeat(all, "block comments", "package p\n", "/**/", "\n");
  }

  private static void garbage(List<HostileInput> all) {
    String words =
        "( ) [ ] { } , ; : . ... = := + * <- ! ~ a 1 \" ' ` @ # \\ /* // func if for var type"
            + " import package case default switch select else go defer return struct interface"
            + " map chan range goto const a( a[ a{ (a [a {a }{ )( func( func(){ type\u00a0T["
            + " if{ for; case: a:= \u0000 \ufeff \ud83d\ude00";
    Stream.of(words.split(" ")).forEach(word -> garbage(all, word));
  }

  private static void garbage(List<HostileInput> all, String word) {
    String name = word.equals("\u0000") ? "NUL" : word;
    all.add(new HostileInput(name + " at top", false, "package p\n", word + " ", "", "", ""));
    all.add(new HostileInput(name + " in function", false, IN_FUNC, word + " ", "", "", "\n}\n"));
    all.add(new HostileInput(name + " on lines", false, IN_FUNC, word + "\n", "", "", "\n}\n"));
    all.add(new HostileInput(name + " in expression", false, IN_VAR, word + " ", "", "", "\n"));
  }

  private static void nest(
      List<HostileInput> all, String name, String head, String unit, String middle, String closer) {
    nest(all, name, head, unit, middle, closer, head.equals(IN_FUNC) ? "\n}\n" : "\n");
  }

  private static void nest(
      List<HostileInput> all,
      String name,
      String head,
      String unit,
      String middle,
      String closer,
      String tail) {
    all.add(new HostileInput(name, true, head, unit, middle, closer, tail));
  }

  private static void repeat(List<HostileInput> all, String name, String head, String unit) {
    repeat(all, name, head, unit, "\n");
  }

  private static void repeat(
      List<HostileInput> all, String name, String head, String unit, String tail) {
    nest(all, name, head, unit, "", "", tail);
  }
}
