package org.goboundaries.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.goboundaries.rules.Rules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an editor does to files, and what is found then. */
class LiveAnalyzerTest {
  private static final String GUARD = "package m\n\nfunc guard() {\n\tpanic(recover())\n}\n";
  private static final String CALLED = "package m\n\nfunc work() {\n\tguard()\n\tpanic(1)\n}\n";
  private static final String DEFERRED = CALLED.replace("\tguard", "\tdefer guard");

  @TempDir private Path folder;
  private TwoModules both;

  @BeforeEach
  void module() throws IOException {
    both = new TwoModules(folder.resolve("live"), folder.resolve("plain"));
    both.save("go.mod", "module example.com/m\n\ngo 1.26\n");
    both.save("guard.go", GUARD);
    both.save("work.go", CALLED);
    assertEquals(1, both.told("guard.go").size(), "called in work.go");
  }

  @AfterEach
  void close() {
    both.close();
  }

  @Test
  void aSiblingChangesTheVerdict() throws IOException {
    both.edit("work.go", DEFERRED);
    assertEquals(List.of(), both.told("guard.go"), "deferred there");
    both.edit("work.go", CALLED);
    assertEquals(1, both.told("guard.go").size());
    both.save("work.go", DEFERRED);
    assertEquals(List.of(), both.told("guard.go"), "on disk, too");
  }

  @Test
  void whatIsTypedCountsUntilItIsSaved() throws IOException {
    both.edit("work.go", DEFERRED);
    assertEquals(List.of(), both.told("guard.go"));
    Files.writeString(folder.resolve("live/work.go"), CALLED + "// saved by somebody else\n");
    assertEquals(List.of(), both.told("guard.go"), "the editor holds another text");
    both.save("work.go", CALLED);
    assertEquals(1, both.told("guard.go").size());
  }

  @Test
  void filesAreAddedRenamedAndRemoved() throws IOException {
    both.save("more.go", GUARD.replace("guard", "more"));
    both.compare("added");
    both.delete("work.go");
    assertEquals(List.of(), both.told("guard.go"), "nobody calls it");
    both.compare("removed");
    both.save("moved.go", CALLED);
    assertEquals(1, both.compare("renamed"));
    both.edit("typed.go", "package m\n\nfunc typed() {\n\tmore()\n\tpanic(1)\n}\n");
    assertEquals(2, both.compare("not saved yet"));
  }

  @Test
  void packagesComeAndGo() throws IOException {
    String user = "package user\n\nimport \"example.com/m/lib\"\n\n";
    both.save("user/user.go", user + "func use() {\n\tlib.Guard()\n\tpanic(1)\n}\n");
    both.compare("nobody knows lib");
    both.save("lib/lib.go", "package lib\n\nfunc Guard() {\n\trecover()\n}\n");
    both.compare("a new package");
    both.delete("lib/lib.go");
    both.compare("its only file is gone");
    Files.delete(folder.resolve("live/lib"));
    Files.delete(folder.resolve("plain/lib"));
    both.compare("so is its folder");
  }

  @Test
  void goModDecidesAnew() throws IOException {
    both.save("lib/lib.go", "package lib\n\nfunc Guard() {\n\trecover()\n}\n");
    String user = "package user\n\nimport \"example.com/m/lib\"\n\n";
    both.save("user/user.go", user + "func use() {\n\tlib.Guard()\n\tpanic(1)\n}\n");
    assertEquals(2, both.compare("one module"));
    both.save("go.mod", "module example.com/other\n\ngo 1.26\n");
    assertEquals(1, both.compare("nobody knows lib"));
    both.save("go.mod", "module example.com/m\n\ngo 1.26\n");
    assertEquals(2, both.compare("one module again"));
  }

  @Test
  void modulesInOneFolderAreKeptApart() throws IOException {
    both.with(Path.of("test-projects/worker"), "deep/worker");
    both.with(Path.of("test-projects/web-service"), "deep/web");
    String name = "deep/worker/main.go";
    int found = both.compare("deep/worker/", "worker");
    assertTrue(found > 0);
    both.edit(name, both.text(name).replace("defer ", ""));
    both.compare("deep/worker/", "worker");
    both.compare("deep/web/", "web");
  }

  @Test
  void brokenTextCostsNoMoreThanItMust() throws IOException {
    both.edit("guard.go", "package m\n\nfunc guard() {\n\trecover(\n");
    both.compare("broken");
    both.edit("guard.go", "");
    both.compare("empty");
    both.edit("guard.go", GUARD);
    assertEquals(1, both.compare("whole again"));
  }

  /** The end of a file's text is no end of its module: what is not known is not reported. */
  @Test
  void withoutItsModuleAFileIsSilent() throws IOException {
    Path alone = Files.createDirectories(folder.resolve("alone")).resolve("guard.go");
    Files.writeString(alone, GUARD);
    try (LiveAnalyzer live = new LiveAnalyzer(AnalysisOptions.defaults())) {
      Optional<FileResult> result = live.analyze(alone, Rules.all(), () -> false);
      assertEquals(List.of(), result.orElseThrow().findings());
    }
  }

  @Test
  void linesEndAsTheyDo() throws IOException {
    both.edit(
        "work.go",
        "\uFEFF" + CALLED.replace("\n", "\r\n").replace("panic(1)", "panic(\"é\uD83D\uDE00\")"));
    assertEquals(1, both.compare("byte order mark and carriage returns"));
  }

  @Test
  @Timeout(20)
  void whoCancelsIsLetGo() {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch enough = new CountDownLatch(1);
    Rule slow = new SlowRule(asked, enough);
    AtomicBoolean cancelled = new AtomicBoolean();
    Path file = folder.resolve("live/guard.go");
    try (LiveAnalyzer live = new LiveAnalyzer(AnalysisOptions.defaults())) {
      Thread cancels =
          new Thread(
              () -> {
                await(asked);
                cancelled.set(true);
              });
      cancels.start();
      List<Rule> rules = List.of(slow);
      assertEquals(Optional.empty(), live.analyze(file, rules, cancelled::get));
      enough.countDown();
      assertEquals(1, live.analyze(file, Rules.all(), () -> false).orElseThrow().findings().size());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(10, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aClosedAnalyserHoldsNothing() throws Exception {
    LiveAnalyzer live = new LiveAnalyzer(AnalysisOptions.defaults());
    List<WeakReference<Object>> held = new ArrayList<>();
    Rule look = new LookingRule(held);
    Path file = folder.resolve("live/guard.go");
    assertTrue(live.analyze(file, List.of(look), () -> false).isPresent());
    System.gc();
    assertTrue(held.get(0).get() != null, "a model is kept");
    live.close();
    for (int i = 0; i < 50 && held.get(0).get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertNull(held.get(0).get(), "the model is still there");
    assertEquals(Optional.empty(), live.analyze(file, Rules.all(), () -> false));
  }
}
