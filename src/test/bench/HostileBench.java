import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.HostileInput;
import org.goboundaries.syntax.parser.Parser;

/**
 * Measures our parser on hostile texts of 1 MB: wall seconds of the first and only time each is
 * read, the slowest first.
 */
public final class HostileBench {
  private static final int BYTES = 1_000_000;

  private HostileBench() {}

  /** Takes how many of the slowest to print. */
  public static void main(String[] args) {
    List<Time> times = new ArrayList<>();
    for (HostileInput input : HostileInput.all()) {
      int levels = input.levels(BYTES);
      times.add(time(input.name(), input.text(levels)));
      times.add(time(input.name() + ", not closed", input.unclosed(levels)));
    }
    times.sort(Comparator.comparingDouble(Time::seconds).reversed());
    times.stream().limit(Integer.parseInt(args[0])).forEach(System.out::println);
    System.out.printf(
        Locale.ROOT,
        "texts=%d worst=%.3f process=%.1f%n",
        times.size(),
        times.get(0).seconds,
        processSeconds());
  }

  private static Time time(String name, String text) {
    SourceText source = SourceText.of("x.go", text.getBytes(UTF_8));
    long start = System.nanoTime();
    GoFile file = Parser.parse(source);
    return new Time((System.nanoTime() - start) / 1e9, name, file.errors().size());
  }

  private static double processSeconds() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  private record Time(double seconds, String name, int errors) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.3f s  %s (%d errors)", seconds, name, errors);
    }
  }
}
