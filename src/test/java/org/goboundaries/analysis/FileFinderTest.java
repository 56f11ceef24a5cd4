package org.goboundaries.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFinderTest {
  @TempDir private Path top;

  @Test
  void folderIsSearchedInOrder() {
    make("b.go", "a/z.go", "a/b/c.go", "c/d.go", "a.go", "notes.txt", "ago");
    assertFound(find(""), "a/b/c.go", "a/z.go", "a.go", "b.go", "c/d.go");
  }

  @Test
  void whatTheGoCommandLeavesOutIsLeftOut() {
    make("a.go", "vendor/b.go", "x/testdata/c.go", ".git/d.go", "_old/e.go", "_f.go", ".g.go");
    make("vendored/h.go");
    assertFound(find(""), "a.go", "vendored/h.go");
  }

  @Test
  void whatIsNamedIsTakenWhateverItsName() {
    make("vendor/b.go", "testdata/c.go", ".git/d.go", "_old/e.go", "_f.go", "plain.txt");
    assertFound(find("vendor"), "vendor/b.go");
    assertFound(find("testdata"), "testdata/c.go");
    assertFound(find(".git", "_old"), ".git/d.go", "_old/e.go");
    assertFound(find("_f.go", "plain.txt"), "_f.go", "plain.txt");
  }

  @Test
  void theOrderOfThePathsIsKeptAndNothingComesTwice() {
    make("b/b.go", "a/a.go");
    assertFound(find("b", "a", "b/b.go", "", "b/../a"), "b/b.go", "a/a.go");
  }

  @Test
  void dotsAtTheEndAreAsTheGoCommandTakesThem() {
    make("a/b/c.go");
    assertFound(find("a/..."), "a/b/c.go");
    assertFound(find("..."), "a/b/c.go");
  }

  @Test
  void folderThatIsNamedAsAFileIsAFolder() {
    make("x.go/a.go", "y.go/notes.txt");
    assertFound(find(""), "x.go/a.go");
    assertFound(find("x.go"), "x.go/a.go");
    assertProblems(find("y.go"), "y.go: no Go files");
  }

  @Test
  void pathsThatLeadNowhereAreTold() {
    make("a.go", "empty/notes.txt");
    FileSet found = find("missing", "missing.go", "empty", "a.go", "a.go/b.go");
    assertFound(found, "a.go");
    assertProblems(
        found,
        "missing: no such file or directory",
        "missing.go: no such file or directory",
        "empty: no Go files",
        "a.go/b.go: no such file or directory");
  }

  @Test
  void linksToFilesAreFilesAndLinksToFoldersAreNot() throws IOException {
    make("real/a.go");
    link("real/loop", "..");
    link("real/b.go", "a.go");
    link("real/c.go", "nowhere.go");
    FileSet found = find("real");
    assertFound(found, "real/a.go", "real/b.go");
    assertProblems(found, "real/c.go: dangling symbolic link");
    link("named", "real");
    assertFound(find("named"), "named/a.go", "named/b.go");
  }

  @Test
  void linkToItselfIsAProblem() throws IOException {
    link("self.go", "self.go");
    assertEquals(1, find("").problems().size());
    assertEquals(1, find("self.go").problems().size());
  }

  @Test
  void whatIsNoFileIsNotRead() {
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device), "no devices here");
    PathProblem expected = new PathProblem("/dev/zero", "not a regular file");
    assertEquals(List.of(expected), FileFinder.find(List.of("/dev/zero")).problems());
  }

  @Test
  void pathThatCannotBeIsAProblem() {
    List<PathProblem> problems = FileFinder.find(List.of("a\0b")).problems();
    assertEquals("a\0b", problems.get(0).path());
  }

  @Test
  void currentFolderLeavesNoDotInFrontOfItsFiles() {
    for (Path file : FileFinder.find(List.of(".")).files()) {
      assertEquals(file.normalize(), file);
    }
    assertEquals(false, FileFinder.find(List.of(".")).files().isEmpty());
  }

  private FileSet find(String... names) {
    return FileFinder.find(Arrays.stream(names).map(name -> top + "/" + name).toList());
  }

  private void assertFound(FileSet found, String... names) {
    List<Path> expected = Arrays.stream(names).map(top::resolve).toList();
    assertEquals(expected, found.files());
  }

  private void assertProblems(FileSet found, String... expected) {
    List<String> told =
        found.problems().stream()
            .map(
                problem ->
                    problem.path().substring(top.toString().length() + 1) + ": " + problem.reason())
            .toList();
    assertEquals(List.of(expected), told);
  }

  private void make(String... names) {
    for (String name : names) {
      try {
        Files.createDirectories(top.resolve(name).getParent());
        Files.writeString(top.resolve(name), "package p\n");
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void link(String name, String target) throws IOException {
    Files.createSymbolicLink(top.resolve(name), Path.of(target));
  }
}
