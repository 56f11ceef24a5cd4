package org.goboundaries.types.modules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goboundaries.source.SourceText;
import org.goboundaries.testkit.Toolchain;
import org.goboundaries.types.modules.OddFiles.OddFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are taken, against go/build, over many odd names and beginnings of files. */
class ConstraintOracleTest {
  private static final long SEED = 20261123;
  private static final int COUNT = 20_000;
  private static final int SHOWN = 20;

  @TempDir private Path work;

  @Test
  void takesTheFilesThatGoTakes() throws IOException, InterruptedException {
    List<OddFile> files = new OddFiles(SEED).files(COUNT);
    for (Platform platform :
        List.of(Platform.linuxAmd64().withTag("a"), Platform.of("android", "arm64"))) {
      List<String> theirs = theirs(files, platform);
      List<String> differences = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        String ours = ours(files.get(i), platform);
        if (!ours.equals(theirs.get(i))) {
          differences.add(theirs.get(i) + " by go, " + ours + " by us: " + files.get(i));
        }
      }
      System.out.printf(
          "%s: %d files, %d taken, %d refused, %d with errors, %d differences%n",
          platform,
          theirs.size(),
          count(theirs, "true"),
          count(theirs, "false"),
          count(theirs, "error"),
          differences.size());
      assertEquals(List.of(), differences.stream().limit(SHOWN).toList());
      for (String verdict : List.of("true", "false", "error")) {
        assertTrue(count(theirs, verdict) > COUNT / 20, "too few are " + verdict);
      }
    }
  }

  private static long count(List<String> verdicts, String wanted) {
    return verdicts.stream().filter(wanted::equals).count();
  }

  private static String ours(OddFile file, Platform platform) {
    // the name alone may settle it, then go/build doesn't open the file
    if (FileNames.isHidden(file.name())
        || !FileNames.constraint(file.name()).holds(platform::has)) {
      return "false";
    }
    FileHead head = Heads.ofGo(SourceText.of(file.name(), file.content()));
    String problem = head.problem();
    if (problem != null && problem.startsWith("build constraint")) {
      return "error";
    }
    return String.valueOf(head.constraint().holds(platform::has));
  }

  private List<String> theirs(List<OddFile> files, Platform platform)
      throws IOException, InterruptedException {
    Path program = work.resolve("buildmatch.exe");
    Path source = Path.of("src/test/go/buildmatch");
    Toolchain.goIn(source, "build", "-o", program.toString(), ".").expectSuccess();
    Path input = work.resolve("input");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (OddFile file : files) {
      all.writeBytes((file.name() + "\n" + file.content().length + "\n").getBytes(UTF_8));
      all.writeBytes(file.content());
    }
    Files.write(input, all.toByteArray());
    Path output = work.resolve("output");
    String tags = String.join(",", platform.tags());
    Process process =
        new ProcessBuilder(program.toString(), platform.os(), platform.arch(), tags)
            .redirectInput(input.toFile())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertEquals(0, process.waitFor());
    return Files.readAllLines(output);
  }
}
