package org.goboundaries.types.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are computed by one thread at a time, and others must not wait for one another. */
class LazyTest {
  private static final String TYPES = "org.goboundaries.types.";

  /**
   * A thread that computes a value may need a class that another one is initialising: that must not
   * wait for a value in turn. Seen as a command that never ended.
   */
  @ParameterizedTest
  @ValueSource(strings = {"model.Universe", "library.Library$Standard", "library.Library$Modules"})
  void noClassIsInitialisedByAValueThatOthersCompute(String name) throws Exception {
    List<URL> path = new ArrayList<>();
    for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(Path.of(each).toUri().toURL());
    }
    // classes of its own, none of them initialised
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader(path.toArray(new URL[0]), platform)) {
      Supplier<Object> initialised =
          () ->
              CompletableFuture.supplyAsync(() -> init(TYPES + name, loader))
                  .completeOnTimeout("waits for ever", 20, TimeUnit.SECONDS)
                  .join();
      Class<?> lazy = Class.forName(TYPES + "model.Lazy", true, loader);
      Object value =
          lazy.getConstructor(Object.class, Supplier.class).newInstance("none", initialised);
      assertEquals("initialised", lazy.getMethod("get").invoke(value));
    }
  }

  private static Object init(String name, ClassLoader loader) {
    try {
      Class<?> made = Class.forName(name, true, loader);
      return made.getClassLoader() == loader ? "initialised" : "another class";
    } catch (ClassNotFoundException e) {
      return e;
    }
  }
}
