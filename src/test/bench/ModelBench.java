import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.goboundaries.syntax.Decl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.types.modules.Environment;
import org.goboundaries.types.modules.GoPackage;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.SourceFile;
import org.goboundaries.types.modules.Workspace;
import org.goboundaries.types.program.Program;
import org.goboundaries.types.program.TreeStore;
import org.goboundaries.types.program.Unit;

/**
 * Measures what it takes to know what every name below a folder means: modules found, files parsed,
 * declarations read, bodies checked once and forgotten. One line: CPU seconds of the process since
 * its start, and heap in megabytes, after each of the four.
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
            .map(GoPackage::files)
            .flatMap(List::stream)
            .map(SourceFile::path)
            .toList());
    show("trees");
    Program program = Program.of(workspace, trees);
    show("declarations");
    AtomicInteger files = new AtomicInteger();
    program.units().parallelStream().forEach(unit -> files.addAndGet(checked(unit)));
    show("bodies");
    System.out.printf(
        Locale.ROOT,
        "files=%d units=%d failures=%d%n",
        files.get(),
        program.units().size(),
        program.failures().size());
  }

  private static int checked(Unit unit) {
    for (GoFile file : unit.lookedAt()) {
      for (Decl declaration : file.declarations()) {
        unit.answers(file, declaration);
      }
    }
    return unit.lookedAt().size();
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
