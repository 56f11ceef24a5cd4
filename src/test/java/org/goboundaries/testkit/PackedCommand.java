package org.goboundaries.testkit;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The command in a jar, as users have it; tests run before the build packs its own. */
public final class PackedCommand {
  private static final List<String> LIBRARIES =
      List.of("picocli", "commonmark", "jspecify", "json-2", "snakeyaml");

  private PackedCommand() {}

  /** Writes the jar. */
  public static Path writeTo(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "org.goboundaries.cli.Main");
    Set<String> written = new HashSet<>(Set.of("META-INF/MANIFEST.MF"));
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
        Path from = Path.of(path);
        if (from.endsWith(Path.of("target", "classes"))) {
          addFolder(from, out, written);
        } else if (LIBRARIES.stream().anyMatch(from.getFileName().toString()::startsWith)) {
          addJar(from, out, written);
        }
      }
    }
    return jar;
  }

  private static void addFolder(Path folder, JarOutputStream out, Set<String> written)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        add(name, Files.readAllBytes(file), out, written);
      }
    }
  }

  private static void addJar(Path jar, JarOutputStream out, Set<String> written)
      throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
        add(entry.getName(), zip.getInputStream(entry).readAllBytes(), out, written);
      }
    }
  }

  private static void add(String name, byte[] bytes, JarOutputStream out, Set<String> written)
      throws IOException {
    if (written.add(name)) {
      out.putNextEntry(new ZipEntry(name));
      out.write(bytes);
      out.closeEntry();
    }
  }
}
