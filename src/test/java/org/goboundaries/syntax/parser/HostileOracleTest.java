package org.goboundaries.syntax.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every nesting construct a few levels deep, read by go/parser and by us. */
class HostileOracleTest {
  private static final int LEVELS = 12;

  @TempDir private Path work;

  @TestFactory
  Stream<DynamicTest> readsAsGoDoes() throws IOException {
    List<HostileInput> inputs = HostileInput.all();
    List<Path> files = new ArrayList<>();
    for (HostileInput input : inputs) {
      files.add(
          Files.writeString(work.resolve("f%03d.go".formatted(files.size())), input.text(LEVELS)));
    }
    AstDump astDump = AstDump.build(work);
    List<Comparison> read = astDump.read(files).stream().map(Comparison::of).toList();
    return IntStream.range(0, inputs.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    inputs.get(i).name(), () -> check(inputs.get(i), read.get(i), astDump)));
  }

  private static void check(HostileInput input, Comparison file, AstDump astDump) {
    if (input.valid()) {
      assertEquals("", file.go().message(), "go/parser accepts it");
    }
    if (file.go().accepted()) {
      assertNull(file.error(), () -> input.text(LEVELS));
      assertEquals(false, file.differs(), () -> file.differences(astDump));
    }
  }
}
