package org.goboundaries.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A framework that only its users know: rows of theirs tell what its handlers are. */
class OwnFrameworkTest {
  private static final String FRAMEWORK =
      """
      package frame

      type Request struct{}

      type App struct{}

      func (*App) On(name string, f func(*Request)) {}

      type Hook func(*Request) error

      func Abandon() {}
      """;
  private static final String USE =
      """
      package m

      import (
      	"runtime"

      	"example.com/m/frame"
      )

      func routes(app *frame.App) frame.Hook {
      	app.On("order", order)
      	return func(*frame.Request) error {
      		runtime.Goexit()
      		return nil
      	}
      }

      func order(*frame.Request) {
      	frame.Abandon()
      	runtime.Goexit()
      }
      """;
  private static final String ROWS =
      """
      # ours
      handler example.com/m/frame App.On registration 1 rpc logged hangs - frame.go
      handler example.com/m/frame Hook type value rpc logged hangs - frame.go
      ending example.com/m/frame Abandon goexit always - frame.go
      """;

  @TempDir private Path folder;

  /** Behind a call that always ends the goroutine nothing runs. */
  @Test
  void handlersAreThoseOfTheRows() throws IOException {
    write("go.mod", "module example.com/m\n\ngo 1.26\n");
    write("frame/frame.go", FRAMEWORK);
    write("m.go", USE);
    Path rows = write("rows.txt", ROWS);
    assertEquals("", lines());
    assertEquals("12 18 ", lines("--knowledge", rows.toString()));
  }

  /** The lines of the findings; nothing but those of one rule is there to be found. */
  private String lines(String... options) {
    Shell shell = new Shell();
    String[] all = new String[options.length + 2];
    all[0] = "--quiet";
    System.arraycopy(options, 0, all, 1, options.length);
    all[all.length - 1] = folder.toString();
    shell.run(all);
    return shell
        .out()
        .lines()
        .map(line -> line.replaceFirst(".*m\\.go:(\\d+):.*\\[goexit-in-handler\\]", "$1 "))
        .reduce("", String::concat);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
