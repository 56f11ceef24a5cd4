package org.goboundaries.sonar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sonar.api.batch.sensor.internal.DefaultSensorDescriptor;

class ReadAheadTest {
  private static final String BAD =
      "package shop\n\nfunc bad(f func()) {\n\tdefer recover()\n\tf()\n}\n";

  @TempDir private Path base;

  @Test
  void theReaderAsksForGoOnly() throws IOException {
    DefaultSensorDescriptor descriptor = new DefaultSensorDescriptor();
    new GoBoundariesReader(new ScannedProject(base).ahead()).describe(descriptor);
    assertEquals(List.of("go"), List.copyOf(descriptor.languages()));
  }

  @Test
  void whatWasReadBeforeTheSensorCameIsTold() throws IOException {
    ScannedProject project = new ScannedProject(base).file("a.go", BAD);
    ReadAhead ahead = project.ahead();
    new GoBoundariesReader(ahead).execute(project.context());
    ReadAhead.Done done = ahead.await(() -> false);
    assertTrue(done.isAnalysed());
    Files.delete(base.resolve("a.go"));
    assertEquals(1, project.scan(ahead).size());
  }

  @Test
  void beginsOnce() throws IOException {
    ScannedProject project = new ScannedProject(base).file("a.go", BAD);
    ReadAhead ahead = project.ahead();
    // a scanner runs the reader in each module
    new GoBoundariesReader(ahead).execute(project.context());
    new GoBoundariesReader(ahead).execute(project.context());
    assertEquals(1, project.scan(ahead).size());
  }

  @Test
  void endsWithTheProject() throws IOException {
    ScannedProject project = new ScannedProject(base).file("a.go", BAD);
    ReadAhead ahead = project.ahead();
    ahead.start();
    ahead.stop();
    assertThrows(CancellationException.class, () -> ahead.await(() -> true));
    assertEquals(List.of(), project.scan(ahead));
  }
}
