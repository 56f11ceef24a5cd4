import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CFunction;
import org.goboundaries.cgo.CPlatform;
import org.goboundaries.cgo.CText;
import org.goboundaries.cgo.reader.CReader;
import org.goboundaries.source.LineTable;
import org.goboundaries.source.SourceText;

/**
 * Prints a line for each function body that is read in files of C: the file, the name, the line of
 * the name and the line in which the body ends, with tabs between them. What a platform leaves out
 * another one may leave in: all of them are read.
 *
 * <p>Arguments: a file that lists files, a line each.
 */
public final class CBodies {
  private static final List<CPlatform> PLATFORMS =
      List.of(
          CPlatform.USUAL,
          new CPlatform("linux", "386"),
          new CPlatform("darwin", "arm64"),
          new CPlatform("freebsd", "arm"),
          new CPlatform("windows", "amd64"));

  private CBodies() {}

  /** Reads the files. */
  public static void main(String[] arguments) throws IOException {
    for (String path : Files.readAllLines(Path.of(arguments[0]))) {
      SourceText text = SourceText.read(Path.of(path));
      Set<String> lines = new TreeSet<>();
      for (CPlatform platform : PLATFORMS) {
        CFile file = CReader.read(CText.of(text), platform);
        file.functions().forEach(function -> lines.add(line(text.lines(), function)));
      }
      lines.forEach(line -> System.out.println(path + "\t" + line));
    }
  }

  private static String line(LineTable lines, CFunction function) {
    return function.name()
        + "\t"
        + lines.line(function.nameStart())
        + "\t"
        + lines.line(function.end() - 1);
  }
}
