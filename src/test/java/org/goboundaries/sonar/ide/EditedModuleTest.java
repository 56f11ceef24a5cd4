package org.goboundaries.sonar.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.goboundaries.analysis.AnalysisListener;
import org.goboundaries.analysis.AnalysisOptions;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.InternalFailure;
import org.goboundaries.analysis.PathProblem;
import org.goboundaries.analysis.Rule;
import org.goboundaries.rules.Rules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sonar.api.batch.fs.InputFile;
import org.sonarsource.sonarlint.plugin.api.module.file.ModuleFileEvent;
import org.sonarsource.sonarlint.plugin.api.module.file.ModuleFileSystem;

/** What an editor may say of files, in cases that an editor under test seldom comes to. */
class EditedModuleTest {
  private static final String GUARD = "package m\n\nfunc guard() {\n\trecover()\n}\n";
  private static final String CALLED = "package m\n\nfunc work() {\n\tguard()\n\tpanic(1)\n}\n";
  private static final String DEFERRED = CALLED.replace("\tguard", "\tdefer guard");
  private static final String BY_ITSELF =
      "package m\n\nfunc f() {\n\tdefer recover()\n\tpanic(1)\n}\n";

  @TempDir private Path folder;
  private final Map<URI, String> texts = new TreeMap<>();
  private EditedModule module;

  @BeforeEach
  void open() throws IOException {
    write("go.mod", "module example.com/m\n\ngo 1.26\n");
    write("guard.go", GUARD);
    write("work.go", CALLED);
    module = module();
  }

  private EditedModule module() {
    return new EditedModule(
        new ModuleFileSystem() {
          @Override
          public Stream<InputFile> files(String suffix, InputFile.Type type) {
            return files().filter(file -> file.filename().endsWith(suffix));
          }

          @Override
          public Stream<InputFile> files() {
            return texts.keySet().stream().map(EditedModuleTest.this::file);
          }
        });
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    texts.put(folder.resolve(name).toUri(), text);
  }

  /** A file as the editor has it. */
  private InputFile file(URI uri) {
    return (InputFile)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {InputFile.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "uri" -> uri;
                  case "filename" -> uri.getPath().replaceFirst(".*/", "");
                  case "contents" -> contents(uri);
                  case "hashCode" -> uri.hashCode();
                  case "equals" -> proxy == arguments[0];
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private String contents(URI uri) throws NoSuchFileException {
    String text = texts.get(uri);
    if (text == null) {
      throw new NoSuchFileException(uri.toString());
    }
    return text;
  }

  private URI uri(String name) {
    return folder.resolve(name).toUri();
  }

  private List<String> findings(URI uri) {
    Told told = new Told(new ArrayList<>());
    AnalysisOptions options = AnalysisOptions.defaults();
    List<Rule> active = Rules.all().stream().filter(Rule::isActive).toList();
    module.analyze(List.of(file(uri)), active, options, () -> false, told);
    return told.findings.stream().map(Finding::rule).toList();
  }

  private void tell(URI uri, ModuleFileEvent.Type type) {
    InputFile target = file(uri);
    module.process(
        new ModuleFileEvent() {
          @Override
          public InputFile getTarget() {
            return target;
          }

          @Override
          public Type getType() {
            return type;
          }
        });
  }

  @Test
  void whatIsNotSavedCountsFromTheBeginning() {
    texts.put(uri("work.go"), DEFERRED);
    assertEquals(List.of(), findings(uri("guard.go")));
  }

  @Test
  void aTextThatIsThrownAwayIsForgotten() {
    assertEquals(1, findings(uri("guard.go")).size());
    texts.put(uri("work.go"), DEFERRED);
    tell(uri("work.go"), ModuleFileEvent.Type.MODIFIED);
    assertEquals(List.of(), findings(uri("guard.go")));
    texts.put(uri("work.go"), CALLED);
    assertEquals(1, findings(uri("guard.go")).size(), "nobody told of that");
  }

  @Test
  void aFileThatIsOnlyTypedComesAndGoes() {
    texts.put(uri("more.go"), "package m\n\nfunc more() {\n\tdefer guard()\n}\n");
    tell(uri("more.go"), ModuleFileEvent.Type.CREATED);
    int before = findings(uri("guard.go")).size();
    texts.remove(uri("more.go"));
    tell(uri("more.go"), ModuleFileEvent.Type.DELETED);
    assertEquals(List.of(0, 1), List.of(before, findings(uri("guard.go")).size()));
  }

  @Test
  void whatLiesOnNoDiskIsAnalysedAlone() {
    URI remote = URI.create("temp:///m/f.go");
    texts.put(remote, BY_ITSELF);
    assertEquals(List.of("recover-outside-direct-defer"), findings(remote));
    assertEquals(remote, module.file(remote.toString()).uri());
  }

  @Test
  void filesAreFoundByTheirPaths() {
    String path = folder.resolve("work.go").toString();
    assertEquals(uri("work.go"), module.file(path).uri());
    assertNull(module.file(folder.resolve("none.go").toString()));
  }

  @Test
  void aClosedModuleTellsNothing() {
    module.close();
    assertEquals(List.of(), findings(uri("guard.go")));
  }

  /** Keeps findings. */
  private record Told(List<Finding> findings) implements AnalysisListener {
    @Override
    public void read(Path file) {
      // nobody waits for it
    }

    @Override
    public void analysed(FileResult result) {
      assertEquals(List.of(), result.failures());
      assertEquals(List.of(), result.syntaxErrors());
      findings.addAll(result.findings());
    }

    @Override
    public void generated(Path file) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void unreadable(PathProblem problem) {
      throw new UncheckedIOException(new IOException(problem.toString()));
    }

    @Override
    public void failed(InternalFailure failure) {
      throw new IllegalStateException(failure.cause());
    }
  }
}
