package org.goboundaries.flow.cgo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaitSitesTest {
  private static final String WAIT =
      "static int wait(void) { return poll(0, 0, 9) < 0 ? -1 : 1; }\n";

  private static List<String> waits(String statements) {
    return Written.body(statements).waits();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "poll; poll(p, 1, x)",
        "ppoll; ppoll(p, 1, NULL, NULL)",
        "select; select(x, p, NULL, NULL, NULL)",
        "pselect; pselect(x, p, NULL, NULL, NULL, NULL)",
        "epoll_wait; epoll_wait(x, p, 1, -1)",
        "epoll_pwait; epoll_pwait(x, p, 1, -1, NULL)",
        "nanosleep; nanosleep(p, NULL)",
        "clock_nanosleep; clock_nanosleep(0, 0, p, NULL)",
        "usleep; usleep(x)",
        "sleep; sleep(1)",
        "sem_timedwait; sem_timedwait(p, p)",
        "msgrcv; msgrcv(x, p, 1, 0, 0)",
        "msgsnd; msgsnd(x, p, 1, 0)",
        "semop; semop(x, p, 1)",
        "semtimedop; semtimedop(x, p, 1, NULL)",
        "sigtimedwait; sigtimedwait(p, NULL, NULL)",
        "sigwaitinfo; sigwaitinfo(p, NULL)",
        "io_getevents; io_getevents(x, 1, 1, p, NULL)",
      })
  void whatTheKernelNeverRestarts(String name, String call) {
    assertEquals(List.of(name), waits("if (" + call + " < 0) return -1; return 0;"));
    assertEquals(List.of(), waits("if (" + call + " < 0 && errno != EINTR) return -1; return 0;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "do { x = poll(p, 1, 9); } while (x < 0 && errno == EINTR); return x;",
        "while ((x = poll(p, 1, 9)) == -1 && errno == EINTR) {} return x;",
        "again: x = poll(p, 1, 9); if (x < 0 && errno == EINTR) goto again; return x;",
        "return TEMP_FAILURE_RETRY(poll(p, 1, 9));",
        "for (;;) { x = poll(p, 1, 9); if (x < 0) continue; break; } return x;",
        "while (nanosleep(p, p) != 0) {} return 0;",
        "while (poll(p, 1, 9) <= 0) work(); return 0;",
        "while (x || poll(p, 1, 9) > 0) work(); return 0;",
        "while (poll(p, 1, 9) != 1) work(); return 0;",
        "while (poll(p, 1, 9) == -1) work(); return 0;",
        "while (poll(p, 1, 9) > -2) work(); return 0;",
        "while (x) if (poll(p, 1, -1) > -1) work(); return 0;",
        "sigset_t s; pthread_sigmask(SIG_BLOCK, &s, p); x = poll(p, 1, 9); return x;",
        "return poll(p, 1, 0);",
        "usleep(0); sleep(0); return 0;",
        "struct timeval t = {0}; return select(1, p, NULL, NULL, &t);",
        "struct timeval t = { .tv_sec = 0, .tv_usec = 0 }; return select(1, p, NULL, NULL, &t);",
        "struct timeval t; t.tv_sec = t.tv_usec = 0; return select(1, p, NULL, NULL, &t);",
        "struct timespec t = {0, 0}; return ppoll(p, 1, &t, NULL);",
        "return msgrcv(x, p, 1, 0, IPC_NOWAIT);",
        "\n#ifdef HAVE_POLL\nreturn poll(p, 1, 9);\n#endif\nreturn 0;",
        "\n#if 0\nreturn poll(p, 1, 9);\n#endif\nreturn 0;",
        "\n#ifdef _WIN32\nreturn poll(p, 1, 9);\n#endif\nreturn 0;",
        "/* usleep(1); */ puts(\"usleep(1);\"); // usleep(1); \\\n usleep(1);\n return 0;",
        "p->usleep(1); p.usleep(1); (*p)(1); return 0;",
        "if (fork() == 0) usleep(1); return 0;",
      })
  void whatGoesRoundOnceMoreOrDoesNotWait(String statements) {
    assertEquals(List.of(), waits(statements));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (;;) { x = poll(p, 1, 9); if (x < 0) return -1; if (x > 0) return 0; }",
        "for (;;) { if (poll(p, 1, 9) == -1) break; } return 0;",
        "for (;;) { int n; n = (int)poll(p, 1, 9); if (n <= 0) { work(); return n; } }",
        "struct timeval t = { 0, x }; poll(p, 1, 9); return 0;",
        "while (x && poll(p, 1, 9) > -1) work(); return 0;",
        "while ((x = poll(p, 1, 9)) >= 0) work(); return 0;",
        "do { x = poll(p, 1, 9); } while (x > 0); return 0;",
        "while (poll(p, 1, 9) != -1) work(); return 0;",
        "for (; poll(p, 1, 9) == 0;) work(); return 0;",
      })
  void loopsThatAFailureLeaves(String statements) {
    assertEquals(List.of("poll"), waits(statements));
  }

  @Test
  void timesThatAreNotNothing() {
    String wait = "return select(1, p, NULL, NULL, &t);";
    assertEquals(List.of("select"), waits("struct timeval t = { 1 }; " + wait));
    assertEquals(List.of("select"), waits("struct timeval t; " + wait));
    assertEquals(List.of("select"), waits("struct timeval t = {0}; if (x) t.tv_usec = 5; " + wait));
    assertEquals(List.of("select"), waits("return select(1, p, NULL, NULL, 0);"));
  }

  @Test
  void callersThatCare() {
    String call = "int f(void) { return wait(); }";
    assertEquals(List.of("poll"), Written.file("x.c", WAIT + call).waits());
    assertEquals(
        List.of(),
        Written.file("x.c", WAIT + "int f(void) { while (wait() < 0) {} return 0; }").waits());
    assertEquals(
        List.of(),
        Written.file("x.c", WAIT + "int f(void) { return wait() < 0 && errno == EINTR; }").waits());
    assertEquals(
        List.of("poll"),
        Written.file(
                "x.c",
                WAIT
                    + "static int g(void) { while (wait() < 0) {} } int f(void) { g(); "
                    + "return wait(); }")
            .waits(),
        "one way that cares is no help for another");
    assertEquals(
        List.of(),
        Written.file(
                "x.c",
                WAIT
                    + "static void *g(void *x) { wait(); } int f(void) { pthread_create(&t, 0, g,"
                    + " 0); }")
            .waits());
  }

  @Test
  void resultsThatNobodyLooksAt() {
    String nap = "static int nap(int x) { return usleep(x); }\n";
    assertEquals(
        List.of("usleep"), Written.file("x.c", nap + "int f(void) { nap(5); return 0; }").waits());
    String look = "static int look(void) { return poll(0, 0, 9); }\n";
    assertEquals(
        List.of(), Written.file("x.c", look + "int f(void) { look(); return 0; }").waits());
    assertEquals(
        List.of(), Written.file("x.c", look + "int f(void) { (void)look(); return 0; }").waits());
    assertEquals(
        List.of("poll"), Written.file("x.c", look + "int f(void) { return look(); }").waits());
  }

  @Test
  void directCalls() {
    assertEquals(List.of("usleep"), Written.preamble("", "C.usleep(5)").waits());
    assertEquals(List.of(), Written.preamble("", "C.usleep(0)").waits());
    assertEquals(List.of(), Written.preamble("", "C.usleep(C.uint(0))").waits());
    assertEquals(List.of(), Written.preamble("", "for { C.usleep(5) }").waits());
    assertEquals(List.of("usleep"), Written.preamble("", "for range 3 { C.usleep(5) }").waits());
    assertEquals(
        List.of("poll"), Written.preamble("", "if C.poll(nil, 0, 5) < 0 { panic(1) }").waits());
    assertEquals(List.of(), Written.preamble("", "C.poll(nil, 0, 5)").waits());
    assertEquals(List.of(), Written.preamble("", "C.poll(nil, 0)").waits());
    assertEquals(
        List.of(), Written.preamble("int usleep(int x) { return x; }", "C.usleep(5)").waits());
  }

  private static Written masked(String block, String body) {
    return Written.go(
        "package main\n\n/*\n"
            + WAIT
            + "static void block(void) { sigset_t s; sigaddset(&s, "
            + block
            + "); pthread_sigmask(SIG_BLOCK, &s, 0); }\n"
            + "static void unblock(void) { sigset_t s; pthread_sigmask(SIG_UNBLOCK, &s, 0); }\n"
            + "*/\nimport \"C\"\n\nimport \"runtime\"\n\nvar _ = runtime.NumCPU\n\n"
            + "func main() { work() }\n\nfunc work() {\n"
            + body
            + "\n}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "poll masked @ C.block(); println(C.wait()); C.unblock()",
        "poll masked @ C.block(); defer C.unblock(); println(C.wait())",
        "poll masked @ C.pthread_sigmask(C.SIG_BLOCK, nil, nil); println(C.wait(), C.SIGPROF)",
        "poll masked @ runtime.LockOSThread(); runtime.UnlockOSThread(); C.block();"
            + " println(C.wait())",
        "poll @ C.block(); C.unblock(); println(C.wait())",
        "poll @ println(C.wait())",
      })
  void masksOfGoThatMayBeLost(String expected, String body) {
    assertEquals(List.of(expected), masked("SIGPROF", body).waits());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "runtime.LockOSThread(); C.block(); println(C.wait()); C.unblock()",
        "runtime.LockOSThread(); defer runtime.UnlockOSThread(); C.block(); println(C.wait())",
        "if true { C.block() }; println(C.wait())",
        "for C.wait() < 0 { }",
        "const EINTR = 4; println(C.wait())",
      })
  void masksOfGoThatHold(String body) {
    assertEquals(List.of(), masked("SIGPROF", body).waits());
  }

  @Test
  void masksOfOtherSignalsSayNothing() {
    assertEquals(List.of(), masked("SIGPIPE", "C.block(); println(C.wait())").waits());
  }
}
