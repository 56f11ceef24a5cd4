package org.goboundaries.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goboundaries.knowledge.MutexCall.Operation;
import org.goboundaries.knowledge.SignalCall.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertEquals(1, standard.endings().of("os", "Exit").size());
    assertEquals(1, standard.handlers().of("net/http", "HandlerFunc").size());
    assertEquals(How.HERE, callbacks(standard, "sync", "Once.Do").get(0).how());
    assertEquals(
        How.OTHER_GOROUTINE,
        callbacks(standard, "golang.org/x/sync/errgroup", "Group.Go").get(0).how());
    assertTrue(standard.profilers().of("net/http/pprof", "init").get(0).isImport());
    assertEquals(Kind.WAITS, waits(standard, "poll").kind());
    assertNull(standard.signalCalls().of("read"));
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
  void ourTablesAreReadOnce() {
    assertSame(standard.endings(), standard.with("n.txt", "").endings());
    assertSame(
        standard.profilers(), standard.with("e.txt", "ending x.y/z A exit always - z").profilers());
  }

  @Test
  void whatUsersHaveAddedIsMarked() {
    assertTrue(ours.endings().isAdded(new ExportedName("example.com/log", "Die")));
    assertTrue(ours.callbacks("sync").isAdded(new ExportedName("sync", "Once.Do")));
    assertFalse(ours.callbacks("sync").isAdded(new ExportedName("sync", "OnceFunc")));
    assertFalse(standard.callbacks("sync").isAdded(new ExportedName("sync", "Once.Do")));
  }

  @Test
  void rowsMayTurnTheProfilerOn() {
    Knowledge more = ours.with("p.txt", "profiler example.com/perf Start,init - perf.go");
    assertFalse(more.profilers().of("example.com/perf", "Start").get(0).isImport());
    assertTrue(more.profilers().of("example.com/perf", "init").get(0).isImport());
    assertEquals(1, more.profilers().of("runtime/pprof", "StartCPUProfile").size());
  }

  @Test
  void rowsMayBeAboutC() {
    Knowledge more = ours.with("c.txt", "c-signal C bus_poll,poll sleeps 3 *2 - bus.h");
    assertEquals(
        new SignalCall(
            new ExportedName("C", "bus_poll"),
            Kind.SLEEPS,
            3,
            2,
            true,
            new Versions(0, Versions.LATEST, ""),
            "bus.h"),
        waits(more, "bus_poll"));
    assertEquals(Kind.SLEEPS, waits(more, "poll").kind());
    assertTrue(more.signalCalls().names().containsAll(Set.of("bus_poll", "poll", "sigaction")));
  }

  @Test
  void usersMayAddWhatPrints() {
    Knowledge more =
        ours.with("f.txt", "formatter example.com/log Sayf 1... 0 verbs+w on-demand - log.go");
    Formatter row = more.formatters().of("example.com/log", "Sayf").get(0);
    assertTrue(row.isWrapping());
    assertTrue(row.methods().isEmpty());
    assertEquals(0, row.format());
    assertEquals(
        List.of("MarshalJSON", "MarshalText"),
        more.formatters().of("encoding/json", "Marshal").get(0).methods());
  }

  @Test
  void rowsMayBeAboutLocks() {
    Knowledge more = ours.with("m.txt", "mutex example.com/lock Lock.Take lock - lock.go");
    assertEquals(
        Operation.LOCK, more.mutexes().of("example.com/lock", "Lock.Take").get(0).operation());
    assertEquals(Operation.RLOCK, more.mutexes().of("sync", "RWMutex.RLock").get(0).operation());
  }

  @Test
  void rowsMayBeAboutCleanups() {
    String rows =
        """
        cleanup example.com/tmp Dir.Remove remove - - - tmp.go
        cleanup example.com/tmp Begin flush result1 - - tmp.go
        cleanup example.com/tmp Begin unmount result0.Stop 1=FORCE:2 - tmp.go
        """;
    Table<Cleanup> more = ours.with("c.txt", rows).cleanups();
    Cleanup remove = more.of("example.com/tmp", "Dir.Remove").get(0);
    assertEquals(Cleanup.Kind.REMOVE, remove.kind());
    assertTrue(remove.isCall());
    List<Cleanup> begin = more.of("example.com/tmp", "Begin");
    assertEquals(
        List.of("result1", "result0.Stop"),
        begin.stream().map(row -> String.valueOf(row.slot())).toList());
    assertFalse(begin.get(0).isCall());
    assertEquals(List.of(), begin.get(0).tests());
    assertEquals(1, begin.get(1).tests().get(0).argument());
    assertEquals(1, more.of("os", "RemoveAll").size());
  }

  private static SignalCall waits(Knowledge from, String name) {
    return Objects.requireNonNull(from.signalCalls().of(name));
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
            "c-signal syscall poll waits 3 2 - poll(2)",
            "c-signal C poll waits 3 3 - poll(2)",
            "c-signal C poll waits 3 -1 - poll(2)",
            "c-signal C poll waits many - - poll(2)",
            "c-signal C install handler 1 - - install.h",
            "c-signal C block mask 2 - - block.h",
            "c-signal C clear set 0 - - clear.h",
            "profiler example.com/perf Start -",
            "mutex example.com/lock Lock.Take take - lock.go",
            "formatter example.com/log Say x - verbs always - log.go",
            "formatter example.com/log Say 0... 1st verbs always - log.go",
            "formatter example.com/log Say 0... - verbs sometimes - log.go",
            "cleanup example.com/tmp Remove removes - - - tmp.go",
            "cleanup example.com/tmp Remove remove 0 - - tmp.go",
            "cleanup example.com/tmp Remove remove result0.A+B - - tmp.go",
            "cleanup example.com/tmp Remove remove result - - tmp.go",
            "cleanup example.com/tmp Remove remove - x - tmp.go",
            "ending",
            "ending # nothing")) {
      var refusal =
          assertThrows(
              MalformedTableException.class, () -> standard.with("k.txt", ROWS + "\n" + bad));
      assertEquals(7, refusal.line(), bad);
      assertTrue(String.valueOf(refusal.getMessage()).startsWith("k.txt:7: "), bad);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "endings, ending",
    "Ending, ending",
    "threadcall, thread-call",
    "profile, profiler",
    "signal, c-signal",
    "handlers:, handler",
    "clean-up, cleanup",
    "mutexes, mutex",
  })
  void anUnknownTableIsToldWithTheNearestOne(String wrong, String nearest) {
    assertEquals(
        "k.txt:1: \""
            + wrong
            + "\" is not one of [callback, cleanup, c-signal, context, ending, formatter, handler, linkname,"
            + " mutex, profiler, recovery, thread-call, wait, wording]; did you mean \""
            + nearest
            + "\"?",
        refusal(wrong));
  }

  @Test
  void whatResemblesNoTableIsOnlyRefused() {
    assertEquals(
        "k.txt:1: \"foo\" is not one of"
            + " [callback, cleanup, c-signal, context, ending, formatter, handler, linkname, mutex,"
            + " profiler, recovery, thread-call, wait, wording]",
        refusal("foo"));
  }

  @Test
  void usersAreToldOfEveryTable() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (Format<?> format : Format.ALL) {
      String row = "\n| `" + format.prefix() + "` | `" + format.file() + "` | ";
      assertTrue(readme.contains(row), row);
    }
  }

  @Test
  void pagesOfRulesNameTables() throws IOException {
    List<String> known = Format.ALL.stream().map(Format::prefix).toList();
    List<String> named = new ArrayList<>();
    try (Stream<Path> folders = Files.list(Path.of("rules"))) {
      for (Path folder : folders.toList()) {
        Files.readString(folder.resolve("rule.md"))
            .lines()
            .filter(line -> line.startsWith("Your own rows, "))
            .map(line -> line.substring(line.indexOf(": ")))
            .flatMap(line -> Pattern.compile("`([^`]*)`").matcher(line).results())
            .map(word -> word.group(1))
            .forEach(named::add);
      }
    }
    assertTrue(named.size() > 10, named::toString);
    named.removeAll(known);
    assertEquals(List.of(), named);
  }

  private String refusal(String table) {
    var refused =
        assertThrows(
            MalformedTableException.class,
            () -> standard.with("k.txt", table + " os Exit exit always - x.go"));
    return String.valueOf(refused.getMessage());
  }

  private static List<Callback> callbacks(Knowledge from, String path, String name) {
    return from.callbacks(path).of(path, name);
  }
}
