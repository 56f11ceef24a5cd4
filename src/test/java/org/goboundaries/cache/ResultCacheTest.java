package org.goboundaries.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.goboundaries.source.ContentHash;
import org.goboundaries.source.Disk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultCacheTest {
  private static final StoredResult RESULT =
      new StoredResult(
          "out\n".getBytes(UTF_8),
          List.of("file\n".getBytes(UTF_8)),
          "err\n".getBytes(UTF_8),
          1,
          List.of(1L, 2L));

  @TempDir private Path work;
  private Path folder;
  private Path source;
  private Path file;

  @BeforeEach
  void keepOne() throws IOException {
    folder = work.resolve("cache");
    source = Files.createDirectory(work.resolve("source"));
    file = Files.writeString(source.resolve("a.go"), "package a\n");
    assertNull(keep("key", RESULT));
  }

  private String keep(String key, StoredResult result) throws IOException {
    ResultCache cache = new ResultCache(folder, key);
    cache.begin();
    try {
      look();
    } finally {
      cache.end();
    }
    return cache.keep(result);
  }

  /** What an analysis may ask. */
  private void look() throws IOException {
    Disk.read(file);
    Disk.list(source);
    Disk.size(file);
    Disk.ownKind(file);
    assertTrue(!Disk.exists(source.resolve("vendor")));
    assertTrue(Disk.isFolder(source));
  }

  private StoredResult found() {
    return new ResultCache(folder, "key").find();
  }

  @Test
  void tellsTheSame() {
    StoredResult found = found();
    assertNotNull(found);
    assertArrayEquals(RESULT.out(), found.out());
    assertArrayEquals(RESULT.err(), found.err());
    assertEquals(RESULT.status(), found.status());
    assertEquals(RESULT.counts(), found.counts());
  }

  @Test
  void otherContentOfTheSameSizeAndTimeIsAnother() throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, "package b\n");
    Files.setLastModifiedTime(file, time);
    assertNull(found());
    Files.writeString(file, "package a\n");
    assertNotNull(found());
  }

  @Test
  void whatWasNotThereCounts() throws IOException {
    Files.createDirectory(source.resolve("vendor"));
    assertNull(found());
  }

  @Test
  void newNeighbourCounts() throws IOException {
    Files.writeString(source.resolve("b.go"), "");
    assertNull(found());
  }

  @Test
  void fileThatIsGoneCounts() throws IOException {
    Files.delete(file);
    assertNull(found());
  }

  @Test
  void otherQuestionsHaveOtherAnswers() {
    assertNull(new ResultCache(folder, "other").find());
  }

  @Test
  void whatChangesMeanwhileIsNotKept() throws IOException {
    ResultCache cache = new ResultCache(folder, "unsteady");
    cache.begin();
    Disk.read(file);
    Files.writeString(file, "package c\n");
    Disk.read(file);
    cache.end();
    assertNull(cache.keep(RESULT));
    assertNull(new ResultCache(folder, "unsteady").find());
  }

  @Test
  void noDamagedEntryIsBelieved() throws IOException {
    Path entry = entries().get(0);
    byte[] good = Files.readAllBytes(entry);
    for (int i = 0; i < good.length; i++) {
      byte[] bad = good.clone();
      bad[i] ^= (byte) (1 << i % 8);
      Files.write(entry, bad);
      assertNull(found(), "a bit of byte " + i);
      Files.write(entry, Arrays.copyOf(good, i));
      assertNull(found(), "the first " + i + " bytes");
    }
    Files.write(entry, good);
    assertNotNull(found());
  }

  @Test
  void entryUnderTheNameOfAnotherIsNotBelieved() throws IOException {
    Path entry = entries().get(0);
    byte[] first = Files.readAllBytes(entry);
    Files.delete(entry);
    keep("other", RESULT);
    Files.write(entries().get(0), first);
    assertNull(new ResultCache(folder, "other").find());
  }

  @Test
  void folderThatIsAFileIsTold() throws IOException {
    folder = Files.writeString(work.resolve("file"), "mine");
    assertNull(found());
    assertEquals("not a folder", keep("key", RESULT));
    assertEquals("mine", Files.readString(folder));
  }

  @Test
  void oldestGoFirstAndOthersAreLeftAlone() throws IOException {
    CacheFolder small = new CacheFolder(folder, 100);
    Path mine = Files.writeString(folder.resolve("notes.result"), "x".repeat(500));
    Path part = Files.writeString(folder.resolve("0".repeat(32) + ".result.1.part"), "");
    Files.setLastModifiedTime(part, FileTime.fromMillis(0));
    for (int i = 0; i < 5; i++) {
      ContentHash name = new ContentHash(i, i);
      small.keep(name, new byte[60]);
      Path kept = folder.resolve(name + ".result");
      Files.setLastModifiedTime(kept, FileTime.fromMillis(1_000_000_000_000L + i * 10_000L));
    }
    assertTrue(Files.exists(mine));
    assertEquals(Set.of(mine, folder.resolve(new ContentHash(4, 4) + ".result")), all());
  }

  private Set<Path> all() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new HashSet<>(files.toList());
    }
  }

  private List<Path> entries() throws IOException {
    return all().stream().filter(path -> path.toString().endsWith(".result")).toList();
  }

  @Test
  void manyMayWriteAndReadAtATime() throws Exception {
    List<Thread> threads = new ArrayList<>();
    List<Throwable> problems = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      CacheFolder shared = new CacheFolder(folder, 10_000);
      Thread thread = new Thread(() -> writeAndRead(shared));
      thread.setUncaughtExceptionHandler((where, problem) -> problems.add(problem));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of(), problems);
  }

  private static void writeAndRead(CacheFolder shared) {
    ContentHash name = new ContentHash(1, 1);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[5_000];
      Arrays.fill(bytes, (byte) i);
      try {
        shared.keep(name, bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      byte[] found = shared.find(name);
      assertTrue(found == null || new HashSet<>(boxed(found)).size() == 1, "a mixed entry");
    }
  }

  private static List<Byte> boxed(byte[] bytes) {
    List<Byte> boxed = new ArrayList<>();
    for (byte each : bytes) {
      boxed.add(each);
    }
    return boxed;
  }

  /** No two of many texts that differ a little have the same hash, nor one half of it. */
  @Test
  void hashesTellContentsApart() {
    Random random = new Random(1);
    Set<Long> first = new HashSet<>();
    Set<Long> second = new HashSet<>();
    byte[] bytes = new byte[100];
    int count = 0;
    for (int length = 0; length <= bytes.length; length++) {
      for (int bit = 0; bit < 8 * length; bit++) {
        byte[] changed = Arrays.copyOf(bytes, length);
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        ContentHash hash = ContentHash.of(changed);
        first.add(hash.first());
        second.add(hash.second());
        count++;
      }
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    assertEquals(count, first.size(), 1);
    assertEquals(count, second.size(), 1);
    assertNotEquals(ContentHash.of(new byte[8]), ContentHash.of(new byte[9]));
  }
}
