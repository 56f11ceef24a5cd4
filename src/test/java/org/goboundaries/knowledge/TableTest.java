package org.goboundaries.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
  private static final String ROW =
      "example.com/pool Pool.Submit 0 other-goroutine fatal ends - pool.go";

  @Test
  void readsWhatUsersWrite() {
    String text = "# mine\n\n" + ROW.replace(" ", " \t ") + "\n";
    Callback row =
        Format.MODULE_CALLBACKS.read("mine", text).of("example.com/pool", "Pool.Submit").get(0);
    assertEquals(new ExportedName("example.com/pool", "Pool.Submit"), row.symbol());
    assertEquals(How.OTHER_GOROUTINE, row.how());
    assertEquals(PanicFate.FATAL, row.panic());
    assertEquals(GoexitFate.ENDS, row.goexit());
    assertTrue(row.slot().takes(0));
    assertFalse(row.slot().takes(1));
  }

  @Test
  void severalNamesShareARow() {
    Table<Callback> table =
        Format.MODULE_CALLBACKS.read("mine", ROW.replace("Submit", "Submit,Go"));
    assertEquals(2, table.all().size());
    assertEquals(1, table.of("example.com/pool", "Go").size());
  }

  @Test
  void unknownSymbolsHaveNoRow() {
    assertEquals(
        List.of(), Format.MODULE_CALLBACKS.read("mine", ROW).of("example.com/pool", "Pool.Stop"));
    assertEquals(List.of(), Knowledge.standard().callbacks("sync").of("sync", "Once.Undo"));
    assertEquals(List.of(), Knowledge.standard().callbacks("").of("", ""));
  }

  @Test
  void rowsOfUsersWin() {
    Table<Callback> mine =
        Format.MODULE_CALLBACKS.read("mine", "sync Once.Do 0 never none none - my.go");
    Table<Callback> both = Knowledge.standard().callbacks("sync").with(mine);
    assertEquals(How.NEVER, both.of("sync", "Once.Do").get(0).how());
    assertEquals(How.RETURNED, both.of("sync", "OnceFunc").get(0).how());
    assertEquals(
        How.HERE, Knowledge.standard().callbacks("sync").of("sync", "Once.Do").get(0).how());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Submit 0             | Submit            | 7 columns instead of 8
          ends -               | ends - and        | 9 columns instead of 8
          other-goroutine      | OTHER_GOROUTINE   | "OTHER_GOROUTINE" is not one of [here, deferred,
          other-goroutine      | elsewhere         | "elsewhere" is not one of [here, deferred,
          fatal                | passes,fatal      | "passes,fatal" is not one of [passes, moved,
          ends                 | none.             | "none." is not one of [passes, moved, ends,
          Submit 0             | Submit -1         | "-1" is not a slot
          Submit 0             | Submit first      | "first" is not a slot
          Submit 0             | Submit 0.         | "0." is not a slot
          Submit 0             | Submit field...   | "field..." is not a slot
          Submit 0             | Submit result0... | "result0..." is not a slot
          ends -               | ends 1.21         | "1.21" is not a version range
          ends -               | ends 1.21-1.20    | "1.21-1.20" is not a version range
          ends -               | ends 2.1+         | "2.1+" is not a version range
          ends -               | ends v            | "v" is not a version range
          Pool.Submit          | Pool.Submit,      | "Pool.Submit," has an empty name
          """)
  void saysWhichLineIsMalformed(String part, String replacement, String problem) {
    String text = "# mine\n" + ROW.replace("Pool", "Queue") + "\n" + ROW.replace(part, replacement);
    MalformedTableException e =
        assertThrows(
            MalformedTableException.class, () -> Format.MODULE_CALLBACKS.read("mine", text));
    assertEquals(3, e.line());
    assertTrue(e.getMessage().startsWith("mine:3: " + problem), e.getMessage());
  }

  @Test
  void refusesASecondRow() {
    String text = ROW + "\n\n" + ROW.replace("fatal", "logged");
    MalformedTableException e =
        assertThrows(
            MalformedTableException.class, () -> Format.MODULE_CALLBACKS.read("mine", text));
    assertEquals("mine:3: duplicate row for \"example.com/pool Pool.Submit 0\"", e.getMessage());
  }

  @Test
  void otherVersionsMayDiffer() {
    String old = ROW.replace(" - ", " 1.4-1.20 ");
    String text = old + "\n" + ROW.replace(" - ", " 1.21+ ").replace("fatal", "logged");
    List<Callback> rows =
        Format.MODULE_CALLBACKS.read("mine", text).of("example.com/pool", "Pool.Submit");
    assertEquals(
        List.of(PanicFate.FATAL),
        rows.stream().filter(row -> row.versions().covers(20)).map(Callback::panic).toList());
    assertEquals(
        List.of(PanicFate.LOGGED),
        rows.stream().filter(row -> row.versions().covers(21)).map(Callback::panic).toList());
    String overlapping = text.replace("1.21+", "1.20+");
    assertThrows(
        MalformedTableException.class, () -> Format.MODULE_CALLBACKS.read("mine", overlapping));
  }

  @ParameterizedTest
  @CsvSource({"0", "2...", "1.ServeHTTP", "0.*", "1....*", "field", "field.RoundTrip", "var"})
  void writesASlotAsItReadsIt(String text) {
    assertEquals(text, String.valueOf(Slot.parse(text)));
  }

  @Test
  void variadicSlotsTakeTheRest() {
    Callback row = Knowledge.standard().callbacks("fmt").of("fmt", "Printf").get(0);
    assertFalse(row.slot().takes(0));
    assertTrue(row.slot().takes(1));
    assertTrue(row.slot().takes(7));
  }

  @Test
  void modulesHaveTheirRows() {
    assertEquals(
        How.OTHER_GOROUTINE,
        Knowledge.standard()
            .callbacks("golang.org/x/sync/errgroup")
            .of("golang.org/x/sync/errgroup", "Group.Go")
            .get(0)
            .how());
    assertEquals(
        "v2.52.15",
        Knowledge.standard()
            .handlers()
            .of("github.com/gofiber/fiber/v2", "App.Get")
            .get(0)
            .versions()
            .module());
    Ending exit = Knowledge.standard().endings().of("github.com/spf13/cobra", "CheckErr").get(0);
    assertEquals(Ending.End.EXIT, exit.end());
    assertEquals(Ending.When.MAYBE, exit.when());
    assertFalse(exit.end().runsDeferred());
    assertTrue(Knowledge.standard().endings().of("testing", "T.Fatal").get(0).end().runsDeferred());
  }

  /** What only runs at set-up is no handler, and no test is meant to end in a mock. */
  @Test
  void whatDoesNotCountIsTold() {
    Handler use = Knowledge.standard().handlers().of("github.com/go-chi/chi/v5", "Mux.Use").get(0);
    assertEquals(Handler.Kind.WRAPPER, use.kind());
    Ending call =
        Knowledge.standard().endings().of("go.uber.org/mock/gomock", "Controller.Call").get(0);
    assertEquals(Ending.When.UNFORESEEN, call.when());
  }

  /** A module's path has a dot in its first part; the tables are chosen by that. */
  @Test
  void everyRowIsInItsTable() {
    for (Callback row : Knowledge.standard().callbacks("sync").all()) {
      assertTrue(row.symbol().isStandard(), row::key);
      assertEquals("", row.versions().module(), row::key);
    }
    for (Callback row : Knowledge.standard().callbacks("example.com/x").all()) {
      assertFalse(row.symbol().isStandard(), row::key);
      assertFalse(row.versions().module().isEmpty(), row::key);
    }
  }

  @Test
  void handlersAreKnownBySignatureToo() {
    List<Handler> handlers =
        Knowledge.standard().handlers().of("net/http", "func(http.ResponseWriter,*http.Request)");
    assertEquals(Handler.Kind.SIGNATURE, handlers.get(0).kind());
  }

  @Test
  void handlersAndEndingsOfUsersAreReadAlike() {
    String handler = "example.com/web Mux.On registration 1... http logged ends - mux.go";
    assertTrue(
        Format.HANDLERS
            .read("mine", handler)
            .of("example.com/web", "Mux.On")
            .get(0)
            .slot()
            .takes(2));
    String ending = "example.com/cli Die exit always - die.go";
    assertEquals(1, Format.ENDINGS.read("mine", ending).all().size());
    for (String bad : List.of("exit sometimes", "explode always", "exit")) {
      String text = ending.replace("exit always", bad);
      assertThrows(MalformedTableException.class, () -> Format.ENDINGS.read("mine", text));
    }
  }
}
