package org.goboundaries.flow.graph;

import static org.goboundaries.flow.graph.Answer.NO;
import static org.goboundaries.flow.graph.Answer.UNKNOWN;
import static org.goboundaries.flow.graph.Answer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.Stmt;
import org.junit.jupiter.api.Test;

/** Questions about the order of calls that are named by their text. */
class StatementOrderTest {
  @Test
  void whatIsOnEveryPathIsBefore() {
    Asked asked = new Asked("a()\nif p { b() } else { c() }\nd()");
    assertEquals(YES, asked.isAlwaysBefore("a()", "d()"));
    assertEquals(NO, asked.isAlwaysBefore("b()", "d()"));
    assertEquals(NO, asked.isAlwaysBefore("d()", "a()"));
    assertEquals(YES, asked.isAlwaysBefore("p?", "c()"));
  }

  @Test
  void onlyWhatGoesOnComesBefore() {
    Asked asked = new Asked("if p { b(); return } else { c() }\nd()");
    assertEquals(YES, asked.isAlwaysBefore("c()", "d()"));
    assertEquals(NO, asked.mayFollow("b()", "d()"));
    assertEquals(YES, asked.mayFollow("c()", "d()"));
  }

  @Test
  void loopsRunAgain() {
    Asked asked = new Asked("a()\nfor p { b(); c() }\nd()");
    assertEquals(YES, asked.isInLoop("b()"));
    assertEquals(NO, asked.isInLoop("a()"));
    assertEquals(YES, asked.mayFollow("c()", "b()"));
    assertEquals(YES, asked.mayFollow("b()", "b()"));
    assertEquals(NO, asked.mayFollow("d()", "b()"));
    assertEquals(NO, asked.mayFollow("a()", "a()"));
  }

  @Test
  void aLoopThatIsAlwaysLeftIsNone() {
    Asked asked = new Asked("for { a(); if p { break }; return }\nb()");
    assertEquals(NO, asked.isInLoop("a()"));
    assertEquals(YES, asked.isAlwaysBefore("a()", "b()"));
  }

  @Test
  void everyWayToReturn() {
    Asked asked = new Asked("a()\nif p { b(); return }\nrisky()\nb2()");
    assertEquals(NO, asked.mustPass("a()", "b2()", Exits.NORMAL));
    assertEquals(YES, asked.mustPass("risky()", "b2()", Exits.NORMAL));
    assertEquals(YES, asked.mustPass("risky()", "b2()", Exits.KNOWN));
    assertEquals(NO, asked.mustPass("risky()", "b2()", Exits.ALL));
  }

  @Test
  void certainPanicsAreKnownEnds() {
    Asked asked = new Asked("a()\nif p { panic(1) }\nb()");
    assertEquals(YES, asked.mustPass("a()", "b()", Exits.NORMAL));
    assertEquals(NO, asked.mustPass("a()", "b()", Exits.KNOWN));
  }

  @Test
  void behindTheEndNothingIsReached() {
    Asked asked = new Asked("if p { return } else { exit() }\na()\nL: b()\ngoto L");
    assertEquals(YES, asked.isUnreachable("a()"));
    assertEquals(YES, asked.isUnreachable("b()"));
    assertEquals(NO, asked.isUnreachable("return"));
    assertEquals(NO, asked.mayFollow("a()", "b()"));
  }

  @Test
  void operationsHaveNoPlaceAmongTheCallsOfTheirStatement() {
    Asked asked = new Asked("x = a() + y[b()] + c()\nd()", true);
    assertEquals(YES, asked.isAlwaysBefore("a()", "b()"));
    assertEquals(YES, asked.isAlwaysBefore("b()", "y[b()]!"));
    assertEquals(UNKNOWN, asked.isAlwaysBefore("y[b()]!", "c()"));
    assertEquals(UNKNOWN, asked.isAlwaysBefore("c()", "y[b()]!"));
    assertEquals(UNKNOWN, asked.isAlwaysBefore("a()", "y[b()]!"));
    assertEquals(UNKNOWN, asked.mayFollow("a()", "y[b()]!"));
    assertEquals(YES, asked.isAlwaysBefore("y[b()]!", "d()"));
  }

  @Test
  void anOperationMayPanicBeforeTheCallsOfItsStatement() {
    Asked asked = new Asked("a()\nx = b() + y[i]\nx = c(y[j])", true);
    assertEquals(UNKNOWN, asked.mustPass("a()", "b()", Exits.ALL));
    assertEquals(YES, asked.mustPass("a()", "b()", Exits.NORMAL));
    assertEquals(UNKNOWN, asked.isAlwaysBefore("b()", "PANICKED"));
    assertEquals(YES, asked.isAlwaysBefore("a()", "PANICKED"));
    assertEquals(NO, asked.mustPass("a()", "c(y[j])", Exits.ALL));
  }

  @Test
  void conditionsAreEvaluatedOneAfterTheOther() {
    Asked asked = new Asked("if p() && y[i] && q() { a() }", true);
    assertEquals(YES, asked.isAlwaysBefore("p()?", "y[i]!"));
    assertEquals(YES, asked.isAlwaysBefore("y[i]!", "q()?"));
    assertEquals(NO, asked.mayFollow("q()?", "y[i]!"));
  }

  @Test
  void nothingIsKnownAcrossBrokenText() {
    Asked asked = new Asked("a()\nif q { c() }\nif p { x + + ) }\nb()\nreturn");
    assertEquals(YES, asked.isAlwaysBefore("a()", "b()"));
    assertEquals(NO, asked.isAlwaysBefore("c()", "b()"));
    assertEquals(YES, asked.isAlwaysBefore("q?", "b()"));
    assertEquals(YES, asked.mayFollow("a()", "b()"));
    assertEquals(UNKNOWN, asked.mayFollow("c()", "a()"));
    assertEquals(NO, asked.mayFollow("b()", "a()"));
    assertEquals(UNKNOWN, asked.mustPass("a()", "b()", Exits.NORMAL));
    assertEquals(UNKNOWN, asked.isInLoop("c()"));
    assertEquals(NO, asked.isInLoop("b()"));
  }

  @Test
  void brokenTextMaySkipWhatFollows() {
    Asked asked = new Asked("if p { x + + ) }\na()\nb()");
    assertEquals(UNKNOWN, asked.isAlwaysBefore("a()", "b()"));
    assertEquals(YES, asked.isAlwaysBefore("p?", "b()"));
  }

  @Test
  void deadCodeMayBeReachedFromBrokenText() {
    assertEquals(YES, new Asked("if p { q() }\nreturn\nb()").isUnreachable("b()"));
    assertEquals(UNKNOWN, new Asked("if p { x + + ) }\nreturn\nb()").isUnreachable("b()"));
    assertEquals(UNKNOWN, new Asked("if p { break }\nreturn\nb()").isUnreachable("b()"));
    assertEquals(UNKNOWN, new Asked("if p { goto Missing }\nreturn\nb()").isUnreachable("b()"));
  }

  @Test
  void statementsBeginAtTheirFirstPoint() {
    GraphText text = GraphText.of("x = a(b())");
    FuncDecl function = (FuncDecl) text.file().declarations().get(0);
    Stmt statement = function.body().statements().get(0);
    assertEquals(text.named("b()"), text.graph().first(statement));
    assertEquals(text.named("x = a(b())"), text.graph().point(statement));
    assertEquals(ControlGraph.NONE, text.graph().point(function));
  }

  /** A function and questions to it. */
  private static final class Asked {
    private final GraphText text;
    private final StatementOrder order;

    Asked(String body) {
      this(body, false);
    }

    Asked(String body, boolean mayPanic) {
      this.text = GraphText.unchecked(body, mayPanic);
      this.order = new StatementOrder(text.graph());
    }

    Answer isAlwaysBefore(String earlier, String later) {
      return order.isAlwaysBefore(text.named(earlier), text.named(later));
    }

    Answer mayFollow(String earlier, String later) {
      return order.mayFollow(text.named(earlier), text.named(later));
    }

    Answer mustPass(String from, String through, Exits exits) {
      return order.mustPass(text.named(from), text.named(through), exits);
    }

    Answer isInLoop(String point) {
      return order.isInLoop(text.named(point));
    }

    Answer isUnreachable(String point) {
      return order.isUnreachable(text.named(point));
    }
  }
}
