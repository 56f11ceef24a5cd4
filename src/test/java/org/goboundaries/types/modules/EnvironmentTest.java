package org.goboundaries.types.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
  private static final Path HOME = Path.of("home");

  @Test
  void whatIsNotSetIsInTheHomeFolder() {
    Environment found = Environment.of(Map.of("GOPATH", "", "GOROOT", "\0"), HOME);
    assertEquals(
        new Environment(null, Path.of("home/go/pkg/mod"), List.of(Path.of("home/go"))), found);
  }

  @Test
  void cacheLiesInTheFirstFolderOfGopath() {
    Environment found = Environment.of(Map.of("GOPATH", "a" + File.pathSeparator + "b"), HOME);
    assertEquals(
        new Environment(null, Path.of("a/pkg/mod"), List.of(Path.of("a"), Path.of("b"))), found);
  }

  @Test
  void variablesSayWhereThingsLie() {
    Map<String, String> variables = Map.of("GOMODCACHE", "mod", "GOROOT", "go", "GOPATH", "a");
    Environment found = Environment.of(variables, HOME);
    assertEquals(new Environment(Path.of("go"), Path.of("mod"), List.of(Path.of("a"))), found);
    assertEquals(
        new Environment(null, null, List.of(Path.of("a"))),
        found.withGoroot(null).withModuleCache(null));
  }
}
