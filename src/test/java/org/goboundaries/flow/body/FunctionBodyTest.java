package org.goboundaries.flow.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.goboundaries.flow.Sources;
import org.goboundaries.flow.calls.Site;
import org.goboundaries.flow.graph.ControlGraph;
import org.goboundaries.syntax.DeferStmt;
import org.goboundaries.syntax.ForStmt;
import org.goboundaries.syntax.FuncLit;
import org.goboundaries.syntax.IfStmt;
import org.goboundaries.syntax.ReturnStmt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of one function. */
class FunctionBodyTest {
  private Sources sources;

  private FunctionBody body(String text) {
    sources =
        Sources.of(
            "p.go",
            """
            package p
            import "os"
            func a() {}
            func b() {}
            func ok() bool { return true }
            func exits() { os.Exit(1) }
            func guard() { recover() }
            func wraps() { guard() }
            func f() {
            """
                + text
                + "\n}\n");
    return sources.model().bodies().of(sources.code("f"));
  }

  private Site site(String name) {
    return sources.site(name);
  }

  @Test
  void aDeferredCallIsMadeWhereTheStatementStands() {
    FunctionBody body = body("defer a()\ngo b()");
    assertInstanceOf(DeferStmt.class, body.graph().node(body.point(site("a"))));
    assertSame(site("b"), body.site(body.point(site("b"))));
  }

  @Test
  void aLiteralBelongsToTheStatementAroundIt() {
    FunctionBody body = body("a()\nb2 := func() { b() }\n_ = b2");
    FuncLit literal = (FuncLit) site("b").code().node();
    int point = body.point(literal);
    assertTrue(point != ControlGraph.NONE);
    assertTrue(body.isAlwaysBefore(body.point(site("a")), point));
  }

  @Test
  void nodesAroundEndAtLiterals() {
    FunctionBody body = body("for ok() { if ok() /* in */ { a() } }\nfunc() { b() }()");
    assertNotNull(body.around(site("a").node(), IfStmt.class));
    assertNotNull(body.around(site("a").node(), ForStmt.class));
    assertNull(body.around(site("a").node(), ReturnStmt.class));
    assertNull(body.parent(site("b").node()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a(); b() | true",
        "exits(); b() | false",
        "if ok() { exits() }; b() | true",
        "if ok() { exits() } else { panic(1) }; b() | false",
        "for { a() }; b() | false",
        "func() { os.Exit(2) }(); b() | false",
        "go exits(); b() | true",
        "defer exits(); b() | true",
        "return; b() | false",
      })
  void whatIsBehindACallThatNeverReturnsIsNotReached(String text, boolean isReached) {
    FunctionBody body = body(text);
    assertEquals(isReached, body.isReached(site("b").node()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a(); if ok() { return } | true",
        "if ok() { return }; a() | false",
        "if ok() { exits() }; a() | true",
        "if ok() { panic(1) }; a() | true",
        "defer a() | true",
        "for ok() { a() } | false",
        "for { if ok() { a(); return } } | true",
      })
  void isAlwaysMadeWhereNoReturnIsWithoutIt(String text, boolean isAlways) {
    FunctionBody body = body(text);
    assertEquals(isAlways, body.isAlwaysMade(site("a")));
  }

  @Test
  void returnsBehindACallAreThoseThatMayFollow() {
    FunctionBody body = body("if ok() { return }\na()\nif ok() { return }\nb()");
    assertEquals(3, body.returns().size());
    assertEquals(2, body.returnsBehind(site("a")).size());
    assertEquals(List.of(), body("for { a() }").returns());
  }

  @Test
  void recoversWhatCallsRecoverItself() {
    FunctionBody body = body("defer guard() //@ deferred");
    assertTrue(body.isRecovering(site("deferred")));
    assertFalse(body("defer wraps() //@ deferred").isRecovering(site("deferred")));
    assertTrue(body("defer func() { recover() }() //@ literal").isRecovering(literal()));
  }

  private Site literal() {
    return sources.model().calls().sites(sources.code("f")).get(0);
  }
}
