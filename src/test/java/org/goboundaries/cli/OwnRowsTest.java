package org.goboundaries.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of users count wherever ours do. */
class OwnRowsTest {
  private static final String WAIT =
      """
      package m

      // int bus_wait(int *bus, int most);
      // static int next(int *bus) {
      // 	int n = bus_wait(bus, 5);
      // 	return n < 0 ? -1 : n;
      // }
      import "C"

      func Next() int { return int(C.next(nil)) }
      """;
  private static final String PERF =
      """
      package main

      import "example.com/m/perf"

      func main() { perf.Begin() }
      """;
  private static final String HANDLER =
      """
      package m

      import (
      	"net/http"
      	"runtime"

      	"example.com/m/stop"
      )

      func init() {
      	http.HandleFunc("/", serve)
      }

      func serve(http.ResponseWriter, *http.Request) {
      	stop.Now()
      	runtime.Goexit()
      }
      """;

  private static final String CLEANUP =
      """
      package main

      import "example.com/m/box"

      func main() {
      	defer box.Close()
      	box.Leave(1)
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void isOneModule() throws IOException {
    write("go.mod", "module example.com/m\n\ngo 1.26\n");
  }

  @Test
  void whatEndsTheProcessLeavesTheRestUnreached() throws IOException {
    write("stop/stop.go", "package stop\n\nfunc Now() {}\n");
    write("m.go", HANDLER);
    assertEquals("m.go:16 ", places("[goexit-in-handler]", ""));
    assertEquals(
        "", places("[goexit-in-handler]", "ending example.com/m/stop Now exit always - stop.go"));
  }

  @Test
  void whatEndsTheGoroutineDoesSoInEveryVersion() throws IOException {
    write("stop/stop.go", "package stop\n\nfunc Now() {}\n");
    write("m.go", HANDLER);
    assertEquals(
        "m.go:15 ",
        places("[goexit-in-handler]", "ending example.com/m/stop Now goexit always v1.2.3 s.go"));
  }

  /** No file has a word of a library that we know. */
  @Test
  void functionsOfTheCodeItselfNeedTheirThread() throws IOException {
    write("m.go", "package m\n\nfunc Use() {}\n\nfunc init() {\n\tgo func() { Use() }()\n}\n");
    assertEquals("", places("[missing-lock-os-thread]", ""));
    assertEquals(
        "m.go:6 ",
        places(
            "[missing-lock-os-thread]",
            "thread-call example.com/m Use - - device bound - restore - m.go"));
  }

  @Test
  void functionsOfCWait() throws IOException {
    write("m.go", WAIT);
    assertEquals("", places("[unmasked-cgo-signal]", ""));
    assertEquals(
        "m.go:5 ", places("[unmasked-cgo-signal]", "c-signal C bus_wait waits 2 - - bus.h"));
  }

  @Test
  void theProfilerIsTurnedOn() throws IOException {
    write("m.go", WAIT);
    write("perf/perf.go", "package perf\n\nfunc Begin() {}\n");
    write("cmd/main.go", PERF);
    String row = "c-signal C bus_wait waits 2 - - bus.h\n";
    assertEquals("", places("this module turns the profiler on", row));
    assertEquals(
        "main.go:5 ",
        places(
            "this module turns the profiler on",
            row + "profiler example.com/m/perf Begin - perf.go"));
    assertEquals(
        "main.go:3 ",
        places(
            "this module turns the profiler on",
            row + "profiler example.com/m/perf init - perf.go"));
  }

  @Test
  void whatCleansUpIsMissedAtWhatExits() throws IOException {
    write("box/box.go", "package box\n\nfunc Close() {}\n\nfunc Leave(int) {}\n");
    write("main.go", CLEANUP);
    String cleanup = "cleanup example.com/m/box Close release - - - box.go\n";
    String ending = "ending example.com/m/box Leave exit always - box.go\n";
    assertEquals("", places("[exit-skips-defer]", cleanup));
    assertEquals("", places("[exit-skips-defer]", ending));
    assertEquals("main.go:7 ", places("[exit-skips-defer]", cleanup + ending));
  }

  /** Where findings of a rule, or steps with a text, are. */
  private String places(String wanted, String rows) throws IOException {
    Path file = Files.writeString(folder.resolve("rows.txt"), rows);
    Shell shell = new Shell();
    shell.run("--quiet", "--show-source", "--knowledge", file.toString(), folder.toString());
    assertEquals("", shell.err());
    return shell
        .out()
        .lines()
        .filter(line -> line.contains(wanted))
        .map(line -> line.replaceFirst(".*?([a-z]+\\.go:\\d+):.*", "$1 "))
        .reduce("", String::concat);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
