package org.goboundaries.flow.cgo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandlerSitesTest {
  private static final List<String> FOUND = List.of("on_signal");
  private static final String INSTALL = " sigaction(SIGUSR1, &sa, NULL); return 0;";

  private static void assertFound(List<String> expected, String statements) {
    assertEquals(expected, Written.body(statements).handlers(), statements);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "struct sigaction sa; memset(&sa, 0, sizeof sa); sa.sa_handler = on_signal;",
        "struct sigaction sa; bzero(&sa, sizeof sa); sa.sa_handler = &on_signal;",
        "struct sigaction sa = {0}; sa.sa_handler = (void (*)(int))on_signal;",
        "struct sigaction sa = {}; sa.sa_handler = on_signal;",
        "struct sigaction sa = { .sa_handler = on_signal, .sa_flags = SA_RESTART };",
        "struct sigaction sa = { .sa_flags = 0 }; sa.sa_handler = on_signal;",
        "struct sigaction sa = { .sa_mask = {{0}}, .sa_handler = on_signal };",
        "struct sigaction sa; sa.sa_flags = SA_SIGINFO | SA_RESTART; sa.sa_sigaction = on_signal;",
        "struct sigaction sa; sa.sa_flags = 0; sa.sa_flags |= SA_NODEFER; sa.sa_handler ="
            + " on_signal;",
        "struct sigaction sa; sa.sa_flags = SA_ONSTACK; sa.sa_flags = 0; sa.sa_handler ="
            + " on_signal;",
        "struct sigaction sa; sa.sa_flags = 0; sa.sa_flags &= ~SA_RESTART; sa.sa_handler ="
            + " on_signal;",
        "struct sigaction sa; sa.sa_flags = SA_ONSTACK; sa.sa_flags &= ~SA_ONSTACK; sa.sa_handler ="
            + " on_signal;",
        "struct sigaction sa; sigaction(SIGUSR1, NULL, &sa); sa.sa_handler = on_signal; sa.sa_flags"
            + " = 0;",
        "struct sigaction sa; sa.sa_flags = x ? SA_RESTART : 0; sa.sa_handler = on_signal;",
        "struct sigaction sa; sa.sa_flags = (int)0x0; sa.sa_handler = on_signal;",
        "struct sigaction sa; sa.__u.sa_handler = on_signal; sa.sa_flags = 0;",
        "struct sigaction sa, *p; sa.sa_flags = 0; sigemptyset(&sa.sa_mask); sa.sa_handler ="
            + " on_signal;",
        "struct sigaction sa;\n"
            + "#define MORE (SA_RESTART \\\n"
            + " | SA_NODEFER)\n"
            + "sa.sa_flags = MORE; sa.sa_handler = on_signal;",
        "struct sigaction sa; sa.sa_flags = 0; /* sa.sa_flags = SA_ONSTACK; */ sa.sa_handler ="
            + " on_signal;",
        "struct sigaction sa; sa.sa_flags = 0; // SA_ONSTACK \\\n"
            + " sa.sa_flags = SA_ONSTACK;\n"
            + " sa.sa_handler = on_signal;",
        "struct sigaction sa; sa.sa_flags = 0; puts(\"sa.sa_flags = SA_ONSTACK;\"); sa.sa_handler ="
            + " on_signal;",
        "struct sigaction sa; sa.sa_flags = 0;\n"
            + "#if 0\n"
            + "sa.sa_flags = SA_ONSTACK;\n"
            + "#endif\n"
            + "sa.sa_handler = on_signal;",
        "struct sigaction sa; sa.sa_flags = 0;\n"
            + "#ifdef __APPLE__\n"
            + "sa.sa_flags = SA_ONSTACK;\n"
            + "#endif\n"
            + "sa.sa_handler = on_signal;",
        "struct sigaction sa; sa.sa_flags = 0; sa.sa_handler = on_signal; sigaction(2, NULL,"
            + " NULL);",
      })
  void withoutTheFlag(String statements) {
    assertFound(FOUND, statements + INSTALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "struct sigaction sa = { .sa_handler = on_signal, .sa_flags = SA_ONSTACK };",
        "struct sigaction sa; sa.sa_flags = 0; sa.sa_flags |= SA_ONSTACK; sa.sa_handler ="
            + " on_signal;",
        "struct sigaction sa; sa.sa_handler = on_signal;",
        "struct sigaction sa; sa.sa_handler = on_signal; sa.sa_flags = 0; sa.sa_flags ="
            + " flags_of(x);",
        "struct sigaction sa; sa.sa_flags = SA_ONSTACK; sa.sa_flags &= y; sa.sa_handler ="
            + " on_signal;",
        "struct sigaction sa; sa.sa_flags = 0; if (x) sa.sa_flags = SA_ONSTACK; sa.sa_handler ="
            + " on_signal;",
        "struct sigaction sa; sa.sa_flags = 0; x && (sa.sa_flags = SA_ONSTACK); sa.sa_handler ="
            + " on_signal;",
        "struct sigaction sa; sa.sa_flags = 0; if (x) sa.sa_handler = on_signal;",
        "struct sigaction sa; sa.sa_flags = 0; sa.sa_handler = on_signal; fill(&sa);",
        "struct sigaction sa; sa.sa_flags = 0; sa.sa_handler = on_signal; struct sigaction *p ="
            + " &sa;",
        "struct sigaction sa; memset(&sa, x, sizeof sa); sa.sa_handler = on_signal;",
        "struct sigaction sa; sigaction(SIGUSR1, NULL, &sa); sa.sa_handler = on_signal;",
        "struct sigaction sa; sigaction(SIGUSR1, NULL, &sa); sa.sa_flags |= SA_RESTART;"
            + " sa.sa_handler = on_signal;",
        "struct sigaction sa; sa.sa_flags = 0; sa.sa_handler = SIG_IGN;",
        "struct sigaction sa; sa.sa_flags = 0; sa.sa_handler = SIG_DFL;",
        "struct sigaction sa; sa.sa_flags = 0; sa.sa_handler = p;",
        "struct sigaction sa; sa.sa_flags = 0; sa.sa_handler = table[x];",
        "struct sigaction sa = other; sa.sa_handler = on_signal;",
        "extern struct sigaction sa; sa.sa_handler = on_signal;",
        "struct sigaction sa;\n"
            + "#define MORE(x) (x)\n"
            + "sa.sa_flags = MORE(0); sa.sa_handler = on_signal;",
        "struct sigaction sa; sa.sa_flags = UNKNOWN; sa.sa_handler = on_signal;",
        "struct sigaction sa; sa.sa_flags = 0x08000000; sa.sa_handler = on_signal;",
        "struct sigaction sa; sa.sa_flags = 0;\n"
            + "#ifdef HAVE_ONSTACK\n"
            + "sa.sa_flags = SA_ONSTACK;\n"
            + "#endif\n"
            + "sa.sa_handler = on_signal;",
        "struct sigaction sa; sa.sa_flags = 0;\n"
            + "#ifdef SA_ONSTACK\n"
            + "sa.sa_flags = SA_ONSTACK;\n"
            + "#endif\n"
            + "sa.sa_handler = on_signal;",
        "struct sigaction sa; sa.sa_flags = 0; sa.sa_handler = on_signal; if (fork() == 0)",
        "struct action sa; sa.sa_flags = 0; sa.sa_handler = on_signal;",
        "for (;;) { struct sigaction sa; sa.sa_flags = 0; sa.sa_handler = on_signal; sa.sa_flags ="
            + " y; }",
      })
  void withTheFlagOrNobodyKnows(String statements) {
    assertFound(List.of(), statements + INSTALL);
  }

  @Test
  void oldFunctionsHaveNoFlags() {
    assertFound(FOUND, "signal(SIGINT, on_signal); return 0;");
    assertFound(FOUND, "return signal(SIGINT, &on_signal) == SIG_ERR;");
    assertFound(FOUND, "sigset(SIGINT, on_signal); return 0;");
    assertFound(List.of(), "signal(SIGINT, SIG_IGN); signal(SIGINT, p); return 0;");
    assertFound(List.of(), "#ifdef HAVE_SIGNAL\nsignal(SIGINT, on_signal);\n#endif\nreturn 0;");
    assertFound(List.of(), "signal(on_signal); signal(SIGINT, on_signal, 1); return 0;");
  }

  @Test
  void functionsOfTheFileThatTakeTheHandler() {
    String install =
        "typedef void (*handler)(int);\nstatic void h(int n) {}\n"
            + "static void install(int n, handler it) { struct sigaction sa;"
            + " memset(&sa, 0, sizeof sa); sa.sa_handler = it; sigaction(n, &sa, NULL); }\n";
    assertEquals(
        List.of("h"), Written.file("x.c", install + "int f(void) { install(1, h); }").handlers());
    assertEquals(
        List.of(),
        Written.file("x.c", install + "int f(void) { install(1, SIG_IGN); }").handlers());
    assertEquals(
        List.of(),
        Written.file("x.c", install + "int f(handler it) { install(1, it); }").handlers());
  }

  @Test
  void whatRunsBeforeGoOrNever() {
    String set = "static void h(int n) {}\nstatic void set(void) { signal(1, h); }\n";
    assertEquals(List.of("h"), Written.file("x.c", set + "int f(void) { set(); }").handlers());
    assertEquals(List.of(), Written.file("x.c", set + "int f(void) { }").handlers());
    assertEquals(
        List.of(),
        Written.file(
                "x.c",
                set + "__attribute__((constructor)) static void g(void) { set(); } int f(void) {}")
            .handlers());
    assertEquals(
        List.of("h"),
        Written.file(
                "x.c",
                set
                    + "static void *run(void *x) { set(); return x; }\n"
                    + "int f(void) { pthread_t t; pthread_create(&t, NULL, run, NULL); }")
            .handlers(),
        "the stack that a handler runs on is that of whatever thread the signal comes to");
  }

  @Test
  void otherFunctionsOfThatName() {
    assertEquals(
        List.of(),
        Written.file(
                "x.c",
                "void h(int n) {} int signal(int a, void *b) {} int f(void) { signal(1, h); }")
            .handlers());
    String cpp = "static void h(int n) {}\nstruct S { void signal(int, void *); void g(); };\n";
    assertEquals(
        List.of("h", "h"),
        Written.file(
                "x.cpp",
                cpp + "extern \"C\" int f(void) { std::signal(1, h); ::signal(2, h); return 0; }")
            .handlers());
    assertEquals(
        List.of(),
        Written.file(
                "x.cpp",
                cpp
                    + "void S::g() { signal(1, h); }\n"
                    + "extern \"C\" int f(void) { g(); QObject::signal(1, h); return 0; }")
            .handlers());
  }

  @Test
  void closuresRunWhoKnowsWhen() {
    assertEquals(
        List.of("h"),
        Written.file(
                "x.cpp",
                "static void h(int n) {}\n"
                    + "template <typename T = void (*)(int)> T id(T t) { return t; }\n"
                    + "extern \"C\" int f(void) { auto l = [&] { signal(1, h); }; signal(2, h);"
                    + " return 0; }")
            .handlers());
    assertEquals(
        List.of("h"),
        Written.file(
                "x.m",
                "static void h(int n) {}\n"
                    + "int f(void) { run(^{ signal(1, h); }); [o go:^(int x) { signal(2, h); }];"
                    + " signal(3, h); return 0; }")
            .handlers());
  }

  @Test
  void whatOnlyAnOptionTurnsOn() {
    String sa = "struct sigaction sa = {0}; sa.sa_handler = on_signal; struct session *s = open();";
    String[] options = {"s->flags & 4", "s->raw", "(s->flags & 4) != 0", "x && s->raw"};
    for (String option : options) {
      assertFound(List.of(), sa + " if (" + option + ") {" + INSTALL + " }");
    }
    for (String other : new String[] {"!s->ready", "s->state == 3", "x & 4", "ready(s->x)"}) {
      assertFound(FOUND, sa + " if (" + other + ") {" + INSTALL + " }");
    }
    assertFound(FOUND, sa + " if (s->raw) work(); else {" + INSTALL + " }");
  }
}
