import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.goboundaries.cgo.CPlatform;
import org.goboundaries.cgo.CText;
import org.goboundaries.cgo.reader.CReader;
import org.goboundaries.source.SourceText;

/**
 * Times how C is read: each file once, then again. Prints a line a file, the largest first, and the
 * worst time for 10,000 lines among those that have as many. Seconds are CPU seconds of the
 * process, the JVM's own threads included, but for those of the thread that reads.
 *
 * <p>Arguments: folders, or files; only files of C with 2,000 lines and more are read.
 */
public final class CBench {
  private static final int LINES = 2_000;
  private static final int MUCH = 10_000;
  private static final int AGAIN = 3;
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CBench() {}

  /** Reads all files of the folders. */
  public static void main(String[] folders) throws IOException {
    List<SourceText> texts = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(CBench::isC).sorted().toList()) {
          SourceText text = SourceText.read(file);
          if (text.lines().count() >= LINES) {
            texts.add(text);
          }
        }
      }
    }
    texts.sort(Comparator.comparing((SourceText text) -> -text.lines().count()));
    double worst = 0;
    for (SourceText text : texts) {
      long start = THREADS.getCurrentThreadCpuTime();
      double first = seconds(text);
      double thread = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
      double again = first;
      for (int i = 0; i < AGAIN; i++) {
        again = Math.min(again, seconds(text));
      }
      int lines = text.lines().count();
      double share = first * MUCH / lines;
      worst = lines >= MUCH ? Math.max(worst, share) : worst;
      String name = Path.of(text.path()).getFileName().toString();
      System.out.printf(
          "%-28s %7d lines  first %6.3f s  thread %6.3f s  again %6.3f s"
              + "  first, 10,000 lines %6.3f s%n",
          name, lines, first, thread, again, share);
    }
    System.out.printf("files=%d worst=%.3f%n", texts.size(), worst);
  }

  private static boolean isC(Path file) {
    return file.toString().matches(".*\\.(c|cc|cpp|cxx|h|hpp|m)") && Files.isRegularFile(file);
  }

  private static double seconds(SourceText text) {
    long start = PROCESS.getProcessCpuTime();
    CReader.read(CText.of(text), CPlatform.USUAL);
    return (PROCESS.getProcessCpuTime() - start) / 1e9;
  }
}
