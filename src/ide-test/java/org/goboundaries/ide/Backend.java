package org.goboundaries.ide;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.sonarsource.sonarlint.core.rpc.client.ClientJsonRpcLauncher;
import org.sonarsource.sonarlint.core.rpc.impl.BackendJsonRpcLauncher;
import org.sonarsource.sonarlint.core.rpc.protocol.SonarLintRpcServer;
import org.sonarsource.sonarlint.core.rpc.protocol.backend.analysis.DidChangeAnalysisPropertiesParams;
import org.sonarsource.sonarlint.core.rpc.protocol.backend.config.binding.BindingConfigurationDto;
import org.sonarsource.sonarlint.core.rpc.protocol.backend.config.scope.ConfigurationScopeDto;
import org.sonarsource.sonarlint.core.rpc.protocol.backend.config.scope.DidAddConfigurationScopesParams;
import org.sonarsource.sonarlint.core.rpc.protocol.backend.config.scope.DidRemoveConfigurationScopeParams;
import org.sonarsource.sonarlint.core.rpc.protocol.backend.connection.config.SonarQubeConnectionConfigurationDto;
import org.sonarsource.sonarlint.core.rpc.protocol.backend.file.DidOpenFileParams;
import org.sonarsource.sonarlint.core.rpc.protocol.backend.file.DidUpdateFileSystemParams;
import org.sonarsource.sonarlint.core.rpc.protocol.backend.initialize.BackendCapability;
import org.sonarsource.sonarlint.core.rpc.protocol.backend.initialize.InitializeParams;
import org.sonarsource.sonarlint.core.rpc.protocol.client.issue.RaisedIssueDto;

/** The backend of SonarQube for IDE in this JVM, and a fake editor as its client. */
final class Backend implements AutoCloseable {
  private static final String SCOPE = "folder";
  private static final int SECONDS = 120;

  private final Workfolder folder;
  private final FakeIde ide;
  private final ClientJsonRpcLauncher client;
  private final SonarLintRpcServer server;

  private Backend(Workfolder folder, FakeIde ide) throws IOException {
    PipedOutputStream toServer = new PipedOutputStream();
    PipedInputStream fromClient = new PipedInputStream(toServer, 1 << 16);
    PipedOutputStream toClient = new PipedOutputStream();
    PipedInputStream fromServer = new PipedInputStream(toClient, 1 << 16);
    this.folder = folder;
    this.ide = ide;
    new BackendJsonRpcLauncher(fromClient, toClient);
    this.client = new ClientJsonRpcLauncher(fromServer, toServer, ide.delegate());
    this.server = client.getServerProxy();
  }

  /** One that has the plugin from a jar. */
  static Backend standalone(Workfolder folder, Path home) throws Exception {
    Backend made = new Backend(folder, new FakeIde(folder, ""));
    made.initialize(home, Set.of(pluginJar()), List.of(), Set.of());
    made.bind(null, null);
    return made;
  }

  /** One that is connected to a project on a server, and gets all from there. */
  static Backend connected(Workfolder folder, Path home, String url, String token, String project)
      throws Exception {
    Backend made = new Backend(folder, new FakeIde(folder, token));
    SonarQubeConnectionConfigurationDto connection =
        new SonarQubeConnectionConfigurationDto("server", url, true);
    Set<BackendCapability> all =
        EnumSet.of(
            BackendCapability.PROJECT_SYNCHRONIZATION, BackendCapability.FULL_SYNCHRONIZATION);
    made.initialize(home, Set.of(), List.of(connection), all);
    made.bind("server", project);
    return made;
  }

  /** The jar that the build has made. */
  static Path pluginJar() {
    return Path.of(System.getProperty("plugin.jar"));
  }

  private void initialize(
      Path home,
      Set<Path> plugins,
      List<SonarQubeConnectionConfigurationDto> connections,
      Set<BackendCapability> capabilities)
      throws Exception {
    InitializeParams parameters = Greeting.of(home, plugins, connections, capabilities);
    server.initialize(parameters).get(SECONDS, TimeUnit.SECONDS);
  }

  private void bind(String connection, String project) throws InterruptedException {
    BindingConfigurationDto binding = new BindingConfigurationDto(connection, project, true);
    ConfigurationScopeDto scope = new ConfigurationScopeDto(SCOPE, null, true, SCOPE, binding);
    server
        .getConfigurationService()
        .didAddConfigurationScopes(new DidAddConfigurationScopesParams(List.of(scope)));
    if (ide.ready().poll(SECONDS, TimeUnit.SECONDS) == null) {
      fail("the backend is not ready:\n" + ide.log());
    }
  }

  SonarLintRpcServer server() {
    return server;
  }

  FakeIde ide() {
    return ide;
  }

  /** Opens a file and waits for what is found in it. */
  List<RaisedIssueDto> open(String name, Predicate<List<RaisedIssueDto>> wanted) {
    ide.raised().clear();
    server.getFileService().didOpenFile(new DidOpenFileParams(SCOPE, folder.uri(name)));
    return await(name, wanted);
  }

  /** Types a text for an open file and waits for what is found in it. */
  List<RaisedIssueDto> type(String name, String text, Predicate<List<RaisedIssueDto>> wanted) {
    ide.raised().clear();
    tell(name, text);
    return await(name, wanted);
  }

  /** Types a text and doesn't wait. */
  void tell(String name, String text) {
    folder.type(name, text);
    changed(name);
  }

  /** Says that a file has changed. */
  void changed(String name) {
    server
        .getFileService()
        .didUpdateFileSystem(
            new DidUpdateFileSystemParams(
                List.of(), List.of(ide.file(SCOPE, folder.file(name))), List.of()));
  }

  /** Waits until the findings of a file are such; those of an analysis before may come first. */
  List<RaisedIssueDto> await(String name, Predicate<List<RaisedIssueDto>> wanted) {
    URI uri = folder.uri(name);
    List<RaisedIssueDto> last = null;
    try {
      Map<URI, List<RaisedIssueDto>> raised = ide.raised().poll(SECONDS, TimeUnit.SECONDS);
      while (raised != null) {
        last = raised.getOrDefault(uri, last);
        if (last != null && wanted.test(last)) {
          return last;
        }
        raised = ide.raised().poll(10, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return fail("not what is wanted of " + name + ": " + last + "\n" + ide.log());
  }

  /** Sets what a person sets for all analyses; the next one has it. */
  void setProperty(String key, String value) {
    server
        .getAnalysisService()
        .didSetUserAnalysisProperties(
            new DidChangeAnalysisPropertiesParams(SCOPE, Map.of(key, value)));
  }

  /** Closes the folder. */
  void closeFolder() {
    server
        .getConfigurationService()
        .didRemoveConfigurationScope(new DidRemoveConfigurationScopeParams(SCOPE));
  }

  /** Stops the backend, as an editor does when it ends. */
  @Override
  public void close() {
    try {
      server.shutdown().get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException | InterruptedException e) {
      fail("the backend does not stop:\n" + ide.log(), e);
    } finally {
      client.close();
    }
  }
}
