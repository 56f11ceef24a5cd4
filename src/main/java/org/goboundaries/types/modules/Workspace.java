package org.goboundaries.types.modules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.goboundaries.source.SourceText;
import org.goboundaries.types.modules.Resolution.Kind;

/**
 * The code under analysis as modules, packages and files, and the way from an import to the package
 * that it means. Only heads of files are read. Packages elsewhere are read when they are asked for.
 * May be used by many threads.
 */
public final class Workspace {
  private final Platform platform;
  private final Modules modules;
  private final PackageReader reader;
  private final Resolver resolver;
  private final List<Problem> problems;
  private final Map<Path, List<SourcePackage>> loaded;
  private final ConcurrentMap<Path, List<SourcePackage>> elsewhere = new ConcurrentHashMap<>();
  private final ConcurrentMap<Path, Optional<SourcePackage>> alone = new ConcurrentHashMap<>();

  Workspace(
      Platform platform,
      Modules modules,
      PackageReader reader,
      Resolver resolver,
      Map<Path, List<SourcePackage>> loaded,
      List<Problem> problems) {
    this.platform = platform;
    this.modules = modules;
    this.reader = reader;
    this.resolver = resolver;
    this.loaded = Collections.unmodifiableMap(loaded);
    this.problems = List.copyOf(problems);
  }

  /**
   * Reads what lies below folders, and the folders of single files.
   *
   * @param roots folders and files, of one project or several
   * @param platform the platform that packages are compiled for where they can be
   * @param environment where other code may be read
   */
  public static Workspace load(List<Path> roots, Platform platform, Environment environment) {
    return new WorkspaceLoader(platform, environment).load(roots);
  }

  /**
   * One file and nothing else: neither its neighbours nor a module around it are looked for.
   *
   * @param path where it lies, or would
   */
  public static Workspace of(SourceText text, Path path, Platform platform) {
    Path file = path.toAbsolutePath().normalize();
    Path folder = Objects.requireNonNullElse(file.getParent(), file);
    List<Problem> problems = new ArrayList<>();
    Modules modules = new Modules(Environment.none(), problems);
    PackageReader reader = new PackageReader(platform);
    SourcePackage found = reader.readAlone(GoModule.none(folder), file, Heads.ofGo(text));
    Resolver resolver = new Resolver(modules, Environment.none(), null);
    Map<Path, List<SourcePackage>> loaded = Map.of(folder, List.of(found));
    return new Workspace(platform, modules, reader, resolver, loaded, problems);
  }

  /**
   * This workspace with the packages of further files: those in folders and with names that the go
   * command passes over. What can't be read is left out.
   */
  public Workspace including(List<Path> files) {
    Map<Path, List<SourcePackage>> more = new TreeMap<>(loaded);
    for (Path file : files) {
      packageOf(file).ifPresent(found -> add(found, more));
    }
    return new Workspace(platform, modules, reader, resolver, more, problems);
  }

  private void add(SourcePackage wanted, Map<Path, List<SourcePackage>> more) {
    List<SourcePackage> known = more.getOrDefault(wanted.folder(), packagesIn(wanted.folder()));
    if (known.contains(wanted)) {
      more.put(wanted.folder(), known);
    } else {
      List<SourcePackage> both = new ArrayList<>(known);
      both.add(wanted);
      more.put(wanted.folder(), List.copyOf(both));
    }
  }

  /** The platform that was chosen. */
  public Platform platform() {
    return platform;
  }

  /** The modules under analysis. */
  public Collection<GoModule> modules() {
    Set<GoModule> found = new LinkedHashSet<>();
    packages().forEach(each -> found.add(each.module()));
    return found;
  }

  /** The packages under analysis, folder by folder. */
  public List<SourcePackage> packages() {
    return loaded.values().stream().flatMap(List::stream).toList();
  }

  /**
   * This workspace as several, of which none imports another: they may be analysed one after the
   * other, so that the memory needed is that of the largest. One where the files are few, or all
   * modules belong together.
   *
   * @param enough number of Go files from which on a part takes no further modules
   */
  public List<Workspace> parts(int enough) {
    int files = packages().stream().mapToInt(found -> found.files().size()).sum();
    List<Map<Path, List<SourcePackage>>> parts =
        files <= enough ? List.of() : new IndependentModules(this).parts(enough);
    return parts.size() < 2
        ? List.of(this)
        : parts.stream()
            .map(part -> new Workspace(platform, modules, reader, resolver, part, problems))
            .toList();
  }

  /** What could not be read or understood of the code under analysis. */
  public List<Problem> problems() {
    return problems;
  }

  /** The packages in a folder, under analysis or not, that which can be imported first. */
  public List<SourcePackage> packagesIn(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    List<SourcePackage> known = loaded.get(path);
    return known == null ? elsewhere.computeIfAbsent(path, this::read) : known;
  }

  /**
   * The package that a file belongs to, under analysis or not; one that the go command passes over
   * is a package of its own. Empty where it can't be read.
   */
  public Optional<SourcePackage> packageOf(Path file) {
    Path path = file.toAbsolutePath().normalize();
    Path folder = path.getParent();
    if (folder == null) {
      return Optional.empty();
    }
    return packagesIn(folder).stream()
        .filter(each -> each.files().stream().anyMatch(known -> known.path().equals(path)))
        .findFirst()
        .or(() -> alone.computeIfAbsent(path, key -> readAlone(folder, path)));
  }

  private Optional<SourcePackage> readAlone(Path folder, Path file) {
    GoModule module = modules.of(folder, folder);
    return Optional.ofNullable(reader.readAlone(module, file, new ArrayList<>()));
  }

  /**
   * This workspace with one folder read anew, all else as it was: a file there has changed.
   *
   * @param unsaved texts that stand for those of files, by absolute paths; the files need not exist
   */
  public Workspace withReadAgain(Path folder, Map<Path, SourceText> unsaved) {
    Path path = folder.toAbsolutePath().normalize();
    Map<Path, List<SourcePackage>> again = new TreeMap<>(loaded);
    List<Problem> found = new ArrayList<>(problems);
    found.removeIf(problem -> path.equals(problem.path().getParent()));
    Folder listed = Folder.listIfThere(path, found).including(unsaved.keySet());
    again.put(path, reader.read(modules.of(path, path), listed, unsaved, found));
    Workspace next = new Workspace(platform, modules, reader, resolver.anew(), again, found);
    elsewhere.forEach(next.elsewhere::putIfAbsent);
    return next;
  }

  /** What an import path means in a package; never reads the package that it means. */
  public Resolution resolve(SourcePackage from, String importPath) {
    Resolution found = resolver.resolve(from, importPath);
    Path folder = found.folder();
    boolean here = folder != null && !loaded.getOrDefault(folder, List.of()).isEmpty();
    return here
        ? new Resolution(Kind.WORKSPACE, found.importPath(), folder, found.module())
        : found;
  }

  /**
   * The package that an import means; empty where its code is not available. One that is not under
   * analysis comes without tests and variants.
   */
  public Optional<SourcePackage> imported(Resolution resolution) {
    Path folder = resolution.folder();
    GoModule module = resolution.module();
    if (folder == null || module == null) {
      return Optional.empty();
    }
    List<SourcePackage> known = loaded.get(folder);
    return known == null
        ? reader.imported(module, folder)
        : known.stream().filter(found -> !found.apart()).findFirst();
  }

  private List<SourcePackage> read(Path folder) {
    List<Problem> untold = new ArrayList<>();
    return reader.read(modules.of(folder, folder), Folder.list(folder, untold), untold);
  }
}
