package org.goboundaries.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** The packed command, loaded from its jar into this JVM: many runs for the price of one start. */
public final class LoadedCommand implements AutoCloseable {
  private static final String PACKAGE = "org.goboundaries.cli.";

  private final URLClassLoader loader;
  private final Constructor<?> console;
  private final Method run;
  private final Method code;

  /** Loads a jar. */
  public LoadedCommand(Path jar) throws IOException, ReflectiveOperationException {
    loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    Class<?> consoles = loader.loadClass(PACKAGE + "Console");
    console =
        consoles.getDeclaredConstructor(
            OutputStream.class, OutputStream.class, boolean.class, boolean.class);
    run = loader.loadClass(PACKAGE + "Main").getDeclaredMethod("run", consoles, String[].class);
    code = loader.loadClass(PACKAGE + "ExitStatus").getDeclaredMethod("code");
    console.setAccessible(true);
    run.setAccessible(true);
    code.setAccessible(true);
  }

  /** Runs the command once; its output is no terminal. */
  public Outcome run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try {
      Object status = run.invoke(null, console.newInstance(out, err, false, false), arguments);
      String command = "go-boundaries " + String.join(" ", arguments);
      return new Outcome(
          command, (Integer) code.invoke(status), out.toString(UTF_8), err.toString(UTF_8));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
