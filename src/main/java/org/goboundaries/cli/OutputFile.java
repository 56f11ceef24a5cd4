package org.goboundaries.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears as a whole or not at all. What is written is kept until all is there: a file
 * that came and went meanwhile might lie in a folder that is analysed. Devices and pipes are
 * written as they are.
 */
final class OutputFile extends OutputStream {
  private final String name;
  private final Path target;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

  private OutputFile(String name, Path target) {
    this.name = name;
    this.target = target;
  }

  /** A file to come; fails where it is known already that it can't be written. */
  static OutputFile to(String name) throws CannotWriteException {
    try {
      Path file = Path.of(name);
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path folder = target.getParent();
      if (folder == null || Files.isDirectory(target)) {
        throw new CannotWriteException(name, "is a folder", new IOException());
      } else if (!Files.isDirectory(folder)) {
        throw new CannotWriteException(name, "no such folder", new IOException());
      } else if (!Files.isWritable(Files.exists(target) ? target : folder)) {
        throw new CannotWriteException(name, "permission denied", new IOException());
      }
      return new OutputFile(name, target);
    } catch (InvalidPathException e) {
      throw new CannotWriteException(name, e.getReason(), new IOException(e));
    } catch (CannotWriteException e) {
      throw e;
    } catch (IOException e) {
      throw new CannotWriteException(name, e);
    }
  }

  /** Why something failed, where the system's own words are not known. */
  static String reason(FileSystemException failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such folder";
    }
    return failure instanceof AccessDeniedException ? "permission denied" : "input/output error";
  }

  @Override
  public void write(int b) {
    kept.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    kept.write(bytes, offset, length);
  }

  /** All that was written. */
  byte[] content() {
    return kept.toByteArray();
  }

  /** Puts the file in its place. */
  void commit() throws CannotWriteException {
    try {
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
          kept.writeTo(out);
        }
      } else {
        replace();
      }
    } catch (IOException e) {
      throw new CannotWriteException(name, e);
    }
  }

  private void replace() throws IOException {
    Path part = part(target);
    try {
      try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
        kept.writeTo(out);
      }
      keepMode(part);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Path part(Path target) {
    Path name = target.getFileName();
    return target.resolveSibling("." + name + "." + ProcessHandle.current().pid() + ".part");
  }

  /** Who may read a report that was there may read the next. */
  private void keepMode(Path part) throws IOException {
    if (Files.exists(target)) {
      try {
        Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
      } catch (UnsupportedOperationException e) {
        // Windows has no such thing
      }
    }
  }

  /** Writes one that is there already as bytes. */
  static void write(@Nullable String name, byte[] content) throws CannotWriteException {
    if (name != null) {
      OutputFile file = to(name);
      file.write(content, 0, content.length);
      file.commit();
    }
  }
}
