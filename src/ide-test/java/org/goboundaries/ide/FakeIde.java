package org.goboundaries.ide;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.sonarsource.sonarlint.core.rpc.client.SonarLintRpcClientDelegate;
import org.sonarsource.sonarlint.core.rpc.protocol.client.issue.RaisedIssueDto;
import org.sonarsource.sonarlint.core.rpc.protocol.client.log.LogParams;
import org.sonarsource.sonarlint.core.rpc.protocol.common.ClientFileDto;
import org.sonarsource.sonarlint.core.rpc.protocol.common.Either;
import org.sonarsource.sonarlint.core.rpc.protocol.common.Language;
import org.sonarsource.sonarlint.core.rpc.protocol.common.TokenDto;

/** Answers what the backend asks of an editor, and keeps what it is told. */
final class FakeIde implements InvocationHandler {
  private final Workfolder folder;
  private final String token;
  private final BlockingQueue<Map<URI, List<RaisedIssueDto>>> raised = new LinkedBlockingQueue<>();
  private final BlockingQueue<Set<String>> ready = new LinkedBlockingQueue<>();
  private final StringBuffer log = new StringBuffer();

  FakeIde(Workfolder folder, String token) {
    this.folder = folder;
    this.token = token;
  }

  SonarLintRpcClientDelegate delegate() {
    Class<?>[] types = {SonarLintRpcClientDelegate.class};
    return (SonarLintRpcClientDelegate)
        Proxy.newProxyInstance(getClass().getClassLoader(), types, this);
  }

  /** The findings of analyses, by file. */
  BlockingQueue<Map<URI, List<RaisedIssueDto>>> raised() {
    return raised;
  }

  /** Scopes in which an analysis may begin. */
  BlockingQueue<Set<String>> ready() {
    return ready;
  }

  /** What the backend and the plugin have told. */
  String log() {
    return log.toString();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Object invoke(Object proxy, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "raiseIssues" -> raised.add((Map<URI, List<RaisedIssueDto>>) arguments[1]);
      case "didChangeAnalysisReadiness" ->
          (boolean) arguments[1] && ready.add((Set<String>) arguments[0]);
      case "log" -> keep((LogParams) arguments[0]);
      case "listFiles" -> files((String) arguments[0]);
      case "getBaseDir" -> folder.root();
      case "getFileExclusions" -> Set.of();
      case "getInferredAnalysisProperties" -> Map.of();
      case "selectProxies" -> List.of();
      case "getClientLiveDescription" -> "";
      case "getCredentials" -> Either.forLeft(new TokenDto(token));
      case "matchSonarProjectBranch" -> arguments[1];
      case "matchProjectBranch" -> true;
      default -> method.getReturnType() == boolean.class ? false : null;
    };
  }

  private Object keep(LogParams told) {
    log.append(told.getLevel()).append(' ').append(told.getMessage()).append('\n');
    if (told.getStackTrace() != null) {
      log.append(told.getStackTrace()).append('\n');
    }
    return true;
  }

  private List<ClientFileDto> files(String scope) {
    return folder.files().stream().map(file -> file(scope, file)).toList();
  }

  private static Language language(String name) {
    return name.endsWith(".go") ? Language.GO : name.endsWith(".c") ? Language.C : null;
  }

  /** A file as the editor has it. */
  ClientFileDto file(String scope, Path file) {
    String name = file.getFileName().toString();
    return new ClientFileDto(
        file.toUri(),
        folder.root().relativize(file),
        scope,
        name.endsWith("_test.go"),
        "UTF-8",
        file,
        folder.typed(file),
        language(name),
        true);
  }
}
