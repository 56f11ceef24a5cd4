package org.goboundaries.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Watches how much memory the scanners that this process starts have at most. Linux keeps the
 * figure itself; elsewhere there is none, and everything needs nothing.
 */
final class Peak implements AutoCloseable {
  private static final String ENGINE = "scanner-engine";
  private static final String HIGH_WATER = "VmHWM:";

  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private final AtomicLong kilobytes = new AtomicLong();

  private Peak() {}

  static Peak ofChildren() {
    Peak peak = new Peak();
    peak.timer.scheduleWithFixedDelay(peak::look, 0, 100, TimeUnit.MILLISECONDS);
    return peak;
  }

  private void look() {
    ProcessHandle.current()
        .descendants()
        .filter(process -> process.info().commandLine().orElse("").contains(ENGINE))
        .forEach(process -> kilobytes.accumulateAndGet(highWater(process), Math::max));
  }

  private static long highWater(ProcessHandle process) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try {
      for (String line : Files.readAllLines(status, UTF_8)) {
        if (line.startsWith(HIGH_WATER)) {
          return Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
    } catch (IOException e) {
      // it has just ended
    }
    return 0;
  }

  long megabytes() {
    return kilobytes.get() / 1024;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
