import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.goboundaries.types.modules.Environment;
import org.goboundaries.types.modules.Platform;
import org.goboundaries.types.modules.SourcePackage;
import org.goboundaries.types.modules.Workspace;

/**
 * Measures how long it takes to find the modules, packages and variants below a folder, from disk,
 * on one thread. One line a pass: the process, collector and compiler included, and the thread
 * alone.
 */
public final class ModulesBench {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private ModulesBench() {}

  /** Takes a folder and a number of passes. */
  public static void main(String[] args) {
    List<Path> roots = List.of(Path.of(args[0]));
    for (int pass = 0; pass < Integer.parseInt(args[1]); pass++) {
      long process = PROCESS.getProcessCpuTime();
      long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Workspace workspace = Workspace.load(roots, Platform.linuxAmd64(), Environment.none());
      int files = 0;
      int variants = 0;
      for (SourcePackage found : workspace.packages()) {
        files += found.files().size();
        variants += found.variants().size();
      }
      System.out.printf(
          Locale.ROOT,
          "cpu=%.3f files=%d packages=%d variants=%d thread=%.3f%n",
          (PROCESS.getProcessCpuTime() - process) / 1e9,
          files,
          workspace.packages().size(),
          variants,
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - thread) / 1e9);
    }
  }
}
