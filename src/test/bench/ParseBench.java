import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;

/**
 * Measures our parser: CPU seconds to parse all Go files below a folder that were read into memory
 * before, on one thread. One line a pass: the process, collector and compiler included, and the
 * thread alone.
 */
public final class ParseBench {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private ParseBench() {}

  /** Takes a folder and a number of passes. */
  public static void main(String[] args) throws IOException {
    List<byte[]> texts = read(Path.of(args[0]));
    for (int pass = 0; pass < Integer.parseInt(args[1]); pass++) {
      long process = PROCESS.getProcessCpuTime();
      long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      int errors = 0;
      for (byte[] text : texts) {
        GoFile file = Parser.parse(SourceText.of("x.go", text));
        errors += file.errors().isEmpty() ? 0 : 1;
      }
      System.out.printf(
          Locale.ROOT,
          "cpu=%.3f files=%d errors=%d thread=%.3f%n",
          (PROCESS.getProcessCpuTime() - process) / 1e9,
          texts.size(),
          errors,
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - thread) / 1e9);
    }
  }

  private static List<byte[]> read(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".go") && Files.isRegularFile(file))
          .map(ParseBench::bytes)
          .toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
