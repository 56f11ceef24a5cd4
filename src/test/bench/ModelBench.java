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
 * Does what it takes to know what every name below a folder means: modules found, files parsed,
 * declarations read, bodies checked once for who calls whom. Asked for its phases it tells CPU
 * seconds of the process since its start, and heap in megabytes, after each of the four; asking the
 * JVM for them costs 0.1 seconds itself, so who measures from outside doesn't.
 */
public final class ModelBench {
  private final boolean phases;

  private ModelBench(boolean phases) {
    this.phases = phases;
  }

  /** Takes a folder, and {@code phases} where these are wanted. */
  public static void main(String[] args) {
    new ModelBench(args.length > 1).run(List.of(Path.of(args[0])));
  }

  private void run(List<Path> roots) {
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
    System.out.println(
        "files="
            + model.files().size()
            + " units="
            + program.units().size()
            + " failures="
            + model.failures().size());
  }

  private void show(String what) {
    if (phases) {
      Phase.show(what);
    }
  }

  /** Loaded only where it is asked for. */
  private static final class Phase {
    private static final OperatingSystemMXBean PROCESS =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static void show(String what) {
      Runtime runtime = Runtime.getRuntime();
      System.out.printf(
          Locale.ROOT,
          "%s=%.2f/%d ",
          what,
          PROCESS.getProcessCpuTime() / 1e9,
          (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
  }
}
