package org.goboundaries.types.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;
import org.goboundaries.types.check.Importer;
import org.junit.jupiter.api.Test;

/** An error of our own costs the package in which it happens. */
class CheckerTest {
  private static final RuntimeException OURS = new IllegalStateException("ours");
  private static final Importer FAILING =
      path -> {
        throw OURS;
      };

  private final Checker checker = new Checker();
  private final List<GoFile> files =
      List.of(Parser.parse(SourceText.of("p.go", "package p\n\nimport \"q\"\n")));

  @Test
  void tellsEachFileOfThePackageThatFails() {
    assertNull(checker.check("p", "p", files, FAILING));
    assertNull(checker.declarations("p", "p", files, FAILING));
    assertEquals(2, checker.failures().size());
    assertSame(files.get(0).text(), checker.failures().get(0).file());
    assertSame(OURS, checker.failures().get(0).cause());
  }

  @Test
  void goesOnWithTheNext() {
    checker.check("p", "p", files, FAILING);
    assertNotNull(checker.check("p", "p", files, path -> null));
    assertNotNull(checker.declarations("p", "p", files, path -> null));
  }
}
