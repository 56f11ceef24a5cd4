package org.goboundaries.types.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.goboundaries.knowledge.ExportedName;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.testkit.Outcome;
import org.goboundaries.testkit.Toolchain;
import org.goboundaries.types.check.PackageChecker;
import org.goboundaries.types.model.GoPackage;
import org.goboundaries.types.model.Interface;
import org.goboundaries.types.model.Members;
import org.goboundaries.types.model.Named;
import org.goboundaries.types.model.Selection;
import org.goboundaries.types.model.Struct;
import org.goboundaries.types.model.Type;
import org.goboundaries.types.model.TypeName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar knows of well-known modules what the tables name, as the modules declare it. */
class ModulesTest {
  private static final Path SOURCE = Path.of("src/test/go/libraries");
  private static final Path RESOURCE =
      Path.of("src/main/resources/org/goboundaries/types/library/modules.txt");
  private static final Path TABLES =
      Path.of("src/main/resources/org/goboundaries/knowledge").toAbsolutePath();

  /** On a new machine all the modules are downloaded first. */
  private static final Duration LIMIT = Duration.ofMinutes(15);

  @TempDir private static Path work;

  private final Map<String, GoPackage> read = new HashMap<>();

  @Test
  void theResourceIsCurrent() throws IOException {
    assertEquals(Files.readString(RESOURCE), printed());
  }

  /** What is not of our packages, is unknown to us; what is unknown, is so in both. */
  @Test
  void everyNameHasTheTypeThatTheModuleGivesIt() throws IOException {
    List<String> different = new ArrayList<>();
    int compared = 0;
    int unknown = 0;
    for (String line : printed("-list").lines().toList()) {
      String[] parts = line.split("\t");
      String ours = ours(parts[0], parts[1]);
      if (ours.contains("unknown")) {
        unknown++;
      } else {
        compared++;
        if (!ours.equals(parts[2])) {
          different.add(line + "\n  ours: " + ours);
        }
      }
    }
    assertEquals(List.of(), different);
    System.out.println(compared + " types of names in modules compared, unknown: " + unknown);
    assertTrue(compared > 2000, compared + " compared");
    assertTrue(unknown * 20 < compared, unknown + " unknown");
  }

  @Test
  void everyNameInTheTablesIsDeclared() {
    List<ExportedName> missing = new ArrayList<>();
    int found = 0;
    for (ExportedName symbol : named().toList()) {
      if (Library.modules().has(symbol.path())) {
        found++;
        if (isMissing(symbol)) {
          missing.add(symbol);
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(found > 500, found + " names");
  }

  private static Stream<ExportedName> named() {
    Knowledge known = Knowledge.standard();
    return Stream.of(
            known.callbacks("example.com").symbols(row -> true),
            known.cleanups().symbols(row -> true),
            known.contexts().symbols(row -> true),
            known.endings().symbols(row -> true),
            known.handlers().symbols(row -> !row.isSignature()),
            known.mutexes().symbols(row -> true),
            known.threadCalls().symbols(row -> true))
        .flatMap(Set::stream);
  }

  private boolean isMissing(ExportedName symbol) {
    return ours(symbol.path(), symbol.name()).equals("missing");
  }

  /** The type of Name or Type.Member; of a type, what it is made of. */
  private String ours(String path, String name) {
    String[] parts = name.split("\\.");
    GoPackage in = Objects.requireNonNull(known(path), path);
    var symbol = in.member(parts[0]);
    if (symbol == null) {
      return "missing";
    }
    if (parts.length == 1) {
      return symbol instanceof TypeName type ? madeOf(type) : symbol.type().toString();
    }
    Selection member = Members.find(symbol.type(), parts[1], in);
    return member == null ? "missing" : member.symbol().type().toString();
  }

  private static String madeOf(TypeName name) {
    if (!(name.type() instanceof Named named) || named.symbol() != name) {
      return name.type().toString();
    }
    Type under = named.underlying();
    if (under instanceof Struct) {
      return "struct";
    }
    return under instanceof Interface ? "interface" : under.toString();
  }

  private @Nullable GoPackage known(String path) {
    if (!read.containsKey(path)) {
      read.put(path, null);
      List<GoFile> files = Library.known(path);
      if (!files.isEmpty()) {
        files.forEach(file -> assertEquals(List.of(), file.errors(), path));
        String name = Objects.requireNonNull(files.get(0).packageName()).name();
        read.put(path, PackageChecker.declarations(path, name, () -> files, this::known));
      }
    }
    return read.get(path);
  }

  private static String printed(String... options) {
    Path program = work.toAbsolutePath().resolve("libraries.exe");
    if (!Files.exists(program)) {
      Toolchain.buildWithModules(SOURCE, program);
    }
    Stream<String> tables =
        Stream.of(
                "handlers.txt",
                "endings.txt",
                "callbacks-modules.txt",
                "thread-calls.txt",
                "cleanups.txt",
                "contexts.txt",
                "mutexes.txt")
            .map(name -> TABLES.resolve(name).toString());
    List<String> command =
        Stream.concat(Stream.concat(Stream.of(program.toString()), Stream.of(options)), tables)
            .toList();
    return Outcome.of(Toolchain.process(SOURCE, command), LIMIT).expectSuccess().stdout();
  }
}
