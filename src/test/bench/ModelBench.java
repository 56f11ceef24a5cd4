import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.goboundaries.flow.Model;
import org.goboundaries.types.modules.Environment;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.SourceFile;
import org.goboundaries.types.modules.SourcePackage;
import org.goboundaries.types.modules.Workspace;
import org.goboundaries.types.program.Program;
import org.goboundaries.types.program.TreeStore;

/**
 * Measures what it takes to know what every name below a folder means: modules found, files parsed,
 * declarations read, bodies checked once for who calls whom. One line: CPU seconds of the process
 * since its start, and heap in megabytes, after each of the four.
 */
public final class ModelBench {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private ModelBench() {}

  /** Takes a folder. */
  public static void main(String[] args) {
    List<Path> roots = List.of(Path.of(args[0]));
    Workspace workspace = Workspace.load(roots, Platform.linuxAmd64(), Environment.none());
    show("modules");
    TreeStore trees = new TreeStore();
    trees.readAll(
        workspace.packages().stream()
            .map(SourcePackage::files)
            .flatMap(List::stream)
            .map(SourceFile::path)
            .toList());
    show("trees");
    Program program = Program.of(workspace, trees);
    show("declarations");
    Model model = Model.of(program);
    model.calls();
    show("calls");
    System.out.printf(
        Locale.ROOT,
        "files=%d units=%d failures=%d%n",
        model.files().size(),
        program.units().size(),
        model.failures().size());
  }

  private static void show(String what) {
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%s=%.2f/%d ",
        what,
        PROCESS.getProcessCpuTime() / 1e9,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }
}
