package org.goboundaries.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands servers to tests: {@code @ExtendWith(Servers.class)}, and {@code @On(Release.CURRENT)
 * SonarServer server} as a parameter. There is one server of a release for all tests, started when
 * the first of them asks and stopped after the last.
 */
public final class Servers implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(Servers.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.isAnnotated(On.class)
        && parameter.getParameter().getType() == SonarServer.class;
  }

  @Override
  public SonarServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return of(parameter.findAnnotation(On.class).orElseThrow().value(), context);
  }

  /** The server of a release. */
  static SonarServer of(Release release, ExtensionContext context) {
    Store store = context.getRoot().getStore(NAMESPACE);
    return store.computeIfAbsent(release, Servers::start, Running.class).server;
  }

  private static Running start(Release release) {
    long start = System.nanoTime();
    try {
      SonarServer server = SonarServer.start(release, plugin());
      long seconds = (System.nanoTime() - start) / 1_000_000_000;
      System.err.println("SonarQube " + release.version() + " is up after " + seconds + " s");
      return new Running(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The jar that the build has made. */
  static Path plugin() {
    String jar = System.getProperty("plugin.jar");
    if (jar == null || !Files.isRegularFile(Path.of(jar))) {
      throw new IllegalStateException("no plugin.jar: run mvn -Pserver verify");
    }
    return Path.of(jar).toAbsolutePath();
  }

  /** Stopped when the tests end. A server itself must not be closed whenever a test has had it. */
  private record Running(SonarServer server) implements AutoCloseable {
    @Override
    public void close() {
      server.stop();
    }
  }
}
