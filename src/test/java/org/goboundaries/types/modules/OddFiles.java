package org.goboundaries.types.modules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes files with names and beginnings that may or may not be build constraints. */
final class OddFiles {
  private static final String[] OPERANDS = {
    "linux",
    "windows",
    "unix",
    "amd64",
    "arm64",
    "cgo",
    "gc",
    "ignore",
    "go1.1",
    "go1.20",
    "go1.999",
    "a",
    "b",
    "é",
    "a.b_c",
    "go1.07",
    "boringcrypto",
    "android",
    "darwin"
  };
  private static final String[] OPERATORS = {" && ", " || ", "&&", "||", " "};
  private static final String[] NOISE = {
    "!", "!!", "(", ")", "&", "|", ",", "\t", "-", "\"", "//", "é"
  };
  private static final String[] LINES = {
    "",
    "",
    "  ",
    "\t",
    "// text",
    "//",
    "/* block */",
    "/* open",
    "close */",
    "/* a */ // b",
    "//go:buildx linux",
    "// go:build windows",
    "//go:build",
    "// +build",
    "//+buildx windows",
    "/* a */ /* b",
    "*/",
    "// +build\twindows",
    "/*",
    "\r",
    "//go:binary-only-package",
    "/**/"
  };
  private static final String[] NAMES = {
    "a", "linux", "windows", "amd64", "arm64", "test", "unix", "x_y", "", "386", "wasm", "android"
  };
  private static final String[] CLAUSES = {
    "package p\n",
    "package p",
    " package p // c\n",
    "/* c */ package p\n",
    "\n\npackage p\n",
    "",
    "package p\n\n//go:build windows\n",
    "func\n",
    "package p; import \"fmt\"\n"
  };

  private final Random random;

  OddFiles(long seed) {
    random = new Random(seed);
  }

  /** So many files. */
  List<OddFile> files(int count) {
    List<OddFile> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      files.add(new OddFile(name(), content().getBytes(StandardCharsets.UTF_8)));
    }
    return files;
  }

  private String name() {
    StringBuilder name = new StringBuilder(one(NAMES));
    for (int i = random.nextInt(4); i > 0; i--) {
      name.append('_').append(one(NAMES));
    }
    String ending = random.nextInt(10) == 0 ? ".x.go" : ".go";
    return (name.length() == 0 ? "n" : name) + ending;
  }

  private String content() {
    StringBuilder text = new StringBuilder(random.nextInt(20) == 0 ? "\uFEFF" : "");
    for (int i = random.nextInt(7); i > 0; i--) {
      text.append(line()).append(random.nextInt(15) == 0 ? "\r\n" : "\n");
    }
    return text.append(one(CLAUSES)).toString();
  }

  private String line() {
    return switch (random.nextInt(6)) {
      case 0 -> "//go:build " + expression(2);
      case 1 -> (random.nextBoolean() ? "// +build " : "//+build ") + plusBuild();
      case 2 -> "";
      default -> one(LINES);
    };
  }

  /** Mostly well-formed, so that not all are refused. */
  private String expression(int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      text.append(random.nextInt(4) == 0 ? "!" : "");
      boolean nested = depth > 0 && random.nextInt(3) == 0;
      text.append(nested ? "(" + expression(depth - 1) + ")" : one(OPERANDS));
      text.append(i > 0 ? OPERATORS[random.nextInt(random.nextInt(8) == 0 ? 5 : 4)] : "");
    }
    if (random.nextInt(12) == 0) {
      text.insert(random.nextInt(text.length() + 1), one(NOISE));
    }
    return text.toString();
  }

  private String plusBuild() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(random.nextInt(4) == 0 ? "!" : "").append(one(OPERANDS));
      text.append(random.nextInt(2) == 0 ? "," : " ");
    }
    if (random.nextInt(8) == 0) {
      text.insert(random.nextInt(text.length() + 1), one(NOISE));
    }
    return text.toString();
  }

  private String one(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** A file that may be compiled. */
  record OddFile(String name, byte[] content) {
    @Override
    public String toString() {
      return name + ": " + new String(content, StandardCharsets.UTF_8).replace("\n", "\\n");
    }
  }
}
