package org.goboundaries.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.goboundaries.knowledge.ArgumentTest.Kind;
import org.goboundaries.knowledge.ArgumentTest.Term;
import org.goboundaries.knowledge.ThreadCall.Effect;
import org.goboundaries.knowledge.ThreadCall.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreadCallTest {
  private static final String ROW =
      "example.com/gpu Use,Take 0=ON:1;1!LAZY:0x4 linux,windows GPU-context reversible Leave,Drop"
          + " restore - gpu.go";

  @Test
  void readsWhatUsersWrite() {
    ThreadCall row = Format.THREAD_CALLS.read("mine", ROW).of("example.com/gpu", "Take").get(0);
    assertEquals(
        List.of(
            new ArgumentTest(0, Kind.EQUAL, List.of(new Term("ON", 1L))),
            new ArgumentTest(1, Kind.NO_BITS, List.of(new Term("LAZY", 4L)))),
        row.tests());
    assertEquals("GPU context", row.state());
    assertEquals(Effect.REVERSIBLE, row.effect());
    assertEquals(List.of("Leave", "Drop"), row.restore());
    assertEquals(Scope.RESTORE, row.scope());
    assertTrue(row.isOn("windows"));
    assertFalse(row.isOn("darwin"));
  }

  @Test
  void aHyphenSaysNothing() {
    String text = "example.com/gpu Use - - context bound - main - gpu.go";
    ThreadCall row = Format.THREAD_CALLS.read("mine", text).of("example.com/gpu", "Use").get(0);
    assertEquals(List.of(), row.tests());
    assertEquals(List.of(), row.restore());
    assertTrue(row.isOn("darwin"));
    assertFalse(row.effect().isChange());
  }

  @Test
  void termsAreNamesOrNumbersOrBoth() {
    List<ArgumentTest> tests = ArgumentTest.parse("2&A:0x10,B,3;0~7");
    assertEquals(
        List.of(
            new ArgumentTest(
                2, Kind.BITS, List.of(new Term("A", 16L), new Term("B", null), new Term("", 3L))),
            new ArgumentTest(0, Kind.UNEQUAL, List.of(new Term("", 7L)))),
        tests);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0=ON:1     | 0=        | "0=;1!LAZY:0x4" is not an argument test
          0=ON:1     | =ON:1     | "=ON:1;1!LAZY:0x4" is not an argument test
          0=ON:1     | 0=ON:     | "0=ON:;1!LAZY:0x4" is not an argument test
          0=ON:1     | 0=ON:x    | "0=ON:x;1!LAZY:0x4" is not an argument test
          0=ON:1     | 0=:1      | "0=:1;1!LAZY:0x4" is not an argument test
          0=ON:1     | 0=ON:1,   | "0=ON:1,;1!LAZY:0x4" is not an argument test
          0=ON:1     | ON        | "ON;1!LAZY:0x4" is not an argument test
          ;1!        | ;;1!      | "0=ON:1;;1!LAZY:0x4" is not an argument test
          windows    | windows,  | "linux,windows," has an empty name
          reversible | undone    | "undone" is not one of [reversible, irreversible, bound, locks, reads, uses]
          restore -  | long -    | "long" is not one of [restore, forever, exec, main]
          restore -  | restore x | "x" is not a version range
          Use,Take   | Use Take  | 11 columns instead of 10
          """)
  void saysWhichLineIsMalformed(String part, String replacement, String problem) {
    String text = "\n" + ROW.replace(part, replacement);
    MalformedTableException e =
        assertThrows(MalformedTableException.class, () -> Format.THREAD_CALLS.read("mine", text));
    assertEquals("mine:2: " + problem, e.getMessage());
  }

  @Test
  void aCallMayHaveSeveralRowsForItsArguments() {
    assertTrue(
        Knowledge.standard().threadCalls().of("golang.org/x/sys/unix", "Unshare").size() > 1);
    assertThrows(
        MalformedTableException.class, () -> Format.THREAD_CALLS.read("mine", ROW + "\n" + ROW));
  }

  @Test
  void whatIsOfTheWholeProcessIsNotHere() {
    for (String name : List.of("Setuid", "Chdir", "Umask", "Setgroups", "AllThreadsSyscall")) {
      assertEquals(List.of(), Knowledge.standard().threadCalls().of("syscall", name));
      assertEquals(List.of(), Knowledge.standard().threadCalls().of("golang.org/x/sys/unix", name));
    }
  }

  @Test
  void whatCanNotBeUndoneHasNothingThatRestoresIt() {
    for (ThreadCall row : Knowledge.standard().threadCalls().all()) {
      boolean isForGood = row.effect() == Effect.IRREVERSIBLE;
      assertEquals(isForGood, row.scope() == Scope.FOREVER, row::key);
      assertTrue(!isForGood || row.restore().isEmpty(), row::key);
    }
  }

  @Test
  void usersAddRows() {
    Knowledge ours = Knowledge.standard().with("ours.txt", "thread-call " + ROW);
    assertFalse(ours.isStandard());
    assertEquals(1, ours.threadCalls().of("example.com/gpu", "Use").size());
    assertEquals(
        Knowledge.standard().threadCalls().of("syscall", "Unshare"),
        ours.threadCalls().of("syscall", "Unshare"));
  }
}
