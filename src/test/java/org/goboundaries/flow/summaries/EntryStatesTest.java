package org.goboundaries.flow.summaries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.goboundaries.flow.Sources;
import org.goboundaries.flow.calls.Call;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Site;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In what state functions begin: here, the words of calls on the way from main. */
class EntryStatesTest {
  private Sources sources;
  private EntryStates<String> states;

  @BeforeEach
  void read() {
    sources =
        Sources.of(
            "p.go",
            """
            package main
            func main() { red(); blue(); go started(); maybe(handed) }
            func red() { leaf(); same() }
            func blue() { leaf(); blue() }
            func leaf() {}
            func same() {}
            func started() { behind() }
            func behind() {}
            func maybe(f func()) { f() }
            func handed() {}
            func never() { unseen() }
            func unseen() {}
            """);
    states = new EntryStates<>(sources.model().calls(), new Words());
  }

  private static final class Words implements EntryStates.Equations<String> {
    @Override
    public @Nullable EntryState<String> begin(Code code) {
      return code.name().equals("main") ? EntryState.certain("main") : null;
    }

    @Override
    public String started(Call call) {
      return "started";
    }

    @Override
    public String unclear() {
      return "?";
    }

    @Override
    public String join(String one, String other) {
      return one.equals(other) ? one : "?";
    }

    @Override
    public EntryState<String> at(Site site, EntryState<String> entry) {
      boolean isColour = List.of("red", "blue").contains(site.calledName());
      return isColour ? EntryState.certain(site.calledName()) : entry;
    }
  }

  private EntryState<String> of(String name) {
    return states.of(sources.code(name));
  }

  @Test
  void oneWayGivesItsState() {
    assertEquals(EntryState.certain("red"), of("same"));
  }

  @Test
  void waysAreJoined() {
    assertEquals(EntryState.certain("?"), of("leaf"));
  }

  @Test
  void goroutinesBeginAnew() {
    assertEquals(EntryState.certain("started"), of("started"));
    assertEquals(EntryState.certain("started"), of("behind"));
  }

  @Test
  void whatIsHandedOverBeginsWhereItIsCalled() {
    assertEquals(EntryState.certain("main"), of("handed"));
  }

  @Test
  void whoNobodyRunsHasNoState() {
    assertEquals(EntryState.never(), of("unseen"));
  }

  @Test
  void theWayEndsWhereAGoroutineBegins() {
    List<String> way =
        states.way(sources.code("behind"), state -> true, 9).stream()
            .map(call -> Sources.name(call.site()))
            .toList();
    assertEquals(List.of("started", "behind"), way);
  }
}
