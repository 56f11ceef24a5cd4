package org.goboundaries.ide;

import java.util.Locale;

/** Writes a module of 300 files and 30,000 lines, in which packages call one another. */
final class GeneratedModule {
  private static final int PACKAGES = 30;
  private static final int FILES = 10;
  private static final int FUNCTIONS = 9;

  private GeneratedModule() {}

  /** The file that is edited; half of the packages import its package, directly or not. */
  static final String EDITED = "p15/f0.go";

  static Workfolder write(Workfolder folder) {
    folder.save("go.mod", "module example.com/large\n\ngo 1.26\n");
    for (int p = 0; p < PACKAGES; p++) {
      for (int f = 0; f < FILES; f++) {
        folder.save(String.format(Locale.ROOT, "p%d/f%d.go", p, f), file(p, f));
      }
    }
    return folder;
  }

  private static String file(int p, int f) {
    StringBuilder text = new StringBuilder("package p" + p + "\n\nimport (\n\t\"errors\"\n");
    text.append("\t\"net/http\"\n\t\"runtime\"\n");
    if (p > 0) {
      text.append("\n\t\"example.com/large/p" + (p - 1) + "\"\n");
    }
    text.append(")\n\ntype T" + f + " struct {\n\tname string\n\tnext func(int) (int, error)\n}\n");
    for (int n = 0; n < FUNCTIONS; n++) {
      text.append(n == 0 && f == 0 ? handler() : function(p, f, n));
    }
    return text.toString();
  }

  private static String handler() {
    return """

    func Serve(w http.ResponseWriter, r *http.Request) {
    \tif r.Method != "GET" {
    \t\truntime.Goexit()
    \t}
    \tdefer func() {
    \t\tif cause := recover(); cause != nil {
    \t\t\thttp.Error(w, "broken", 500)
    \t\t}
    \t}()
    \tfor i := 0; i < 3; i++ {
    \t\t_, _ = w.Write(nil)
    \t}
    }
    """;
  }

  private static String function(int p, int f, int n) {
    String callee = n == FUNCTIONS - 1 && p > 0 ? "p" + (p - 1) + ".Step" + f + "x1" : "";
    String call = callee.isEmpty() ? "Step%dx%d".formatted(f, n == 1 ? 2 : 1) : callee;
    return """

    func Step%1$dx%2$d(t int) (int, error) {
    \tif t < %2$d {
    \t\treturn 0, errors.New("too small")
    \t}
    \tgo func() {
    \t\tdefer func() { _ = recover() }()
    \t\truntime.Gosched()
    \t}()
    \tx := T%1$d{name: "%2$d", next: %3$s}
    \treturn x.next(t - 1)
    }
    """
        .formatted(f, n, call);
  }
}
