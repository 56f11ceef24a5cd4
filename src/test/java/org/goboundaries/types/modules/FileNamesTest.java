package org.goboundaries.types.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
  @ParameterizedTest
  @CsvSource({
    "linux.go, []",
    "a_linux.go, [linux]",
    "a_linux_test.go, [linux]",
    "a_linux_amd64.go, '[amd64, linux]'",
    "a_b_windows_arm64_test.go, '[arm64, windows]'",
    "a_amd64_linux.go, [linux]",
    "linux_amd64.go, [amd64]",
    "a_unix.go, []",
    "a_test.go, []",
    "a_linux_x.go, []",
    "a.b_linux.go, []",
    "a_linux.b.go, [linux]",
    "gcc_windows_386.c, '[386, windows]'",
    "asm_riscv64.s, [riscv64]"
  })
  void systemAndProcessorStandAtTheEnd(String name, String tags) {
    TreeSet<String> found = new TreeSet<>();
    FileNames.constraint(name).forEachTag(found::add);
    assertEquals(tags, found.toString());
  }
}
