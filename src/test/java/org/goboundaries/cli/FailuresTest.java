package org.goboundaries.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import org.goboundaries.analysis.InternalFailure;
import org.junit.jupiter.api.Test;

class FailuresTest {
  private final Failures failures = new Failures();

  @Test
  void aLineForEachPart() {
    failures.add(new InternalFailure("parser", "a.go", new IllegalStateException("oops\nmore")));
    failures.add(new InternalFailure("parser", "b.go", new IllegalStateException("other")));
    assertEquals(
        "go-boundaries: internal error in parser on a.go and 1 more: java.lang."
            + "IllegalStateException: oops; its findings there are missing (--debug shows details)\n",
        told());
  }

  @Test
  void memoryCanBeGiven() {
    failures.add(new InternalFailure("model", "src", new OutOfMemoryError("Java heap space")));
    assertTrue(
        told()
            .matches(
                "go-boundaries: \\d+ MB of memory are not enough for all of src:"
                    + " findings are missing; .*-Xmx4g.*\n"),
        this::told);
  }

  private String told() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    failures.tell(new Messages(out));
    return out.toString(UTF_8);
  }
}
