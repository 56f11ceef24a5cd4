package org.goboundaries.cgo.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StatementsTest {
  private static void assertBody(String expected, String statements) {
    assertEquals(expected, Written.body(statements));
  }

  @Test
  void callsAndOperators() {
    assertBody(
        "(&& (< poll((& p) 1 (- 1)) 0) (== errno EINTR));",
        "poll(&p, 1, -1) < 0 && errno == EINTR;");
    assertBody("(= r (+ a (* b c)));", "r = a + b * c;");
    assertBody("(= a (= b c));", "a = b = c;");
    assertBody("(, a b());", "a, b();");
    assertBody("(? a (= x b) c);", "a ? x = b : c;");
    assertBody("(= x (? a a c));", "x = a ?: c;");
    assertBody("f()(a.b[1]);", "f()(a->b[1]);");
    assertBody(
        "(|= sa.sa_flags (| SA_ONSTACK SA_RESTART));", "sa.sa_flags |= SA_ONSTACK|SA_RESTART;");
    assertBody("(++ i);", "i++;");
  }

  @Test
  void castsAreToldFromParentheses() {
    assertBody("(= x (cast y));", "x = (int)y;");
    assertBody("(= x (cast (- 1)));", "x = (size_t)-1;");
    assertBody("(cast poll());", "(void) poll();");
    assertBody("(= x (cast (& y)));", "x = (struct sockaddr *)&y;");
    assertBody("(= x (cast y));", "x = (void (*)(int))y;");
    assertBody("(= x (cast <0 (= tv_sec 1)>));", "x = (struct timespec){0, .tv_sec = 1};");
    assertBody("(= x (- a b));", "x = (a) - b;");
    assertBody("f(a);", "(f)(a);");
  }

  @Test
  void declarations() {
    assertBody("(int:i 0) (int:j);", "int i = 0, j;");
    assertBody("(struct sigaction:sa <0>);", "struct sigaction sa = {0};");
    assertBody(
        "(struct sigaction:sa <(= sa_handler h) (= sa_flags SA_ONSTACK)>);",
        "struct sigaction sa = { .sa_handler = h, .sa_flags = SA_ONSTACK };");
    assertBody("(struct timespec*:t (& ts));", "struct timespec *t = &ts;");
    assertBody("(sigset_t:set) (sigset_t:old);", "sigset_t set, old;");
    assertBody("(char:b <1 2>);", "char b[2] = {1, [1] = 2};");
    assertBody("(void*:old signal(SIGINT h));", "void (*old)(int) = signal(SIGINT, h);");
    assertBody("(= x y); f(a);", "x = y; f(a);");
  }

  @Test
  void control() {
    assertBody(
        "(if a {b();} (if c (return d) {})) e();",
        "if (a) { b(); } else if (c) return d; else ; e();");
    assertBody(
        "(do [(&& (< r 0) (== errno EINTR))] (= r f());)",
        "do r = f(); while (r < 0 && errno == EINTR);");
    assertBody("(while [(== f() (- 1))] {})", "while (f() == -1) ;");
    assertBody(
        "(for [(int:i 0); (< i 3) (++ i)] {(continue)})",
        "for (int i = 0; i < 3; i++) { continue; }");
    assertBody("(for [~~ ~~] {(break)})", "for (;;) { break; }");
    assertBody("(for [~~ a (++ i)] {})", "for (; a; i++) ;");
    assertBody("(for [(auto:x list);] {})", "for (auto x : list) ;");
    assertBody(
        "(switch x {case: a(); (break) default: b();})",
        "switch (x) { case 1: a(); break; default: b(); }");
    assertBody(
        "(switch x {case: case: a();})", "switch (x) { case A + 1: case 'b' ... 'd': a(); }");
    assertBody("again: a(); (goto again)", "again: a(); goto again;");
  }

  @Test
  void whatMacrosHide() {
    assertBody("(FOREACH [x list] {f();}) g();", "FOREACH(x, list) { f(); } g();");
    assertBody("LOCK(m); (if a f();)", "LOCK(m)\nif (a) f();");
    assertBody("TEMP_FAILURE_RETRY(poll(p 1 t));", "TEMP_FAILURE_RETRY(poll(p, 1, t));");
    assertBody("(= r ~{(int:x f()); x;}~);", "r = ({ int x = f(); x; });");
  }
}
