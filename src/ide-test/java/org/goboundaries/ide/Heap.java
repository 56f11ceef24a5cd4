package org.goboundaries.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.ObjectName;

/** Counts what is alive in this JVM, in the class loader of the plugin, too. */
final class Heap {
  private static final Pattern LINE =
      Pattern.compile(
          "\\s*\\d+:\\s+(?<count>\\d+)\\s+\\d+\\s+(?<type>org\\.goboundaries\\.\\S+).*");

  private Heap() {}

  /** The living instances of each of our classes; collects garbage first. */
  static Instances ofPlugin() throws Exception {
    Object[] none = {new String[0]};
    String[] types = {String[].class.getName()};
    String histogram =
        (String)
            ManagementFactory.getPlatformMBeanServer()
                .invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"),
                    "gcClassHistogram",
                    none,
                    types);
    Map<String, Integer> counts = new TreeMap<>();
    for (String line : histogram.split("\n")) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches()) {
        counts.merge(matcher.group("type"), Integer.parseInt(matcher.group("count")), Integer::sum);
      }
    }
    return new Instances(counts);
  }

  /** Waits until so many are left; an analysis may be under way. */
  static void await(String type, int count) throws Exception {
    for (int i = 0; i < 100 && ofPlugin().of(type) != count; i++) {
      Thread.sleep(100);
    }
    assertEquals(count, ofPlugin().of(type), type);
  }

  /** How many there are of each class. */
  record Instances(Map<String, Integer> counts) {
    int of(String type) {
      return counts.getOrDefault(type, 0);
    }
  }
}
