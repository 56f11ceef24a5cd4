package org.goboundaries.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** After any number of edits the findings are those of an analysis that begins anew. */
class RandomEditsTest {
  private static final int EDITS = 50;

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> inEachModule() throws IOException {
    List<Path> modules = new ArrayList<>();
    for (String place : List.of("test-projects", "rules")) {
      try (Stream<Path> all = Files.walk(Path.of(place))) {
        all.filter(path -> path.endsWith("go.mod"))
            .map(Path::getParent)
            .filter(path -> !path.toString().contains("proof"))
            .sorted()
            .forEach(modules::add);
      }
    }
    assertTrue(modules.size() > 20, modules.toString());
    return modules.stream().map(module -> dynamicTest(module.toString(), () -> edit(module)));
  }

  private void edit(Path module) throws IOException {
    Path top = Files.createTempDirectory(folder, "edited");
    Random random = new Random(module.toString().hashCode());
    try (TwoModules both = new TwoModules(top.resolve("live"), top.resolve("plain"))) {
      both.with(module, "");
      int lines = both.compare("at first");
      for (int i = 0; i < EDITS; i++) {
        lines += both.compare("edit " + i + ": " + edit(both, random));
      }
      assertTrue(lines > 0, "nothing was compared");
    }
  }

  /** Does something to a file, and says what. */
  private static String edit(TwoModules both, Random random) throws IOException {
    List<String> files = both.files(".go", ".c", ".cpp", ".h");
    String name = files.get(random.nextInt(files.size()));
    if (random.nextInt(12) == 0 && files.size() > 2) {
      both.delete(name);
      return name + " deleted";
    }
    boolean isNew = random.nextInt(12) == 0 && name.endsWith(".go");
    String text = both.text(name);
    String target = isNew ? name.replace(".go", random.nextInt(9) + "_test.go") : name;
    String edited = isNew ? text : edited(text, random, both.text(any(files, random)));
    if (random.nextInt(3) == 0) {
      both.save(target, edited);
      return target + " saved:\n" + edited;
    }
    both.edit(target, edited);
    return target + " edited:\n" + edited;
  }

  private static String any(List<String> files, Random random) {
    return files.get(random.nextInt(files.size()));
  }

  /** Lines are lost, doubled, moved and come from elsewhere; now and then half of one is left. */
  private static String edited(String text, Random random, String other) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(random.nextInt(lines.size()), line);
      case 2 -> lines.set(at, line.substring(0, line.length() / 2));
      case 3 -> lines.add(at, other.split("\n")[random.nextInt(other.split("\n").length)]);
      case 4 -> lines.add(at, "\tdefer func() { recover() }()");
      default -> lines.addAll(List.of("", "func more() {", "\tdefer more()", "}"));
    }
    return String.join("\n", lines);
  }
}
