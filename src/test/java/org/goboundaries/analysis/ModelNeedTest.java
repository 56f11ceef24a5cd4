package org.goboundaries.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelNeedTest {
  @TempDir private Path folder;

  @Test
  void filesHaveTheWordsTogether() throws IOException {
    ModelNeed interest = interest(Words.allOf("defer", "Exit"));
    List<Path> files = write("defer", "nothing", "Exit");
    assertTrue(interest.isIn(set(files)));
    assertFalse(interest.isIn(set(files.subList(0, 2))));
    assertFalse(interest.isIn(set(files.subList(1, 3))));
    assertFalse(interest.isIn(set(List.of())));
  }

  @Test
  void rulesAreNotMixed() throws IOException {
    ModelNeed interest = interest(Words.allOf("defer", "Exit"), Words.allOf("go", "recover"));
    List<Path> files = write("defer recover", "go", "Exit");
    assertFalse(interest.isIn(set(files.subList(0, 1))));
    assertTrue(interest.isIn(set(files.subList(0, 2))));
    assertTrue(interest.isIn(set(List.of(files.get(0), files.get(2)))));
  }

  @Test
  void textsOfEditorsCount() throws IOException {
    ModelNeed interest = interest(Words.allOf("defer", "Exit"));
    List<Path> files = write("defer");
    assertTrue(interest.isIn(List.of(SourceText.of("e.go", "Exit")), set(files)));
    assertFalse(interest.isIn(List.of(SourceText.of("e.go", "nothing")), set(files)));
    assertFalse(interest.isIn(SourceText.of("e.go", "Exit")));
    assertTrue(interest.isIn(SourceText.of("e.go", "Exit defer")));
  }

  @Test
  void neighboursOfWhatWasNamedCount() throws IOException {
    List<Path> files = write("defer", "Exit");
    List<Path> first = files.subList(0, 1);
    assertTrue(interest(Words.allOf("defer", "Exit")).isIn(new FileSet(first, first, List.of())));
  }

  @Test
  void filesAreReadUpToTheWordsThatAreNeeded() throws IOException {
    List<Path> files = write("nothing", "Exit", "defer", "recover", "more");
    assertEquals(3, read(files, Words.allOf("defer", "Exit")));
    assertEquals(2, read(files, Words.anyOf("defer", "Exit")));
    assertEquals(2, read(files, Words.allOf("defer", "go"), Words.anyOf("Exit")));
    assertEquals(5, read(files, Words.allOf("defer", "go"), Words.anyOf("select")));
    assertEquals(1, read(files, Words.NONE));
    assertEquals(0, read(files));
  }

  /** How many of the files are read. */
  private static int read(List<Path> files, Words... words) {
    int[] last = {0};
    List<Path> watched =
        new AbstractList<>() {
          @Override
          public Path get(int index) {
            last[0] = Math.max(last[0], index + 1);
            return files.get(index);
          }

          @Override
          public int size() {
            return files.size();
          }
        };
    interest(words).isIn(set(watched));
    return last[0];
  }

  private static FileSet set(List<Path> files) {
    return new FileSet(List.of(), files, List.of());
  }

  private static ModelNeed interest(Words... words) {
    List<Rule> rules = new ArrayList<>();
    for (Words each : words) {
      rules.add(
          new Rule() {
            @Override
            public List<Finding> check(Pass pass) {
              return List.of();
            }

            @Override
            public Words words(Knowledge knowledge) {
              return each;
            }
          });
    }
    return new ModelNeed(rules, Knowledge.standard());
  }

  private List<Path> write(String... texts) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String text : texts) {
      files.add(Files.writeString(folder.resolve("f" + files.size() + ".go"), text));
    }
    return files;
  }
}
