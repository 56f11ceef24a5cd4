package org.goboundaries.types.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.parser.Parser;
import org.goboundaries.types.check.TypeDump.DumpedFile;
import org.goboundaries.types.check.TypeDump.DumpedPackage;
import org.goboundaries.types.model.GoPackage;

/** Checks packages with our checker and compares its answers with those of go/types. */
final class TypeComparison {
  final Tally identifiers = new Tally("identifiers");
  final Tally callees = new Tally("callees");
  final Tally types = new Tally("types of arguments and receivers");
  final Tally constants = new Tally("constants as arguments");
  private final Map<String, GoPackage> packages = new HashMap<>();
  private final Sizes sizes;
  private int compared;

  TypeComparison(Sizes sizes) {
    this.sizes = sizes;
  }

  int compared() {
    return compared;
  }

  void add(DumpedPackage dumped) {
    List<GoFile> files = new ArrayList<>();
    dumped.files().forEach(file -> files.add(parse(file)));
    Importer importer = path -> packages.get(dumped.mapped().getOrDefault(path, path));
    PackageDraft draft =
        new PackageDraft(
            dumped.path(),
            dumped.name(),
            () -> files,
            file -> dumped.isCompared(),
            importer,
            sizes);
    packages.put(dumped.id(), draft.symbols());
    if (!dumped.isCompared()) {
      return;
    }
    CheckedPackage checked = draft.check();
    compared++;
    // Where names of C are faked, go/types gives up on expressions that we go on with.
    boolean cgo = files.stream().anyMatch(TypeComparison::usesCgo);
    for (int i = 0; i < files.size(); i++) {
      GoFile file = files.get(i);
      FileComparison comparison = new FileComparison(this, file, checked.answers(file));
      comparison.compare(dumped.files().get(i).facts());
      if (!cgo) {
        comparison.compareSilence(dumped.files().get(i).facts());
      }
    }
  }

  private static boolean usesCgo(GoFile file) {
    return file.imports().stream().anyMatch(spec -> spec.path().equals("C"));
  }

  private static GoFile parse(DumpedFile file) {
    try {
      return Parser.parse(SourceText.read(Path.of(file.path())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Tally> tallies() {
    return List.of(identifiers, callees, types, constants);
  }
}
