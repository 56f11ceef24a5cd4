package org.goboundaries.flow.cgo;

import static org.goboundaries.flow.cgo.MaskSite.Harm.ALL;
import static org.goboundaries.flow.cgo.MaskSite.Harm.FAULTS;
import static org.goboundaries.flow.cgo.MaskSite.Harm.OTHERS;
import static org.goboundaries.flow.cgo.MaskSite.Harm.PREEMPTION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.goboundaries.flow.cgo.MaskSite.Harm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskSitesTest {
  private static final String TAKE = "sigfillset(&s); pthread_sigmask(SIG_BLOCK, &s, &old); ";
  private static final String RESTORE = "pthread_sigmask(SIG_SETMASK, &old, NULL); ";

  private static void assertHarm(List<Harm> expected, String statements) {
    String body = "sigset_t s, old; " + statements;
    assertEquals(expected, Written.body(body).masks(), statements);
  }

  private static void assertSet(List<Harm> expected, String operations) {
    assertHarm(expected, operations + " pthread_sigmask(SIG_BLOCK, &s, NULL); return 0;");
  }

  @Test
  void setsInOrder() {
    assertSet(List.of(ALL), "sigfillset(&s);");
    assertSet(List.of(ALL), "sigemptyset(&s); sigfillset(&s);");
    assertSet(List.of(ALL), "sigfillset(&s); sigdelset(&s, SIGSEGV); sigaddset(&s, SIGSEGV);");
    assertSet(List.of(FAULTS), "sigfillset(&s); sigdelset(&s, SIGINT);");
    assertSet(List.of(FAULTS), "sigemptyset(&s); sigaddset(&s, SIGSEGV);");
    assertSet(List.of(PREEMPTION), "sigfillset(&s); sigdelset(&s, SIGSEGV);");
    assertSet(List.of(PREEMPTION), "sigemptyset(&s); sigaddset(&s, SIGURG);");
    assertSet(List.of(OTHERS), "sigemptyset(&s); sigaddset(&s, SIGINT);");
    assertSet(List.of(OTHERS), "sigfillset(&s); sigdelset(&s, SIGSEGV); sigdelset(&s, SIGURG);");
  }

  @Test
  void setsThatNobodyKnows() {
    assertSet(List.of(), "");
    assertSet(List.of(), "sigemptyset(&s);");
    assertSet(List.of(), "sigfillset(&s); sigemptyset(&s);");
    assertSet(List.of(), "sigaddset(&s, SIGINT);");
    assertSet(List.of(), "sigemptyset(&s); sigaddset(&s, SIGINT); sigdelset(&s, SIGINT);");
    assertSet(List.of(), "sigfillset(&s); fill(&s);");
    assertSet(List.of(), "sigfillset(&s); s = other;");
    assertSet(List.of(), "sigfillset(&s); if (x) sigemptyset(&s);");
    assertSet(List.of(), "if (x) sigfillset(&s);");
    assertSet(List.of(), "sigfillset(&s);\n#ifdef SOME\nsigemptyset(&s);\n#endif\n");
    assertSet(List.of(), "sigemptyset(&s); sigaddset(&s, signals[x]);");
    assertSet(List.of(), "sigfillset(&s); pthread_sigmask(SIG_BLOCK, NULL, &s);");
  }

  @Test
  void restoredOrKept() {
    assertHarm(List.of(), TAKE + RESTORE + "return 0;");
    assertHarm(
        List.of(), "sigfillset(&s); pthread_sigmask(SIG_BLOCK, &s, (sigset_t *)p); return 0;");
    assertHarm(List.of(), "sigfillset(&s); pthread_sigmask(SIG_UNBLOCK, &s, NULL); return 0;");
    assertHarm(List.of(), "sigfillset(&s); pthread_sigmask(SIG_BLOCK, &s, NULL); sigwait(&s, &x);");
    assertHarm(List.of(ALL), "sigfillset(&s); sigprocmask(SIG_SETMASK, &s, 0); return 0;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (x) return 1; ",
        "if (x) { work(); return 1; } ",
        "if (x) { if (p) { return 1; } " + RESTORE + "return 2; } ",
        "if (x) { " + RESTORE + "return 2; } if (p) return 1; ",
        "while (x) work(); if (x) return 1; ",
        "if (x) work(); else return 1; ",
        "if (x) goto out; if (p) return 1; out: ",
        "switch (x) { case 1: return 1; } ",
        "switch (x) { case 1: work(); break; default: return 1; } ",
        "for (;;) { if (x) return 1; } ",
        "do { if (x) continue; return 1; } while (x); ",
        "if (x) goto bad; if (0) { bad: return 1; } ",
      })
  void waysBackThatForget(String between) {
    assertHarm(List.of(ALL), TAKE + between + RESTORE + "return 0;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (x) { " + RESTORE + "return 1; } ",
        "if (x) " + RESTORE + "if (x) return 1; ",
        "if (x) { restore(&old); return 1; } ",
        "if (x) return leave(&old); ",
        "if (x) goto out; out: ",
        "again: if (x) return 1; if (p) { restore(&old); goto again; } ",
        "if (x) goto *p; if (p) return 1; ",
        "if (sigsetjmp(b, 1)) return 1; ",
        "switch (x) { case 1: " + RESTORE + "case 2: return 1; } ",
        "for (;;) { if (x) return 1; restore(&old); } ",
        "if (x) { PUT_BACK(); return 1; } ",
        "if (x) { callback(); (*p)(); return 1; } ",
        "\n#ifdef SOME\nif (x) return 1;\n#endif\n",
      })
  void waysBackThatDoNotOrNobodyKnows(String between) {
    assertHarm(List.of(), TAKE + between + RESTORE + "return 0;");
  }

  @Test
  void failuresToTakeTheMaskAreNoWaysBack() {
    assertHarm(
        List.of(),
        "sigfillset(&s); if (pthread_sigmask(SIG_BLOCK, &s, &old) != 0) return -1; "
            + RESTORE
            + "return 0;");
    String checked = "sigfillset(&s); int r = pthread_sigmask(SIG_BLOCK, &s, &old); ";
    assertHarm(List.of(), checked + "if (r) return r; " + RESTORE + "return 0;");
    assertHarm(List.of(ALL), checked + "r = work(); if (r) return r; " + RESTORE + "return 0;");
  }

  @Test
  void whoCallsItMayRestore() {
    String block =
        "static void block(void) { sigset_t s; sigfillset(&s); pthread_sigmask(SIG_BLOCK, &s,"
            + " NULL); }\n";
    assertEquals(List.of(ALL), Written.file("x.c", block + "int f(void) { block(); }").masks());
    assertEquals(
        List.of(),
        Written.file(
                "x.c",
                block
                    + "int f(void) { sigset_t o; pthread_sigmask(SIG_BLOCK, NULL, &o); block();"
                    + " pthread_sigmask(SIG_SETMASK, &o, NULL); }")
            .masks());
    assertEquals(
        List.of(),
        Written.file(
                "x.c",
                block
                    + "static void *run(void *x) { block(); } int f(void) { pthread_create(&t, 0,"
                    + " run, 0); }")
            .masks());
  }
}
