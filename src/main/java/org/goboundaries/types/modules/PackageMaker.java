package org.goboundaries.types.modules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sorts the files of one folder into packages and their variants. */
final class PackageMaker {
  /** What follows the name of a package of external tests. */
  static final String EXTERNAL = "_test";

  private final GoModule module;
  private final Path folder;
  private final Platform platform;
  private final List<OtherFile> otherFiles;
  private final List<SourcePackage> packages = new ArrayList<>();

  private PackageMaker(
      GoModule module, Path folder, Platform platform, List<OtherFile> otherFiles) {
    this.module = module;
    this.folder = folder;
    this.platform = platform;
    this.otherFiles = otherFiles;
  }

  /** The packages of a folder, that which can be imported first. */
  static List<SourcePackage> make(
      GoModule module,
      Path folder,
      Platform platform,
      List<SourceFile> files,
      List<OtherFile> otherFiles) {
    PackageMaker maker = new PackageMaker(module, folder, platform, otherFiles);
    String own = maker.name(files);
    Map<String, List<SourceFile>> byName = new LinkedHashMap<>();
    byName.put(own, new ArrayList<>());
    for (SourceFile file : files) {
      byName.computeIfAbsent(name(file, own), name -> new ArrayList<>()).add(file);
    }
    byName.forEach((name, members) -> maker.add(name, members, !name.equals(own)));
    return List.copyOf(maker.packages);
  }

  /**
   * The package of a folder for those who import it: variants are what it takes longest to find,
   * and nobody asks for them.
   */
  static SourcePackage imported(
      GoModule module, Path folder, Platform platform, List<SourceFile> files) {
    PackageMaker maker = new PackageMaker(module, folder, platform, List.of());
    String name = maker.name(files);
    List<SourceFile> members =
        files.stream().filter(file -> name(file, name).equals(name)).toList();
    return new SourcePackage(
        module, folder, maker.path(), name, false, members, List.of(), List.of());
  }

  /** The name that most files have; those count first that are compiled without tests. */
  private String name(List<SourceFile> files) {
    Predicate<SourceFile> taken = file -> file.condition().holds(platform::has);
    Predicate<SourceFile> test = SourceFile::isTest;
    return Stream.of(taken.and(test.negate()), taken, test.negate(), file -> true)
        .map(wanted -> mostCommon(files.stream().filter(wanted).toList()))
        .filter(name -> name != null)
        .findFirst()
        .orElse("");
  }

  private static @Nullable String mostCommon(Collection<SourceFile> files) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (SourceFile file : files) {
      String name = name(file, "");
      if (!name.isEmpty() && !name.equals(SourcePackage.DOCUMENTATION)) {
        counts.merge(name, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .reduce((left, right) -> right.getValue() > left.getValue() ? right : left)
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The name of the package that a file belongs to, tests of any kind to the one they test. */
  private static String name(SourceFile file, String own) {
    String name = file.head().packageName();
    if (name == null) {
      return own;
    }
    boolean external = file.isTest() && name.endsWith(EXTERNAL) && !name.equals(own);
    return external ? name.substring(0, name.length() - EXTERNAL.length()) : name;
  }

  private void add(String name, List<SourceFile> files, boolean apart) {
    List<OtherFile> others = apart ? List.of() : otherFiles;
    List<Variant> variants = variants(name, files, others);
    if (!variants.isEmpty()) {
      List<SourceFile> members = files.stream().filter(file -> isIn(variants, file)).toList();
      packages.add(
          new SourcePackage(module, folder, path(), name, apart, members, others, variants));
    }
    files.stream().filter(file -> !isIn(variants, file)).forEach(file -> addAlone(name, file));
  }

  /** A file that no platform takes is run by itself, if at all. */
  private void addAlone(String name, SourceFile file) {
    packages.add(alone(module, folder, platform, name, file));
  }

  /** The package that one file makes by itself. */
  static SourcePackage alone(
      GoModule module, Path folder, Platform platform, String name, SourceFile file) {
    List<SourceFile> files = List.of(file);
    Variant variant =
        file.isTest()
            ? new Variant(platform, List.of(), files, List.of(), List.of())
            : new Variant(platform, files, List.of(), List.of(), List.of());
    String path = module.importPath(folder);
    return new SourcePackage(module, folder, path, name, true, files, List.of(), List.of(variant));
  }

  private String path() {
    return module.importPath(folder);
  }

  private List<Variant> variants(String name, List<SourceFile> files, List<OtherFile> others) {
    List<Constraint> conditions = new ArrayList<>();
    files.forEach(file -> conditions.add(file.condition()));
    if (files.stream().anyMatch(SourceFile::usesCgo)) {
      others.stream().filter(OtherFile::isC).forEach(other -> conditions.add(other.condition()));
    }
    return VariantFinder.find(platform, conditions).stream()
        .map(found -> Variant.of(found, name, files, others))
        .filter(variant -> !variant.isEmpty())
        .toList();
  }

  private static boolean isIn(List<Variant> variants, SourceFile file) {
    return variants.stream().anyMatch(variant -> file.condition().holds(variant.platform()::has));
  }
}
