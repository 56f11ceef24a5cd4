package org.goboundaries.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnowledgeTest {
  private static final String ROWS =
      """
      # of our house
      handler  example.com/rpc Server.Handle registration 1 rpc logged hangs - rpc.go
      \tending example.com/log Die,Dief exit always - log.go
      callback example.com/pool Pool.Submit 0 other-goroutine fatal ends - pool.go
      callback sync Once.Do 0 never none none - my.go
      """;

  private final Knowledge standard = Knowledge.standard();
  private final Knowledge ours = standard.with("ours.txt", ROWS);

  @Test
  void ourTablesAreKnown() {
    assertTrue(standard.isStandard());
    assertSame(Tables.endings(), standard.endings());
    assertSame(Tables.handlers(), standard.handlers());
    assertSame(Tables.callbacks("sync"), standard.callbacks("sync"));
    assertSame(Tables.callbacks("example.com/x"), standard.callbacks("example.com/x"));
  }

  @Test
  void rowsOfUsersAreAdded() {
    assertFalse(ours.isStandard());
    assertEquals(1, ours.handlers().of("example.com/rpc", "Server.Handle").size());
    assertEquals(1, ours.endings().of("example.com/log", "Dief").size());
    assertEquals(1, ours.endings().of("os", "Exit").size());
    assertEquals(1, callbacks(ours, "example.com/pool", "Pool.Submit").size());
  }

  @Test
  void theSameRowsAreTheSameKnowledge() {
    assertEquals(ours, standard.with("moved.txt", ROWS));
    assertNotEquals(ours, standard);
    assertNotEquals(
        ours, ours.with("more.txt", "ending example.com/log Exit exit always - log.go"));
  }

  @Test
  void rowsOfUsersWin() {
    assertEquals(How.NEVER, callbacks(ours, "sync", "Once.Do").get(0).how());
    Knowledge later =
        ours.with("later.txt", "callback sync Once.Do 0 deferred passes passes - my.go");
    assertEquals(How.DEFERRED, callbacks(later, "sync", "Once.Do").get(0).how());
    assertEquals(1, callbacks(later, "example.com/pool", "Pool.Submit").size());
    assertEquals(How.HERE, callbacks(standard, "sync", "Once.Do").get(0).how());
  }

  @Test
  void aTextMaySayNothing() {
    assertTrue(standard.with("empty.txt", "").isStandard());
    assertTrue(standard.with("empty.txt", "\n# nothing\n").isStandard());
  }

  @Test
  void errorsHaveTheLineOfTheFile() {
    for (String bad :
        List.of(
            "endings os Exit exit always - x.go",
            "ending os Exit exit always -",
            "ending os Exit dies always - x.go",
            "handler x Y type nowhere http logged ends - x.go",
            "callback x Y z here passes passes - x.go",
            "ending",
            "ending # nothing")) {
      var refusal =
          assertThrows(
              MalformedTableException.class, () -> standard.with("k.txt", ROWS + "\n" + bad));
      assertEquals(7, refusal.line(), bad);
      assertTrue(String.valueOf(refusal.getMessage()).startsWith("k.txt:7: "), bad);
    }
  }

  private static List<Callback> callbacks(Knowledge from, String path, String name) {
    return from.callbacks(path).of(path, name);
  }
}
