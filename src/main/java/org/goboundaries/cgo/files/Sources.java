package org.goboundaries.cgo.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goboundaries.cgo.CFile;
import org.goboundaries.cgo.CMacro;
import org.goboundaries.cgo.CPlatform;
import org.goboundaries.cgo.CText;
import org.goboundaries.cgo.reader.CReader;
import org.goboundaries.source.Disk;
import org.goboundaries.source.SourceText;
import org.jspecify.annotations.Nullable;

/** The texts of C of one package, and what they include of other folders of the module. */
public final class Sources {
  private static final Pattern INCLUDE =
      Pattern.compile("^[ \t/*]*#[ \t]*include[ \t]*\"([^\"\n]+)\"", Pattern.MULTILINE);
  private static final Pattern HEADER = Pattern.compile(".*\\.(h|hh|hpp|hxx)");

  /** Larger ones are tables, not code. */
  private static final long LARGE = 20_000_000;

  private static final int MANY = 2000;

  private final Path folder;
  private final List<Path> folders = new ArrayList<>();
  private final Path module;
  private final Texts texts;

  /** Preambles, and files that are compiled by themselves. */
  private final List<CText> roots = new ArrayList<>();

  private final Set<CText> apart = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Headers of the package, which others may include in ways that are not seen here. */
  private final List<CText> headers = new ArrayList<>();

  private final Map<Path, CText> files = new LinkedHashMap<>();

  /**
   * No text yet.
   *
   * @param folder that of the package
   * @param others further folders where included files may lie, below that of the package
   * @param module that of the module: nothing outside of it is read
   * @param texts gives the texts of files
   */
  public Sources(Path folder, List<String> others, Path module, Texts texts) {
    this.folder = folder;
    this.folders.add(folder);
    others.forEach(name -> folders.add(folder.resolve(name)));
    this.module = module.toAbsolutePath().normalize();
    this.texts = texts;
  }

  /** Whether a file is one that others include, by its name. */
  public static boolean isHeader(String name) {
    return HEADER.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** A preamble. */
  public void add(CText preamble) {
    roots.add(preamble);
    apart.add(preamble);
    follow(preamble, folder);
  }

  /** A file of the package; what can't be read is unknown, as a library would be. */
  public void add(String name) {
    CText text = load(folder.resolve(name));
    if (text != null && isHeader(name)) {
      headers.add(text);
    } else if (text != null) {
      roots.add(text);
      apart.add(text);
    }
  }

  private void follow(CText text, Path from) {
    SourceText source = text.source();
    Matcher include = INCLUDE.matcher(new String(source.bytes(), ISO_8859_1));
    while (include.find()) {
      load(resolved(from, include.group(1)));
    }
  }

  /** What is included lies beside, or in a folder that an option of the compiler names. */
  private Path resolved(Path from, String name) {
    Path found = from.resolve(name).normalize();
    for (int i = 0; i < folders.size() && !Disk.isFile(found); i++) {
      found = folders.get(i).resolve(name).normalize();
    }
    return found;
  }

  private @Nullable CText load(Path path) {
    CText known = files.get(path);
    boolean isOurs = path.toAbsolutePath().normalize().startsWith(module);
    if (known != null || !isOurs || files.size() >= MANY) {
      return known;
    }
    try {
      if (!Disk.isFile(path) || Disk.size(path) > LARGE) {
        return null;
      }
      CText text = CText.of(texts.of(path));
      files.put(path, text);
      follow(text, parent(path));
      return text;
    } catch (IOException e) {
      return null;
    }
  }

  private Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? folder : parent;
  }

  /** Whether any text has one of these words. */
  public boolean isAbout(Collection<String> words) {
    List<CText> all = new ArrayList<>(roots);
    all.addAll(files.values());
    Bytes wanted = new Bytes(words);
    return all.stream().anyMatch(text -> wanted.areIn(text.source()));
  }

  /**
   * Reads them: what is included with the macros of who includes it first.
   *
   * @param macros those defined for all
   */
  public List<CFile> read(CPlatform platform, Collection<CMacro> macros) {
    List<CFile> read = new ArrayList<>();
    Set<CText> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    read(roots, platform, macros, seen, read);
    read(headers, platform, macros, seen, read);
    return read;
  }

  private void read(
      List<CText> first,
      CPlatform platform,
      Collection<CMacro> macros,
      Set<CText> seen,
      List<CFile> read) {
    Deque<Work> open = new ArrayDeque<>();
    first.forEach(text -> open.add(new Work(text, macros)));
    while (!open.isEmpty()) {
      Work work = open.remove();
      if (seen.add(work.text())) {
        CFile file = CReader.read(work.text(), platform, work.macros());
        read.add(file);
        included(file).forEach(text -> open.add(new Work(text, file.macros().values())));
      }
    }
  }

  private List<CText> included(CFile file) {
    Path from = parent(Path.of(file.source().path()));
    return file.includes().stream()
        .map(name -> files.get(resolved(from, name)))
        .filter(Objects::nonNull)
        .filter(text -> !apart.contains(text))
        .toList();
  }

  private record Work(CText text, Collection<CMacro> macros) {}

  /** Gives the text of a file, saved or not. */
  public interface Texts {
    /**
     * The text of a file.
     *
     * @throws IOException if it can't be read
     */
    SourceText of(Path file) throws IOException;
  }
}
