package org.goboundaries.flow.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.goboundaries.flow.Model;
import org.goboundaries.flow.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which signals calls ask for, and where their channels are made. */
class SignalRequestsTest {
  private static final String HEAD =
      """
      package p

      import (
      	"os"
      	"os/signal"
      	"syscall"
      )

      const end = syscall.SIGTERM

      var list = []os.Signal{syscall.SIGHUP, end}

      var changed = []os.Signal{syscall.SIGHUP}

      func change(to []os.Signal) { changed = to }

      func both() []os.Signal { return append(list, os.Kill) }

      func notify(c chan os.Signal, more []os.Signal) {
      """;

  private static List<SignalRequest> requests(String text) {
    Model model = Sources.of("p.go", HEAD + text + "\n}\n").model();
    return model.signalRequests().in(model.files().iterator().next());
  }

  private static SignalRequest request(String text) {
    List<SignalRequest> all = requests(text);
    assertEquals(1, all.size());
    return all.get(0);
  }

  private static String names(SignalRequest request) {
    String names = String.join(" ", request.signals().stream().map(AskedSignal::name).toList());
    return names + (request.isComplete() ? "" : " ?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "signal.Notify(c, os.Interrupt, syscall.SIGUSR1) | SIGINT SIGUSR1",
        "signal.Notify(c, end)                           | SIGTERM",
        "signal.Notify(c, list...)                       | SIGHUP SIGTERM",
        "signal.Notify(c, both()...)                     | SIGHUP SIGTERM SIGKILL",
        "signal.Ignore(os.Signal(syscall.SIGCHLD))       | SIGCHLD",
        "one := syscall.SIGBUS; signal.Reset(one)        | SIGBUS",
        "signal.Notify(c, changed...)                    | ' ?'",
        "signal.Notify(c, append(more, end)...)          | SIGTERM ?",
        "signal.Notify(c, syscall.Signal(len(more)))     | ' ?'",
      })
  void argumentsAreFollowed(String call, String expected) {
    assertEquals(expected, names(request(call)));
  }

  @Test
  void withoutSignalsAllAreMeant() {
    assertTrue(request("signal.Ignore()").isForAll());
    assertTrue(request("signal.Notify(c)").isForAll());
    assertFalse(request("signal.Notify(c, more...)").isForAll());
  }

  @Test
  void whatIsHandedOnIsAskedForByTheCaller() {
    String helper = "}\n\nfunc on(c chan os.Signal, s ...os.Signal) { signal.Notify(c, s...) }\n\n";
    SignalRequest request = request(helper + "func f(c chan os.Signal) { on(c, syscall.SIGSTOP) ");
    assertTrue(request.isHandedOn());
    assertEquals("f", request.code().name());
    assertEquals("SIGSTOP", names(request));
    assertEquals(1, request.signals().get(0).witness().steps().size());
  }

  @Test
  void aResetOfUnknownSignalsMayBeOfEach() {
    Model model = Sources.of("p.go", HEAD + "signal.Reset(more...)\n}\n").model();
    assertTrue(model.signalRequests().isReset("SIGURG"));
    Model other = Sources.of("p.go", HEAD + "signal.Reset(end)\n}\n").model();
    assertFalse(other.signalRequests().isReset("SIGURG"));
    assertTrue(other.signalRequests().isReset("SIGTERM"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "d := make(chan os.Signal); signal.Notify(d, end)               | true",
        "d := make(chan os.Signal, 0); signal.Notify(d, end)            | true",
        "d := make(chan os.Signal, 1); signal.Notify(d, end)            | false",
        "d := make(chan os.Signal, len(more)); signal.Notify(d, end)    | false",
        "signal.Notify(c, end)                                          | false",
      })
  void channelsAreFollowed(String text, boolean isUnbuffered) {
    Model model = Sources.of("p.go", HEAD + text + "\n}\n").model();
    SignalRequests all = model.signalRequests();
    SignalRequest request = all.in(model.files().iterator().next()).get(0);
    if (isUnbuffered) {
      assertNotNull(all.unbuffered(request));
    } else {
      assertNull(all.unbuffered(request));
    }
  }
}
