package org.goboundaries.flow.locks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.Sources;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.Workspace;
import org.goboundaries.types.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no case can hold: broken text, text as no person writes it, and rows of a user. */
class LockDefectsTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String HEAD =
      "package p\n\nimport \"sync\"\n\ntype s struct {\n\tmu sync.Mutex\n\tn int\n}\n\n";

  private static int defects(String text) {
    SourceText source = SourceText.of("p.go", HEAD + text);
    GoFile file = Parser.parse(source);
    Workspace workspace = Workspace.of(source, Path.of("p.go"), Platform.linuxAmd64());
    return defects(Model.of(Program.of(workspace, path -> file)).locks(), file);
  }

  private static int defects(LockDefects locks, GoFile file) {
    return locks.deadlocks(file).size()
        + locks.keptMutexes(file).size()
        + locks.doubleUnlocks(file).size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "func (x *s) f() { x.mu.Lock(); x.mu.Lock(",
        "func (x *s) f() { x.mu.Lock( ; x.mu. }} func (",
        "func f() { mu.Lock(); defer mu.Unlock(); mu.Unlock() }",
        "func (x *s) f() { x.mu.Lock(); if x { return",
        "var y = x.mu.Lock()",
      })
  void brokenTextIsNoReasonToThrow(String text) {
    assertEquals(0, assertTimeoutPreemptively(LIMIT, () -> defects(text)));
  }

  @Test
  void manyLocksAreCountedInTime() {
    String lines = "\tx.mu.Lock()\n\tif x.n > 0 {\n\t\tx.n++\n\t}\n\tx.mu.Unlock()\n";
    String text = "func (x *s) f() {\n" + lines.repeat(2000) + "}\n";
    assertEquals(0, assertTimeoutPreemptively(LIMIT, () -> defects(text)));
  }

  @Test
  void longChainsOfCallsAreFollowed() {
    StringBuilder text = new StringBuilder("func (x *s) f0() { x.mu.Lock(); x.mu.Unlock() }\n");
    for (int i = 1; i <= 500; i++) {
      text.append("func (x *s) f%d() { x.f%d() }\n".formatted(i, i - 1));
    }
    text.append("func (x *s) g() { x.mu.Lock(); x.f500() }\n");
    assertEquals(1, assertTimeoutPreemptively(LIMIT, () -> defects(text.toString())));
  }

  @Test
  void whoCallsHimselfIsFollowed() {
    String text =
        "func (x *s) f() { x.g(); x.mu.Lock(); x.mu.Unlock() }\n"
            + "func (x *s) g() { if x.n > 0 { x.f() } }\n"
            + "func (x *s) h() { x.mu.Lock(); x.f() }\n";
    assertEquals(1, assertTimeoutPreemptively(LIMIT, () -> defects(text)));
  }

  @Test
  void rowsOfAUserCount(@TempDir Path folder) throws IOException {
    String text =
        "package p\n\ntype own struct{ held bool }\n\n"
            + "func (o *own) Acquire() { o.held = true }\n"
            + "func (o *own) Free() { o.held = false }\n\n"
            + "func f(o *own) {\n\to.Acquire()\n\to.Acquire()\n\to.Free()\n\to.Free()\n}\n";
    Sources sources = Sources.module(folder).with("p.go", text);
    String rows = "mutex example.com/m own.Acquire lock v1 p.go\n";
    rows += "mutex example.com/m own.Free unlock v1 p.go\n";
    assertEquals(0, defects(sources));
    assertEquals(2, defects(sources.knowing(rows)));
  }

  private static int defects(Sources sources) {
    Model model = sources.model();
    return defects(model.locks(), model.files().iterator().next());
  }
}
