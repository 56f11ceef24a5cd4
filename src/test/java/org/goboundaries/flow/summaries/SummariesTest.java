package org.goboundaries.flow.summaries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.goboundaries.flow.Sources;
import org.goboundaries.flow.calls.CallGraph;
import org.goboundaries.flow.calls.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Summaries from callees to callers: here, the functions that are reached. */
class SummariesTest {
  private CallGraph graph;
  private Sources sources;
  private final List<String> read = new ArrayList<>();

  @BeforeEach
  void read() {
    sources =
        Sources.of(
            "p.go",
            """
            package p
            func leaf() {}
            func one() { leaf() }
            func two() { one(); leaf() }
            func ping() { pong(); leaf() }
            func pong() { ping(); one() }
            func starts() { go one() }
            func apart() {}
            """);
    graph = sources.model().calls();
  }

  private class Reached implements Summaries.Equations<Set<String>> {
    @Override
    public boolean isOfInterest(Code code) {
      return !code.name().equals("apart");
    }

    @Override
    public Set<String> initial() {
      return Set.of();
    }

    @Override
    public Set<String> unknown() {
      return Set.of("?");
    }

    @Override
    public Set<String> of(Code code, Function<Code, Set<String>> callees) {
      read.add(code.name());
      Set<String> found = new TreeSet<>();
      graph.sites(code).stream()
          .flatMap(site -> graph.calls(site).stream())
          .forEach(
              call -> {
                found.add(call.to().name());
                found.addAll(callees.apply(call.to()));
              });
      return found;
    }
  }

  @Test
  void calleesComeFirstAndOnce() {
    Summaries<Set<String>> summaries = new Summaries<>(graph, new Reached());
    assertEquals(Set.of("one", "leaf"), summaries.of(sources.code("two")));
    assertEquals(Set.of("leaf"), summaries.of(sources.code("one")));
    assertEquals(List.of("leaf", "one", "two"), read);
  }

  @Test
  void functionsThatCallEachOtherAreReadUntilNothingChanges() {
    Summaries<Set<String>> summaries = new Summaries<>(graph, new Reached());
    assertEquals(Set.of("ping", "pong", "one", "leaf"), summaries.of(sources.code("ping")));
    assertEquals(Set.of("ping", "pong", "one", "leaf"), summaries.of(sources.code("pong")));
  }

  @Test
  void whatIsOfNoInterestIsNotRead() {
    assertEquals(Set.of(), new Summaries<>(graph, new Reached()).of(sources.code("apart")));
    assertEquals(List.of(), read);
  }

  @Test
  void whatNeverSettlesIsUnknown() {
    int[] round = {0};
    Reached growing =
        new Reached() {
          @Override
          public Set<String> of(Code code, Function<Code, Set<String>> callees) {
            return Set.of(String.valueOf(round[0]++));
          }
        };
    assertEquals(Set.of("?"), new Summaries<>(graph, growing).of(sources.code("ping")));
  }
}
