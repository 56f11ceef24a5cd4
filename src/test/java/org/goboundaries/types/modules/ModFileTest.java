package org.goboundaries.types.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goboundaries.types.modules.ModFile.Replace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModFileTest {
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void everyFormIsRead() {
    ModFile file =
        read(
            """
            // comment
            module "example.com/a" // why
            go 1.22.1
            toolchain go1.23.0
            godebug default=go1.21
            require example.com/b v1.2.3 // indirect
            require (
            \t`example.com/c` v0.0.0-20200101000000-abcdefabcdef

            \t// comment
            \texample.com/d/v2 v2.0.0+incompatible
            )
            exclude example.com/b v1.2.2
            retract [v1.0.0, v1.0.5]
            retract (
              v1.1.0
            )
            replace (
              example.com/b => ../b
              example.com/c v1.0.0 => "example.com/fork" v1.0.1
            )
            require ()
            tool example.com/t
            ignore ./node_modules
            """);
    assertEquals(List.of(), problems);
    assertEquals("example.com/a", file.modulePath());
    assertEquals("1.22.1", file.goVersion());
    assertEquals(22, file.release());
    assertEquals(
        Map.of(
            "example.com/b", "v1.2.3",
            "example.com/c", "v0.0.0-20200101000000-abcdefabcdef",
            "example.com/d/v2", "v2.0.0+incompatible"),
        file.requires());
    assertEquals(
        List.of(
            new Replace("example.com/b", "", "../b", ""),
            new Replace("example.com/c", "v1.0.0", "example.com/fork", "v1.0.1")),
        file.replaces());
    assertEquals(List.of("./node_modules"), file.ignores());
  }

  @Test
  void windowsLinesAreRead() {
    ModFile file = read("module a\r\ngo 1.21\r\nrequire (\r\n b v1.0.0\r\n)\r\n");
    assertEquals(List.of(), problems);
    assertEquals("a 1.21 {b=v1.0.0}", summary(file));
  }

  @ParameterizedTest
  @CsvSource({
    "require a, require takes a module path and a version",
    "), unknown directive: )",
    "requires a v1.0.0, unknown directive: requires",
    "'require \"a v1.0.0', the line ends inside a string",
    "'require \"\\q\" v1.0.0', 'invalid quoted string: \"\\q\"'",
    "/* a */, only // comments are allowed",
    "replace a v1.0.0, 'replace takes: path [version] => path version, or => folder'",
    "replace a => b, a replacement without a version must be a folder: begin it with ./ or ../",
    "replace a => ./b v1.0.0, a replacement that is a folder has no version",
    "module b, repeated module line",
    "go one, invalid Go version one",
    "go 1.21 1.22, go takes exactly one argument",
    "'\u0001', unexpected character U+0001"
  })
  void badLinesAreToldAndTheRestIsRead(String line, String message) {
    ModFile file = read("module a\nrequire b v1.0.0\n" + line + "\ngo 1.20\nrequire c v1.1.0\n");
    assertEquals(1, problems.size());
    assertEquals("go.mod:3: " + message, problems.get(0).toString());
    assertEquals("a 1.20 {b=v1.0.0, c=v1.1.0}", summary(file));
  }

  @Test
  void blockWithoutAnEndIsToldWhereItBegins() {
    ModFile file = read("module a\nrequire (\n b v1.0.0\n c v1.0.0 d\n");
    assertEquals(
        "[go.mod:2: the block of require is not closed,"
            + " go.mod:4: require takes a module path and a version]",
        problems.toString());
    assertEquals("a  {b=v1.0.0}", summary(file));
  }

  @Test
  void missingModuleLineIsAProblem() {
    read("go 1.21\n");
    assertEquals("go.mod: no module path", problems.get(0).toString());
  }

  @Test
  void workFileIsRead() {
    String text =
        "go 1.21\nuse ./a\nuse (\n  ../b // c\n \".\"\n)\nreplace x => ./x\ntoolchain go1.22.0\n";
    WorkFile file = WorkFile.read(Path.of("go.work"), text + "uses y\n", problems);
    assertEquals(List.of("./a", "../b", "."), file.uses());
    assertEquals(List.of(new Replace("x", "", "./x", "")), file.replaces());
    assertEquals("go.work:9: unknown directive: uses", problems.get(0).toString());
  }

  @Test
  void vendorListIsRead() {
    VendorList list =
        VendorList.read(
            """
            ## workspace
            # example.com/a v1.2.0
            ## explicit; go 1.21
            example.com/a
            example.com/a/b
            # example.com/c v1.0.0 => ../c
            ## explicit
            example.com/c
            # example.com/unused => ../unused
            """);
    assertEquals(
        Map.of(
            "example.com/a", new VendorList.Vendored("example.com/a", "v1.2.0", "1.21"),
            "example.com/a/b", new VendorList.Vendored("example.com/a", "v1.2.0", "1.21"),
            "example.com/c", new VendorList.Vendored("example.com/c", "v1.0.0", "")),
        list.modules());
  }

  @Test
  void versionsAreOrderedAsTheSpecificationSays() {
    String[] ordered = {
      "v0.0.0-20200101000000-abcdefabcdef",
      "v0.0.0",
      "v1.0.0-alpha",
      "v1.0.0-alpha.1",
      "v1.0.0-alpha.beta",
      "v1.0.0-beta.2",
      "v1.0.0-beta.11",
      "v1.0.0",
      "v1.2.0",
      "v1.10.0",
      "v2.0.0+incompatible"
    };
    for (int i = 0; i + 1 < ordered.length; i++) {
      assertTrue(VersionOrder.compare(ordered[i], ordered[i + 1]) < 0, ordered[i]);
      assertTrue(VersionOrder.compare(ordered[i + 1], ordered[i]) > 0, ordered[i]);
      assertEquals(0, VersionOrder.compare(ordered[i], ordered[i]));
    }
  }

  private ModFile read(String text) {
    return ModFileReader.read(Path.of("go.mod"), text, problems);
  }

  private static String summary(ModFile file) {
    return file.modulePath() + " " + file.goVersion() + " " + new TreeMap<>(file.requires());
  }
}
