package org.goboundaries.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.goboundaries.source.ContentHash;
import org.goboundaries.source.Disk;
import org.jspecify.annotations.Nullable;

/** Results of former runs in a folder. For one run. */
public final class ResultCache {
  /** What a folder may hold; the results that were not used for longest go first. */
  public static final long LIMIT = 100L << 20;

  private static final int THREADS = Math.min(4, Runtime.getRuntime().availableProcessors());

  private final CacheFolder folder;
  private final String key;
  private final ContentHash name;
  private final Observations observations = new Observations();

  /**
   * A cache.
   *
   * @param key all that a result depends on beside what the disk says
   */
  public ResultCache(Path folder, String key) {
    this.folder = new CacheFolder(folder, LIMIT);
    this.key = key;
    this.name = ContentHash.of(key.getBytes(UTF_8));
  }

  /** 32 digits that tell contents apart. */
  public static String hash(byte[] content) {
    return ContentHash.of(content).toString();
  }

  /** The result of a run that saw just what there is now; null where there is none. */
  public @Nullable StoredResult find() {
    byte[] bytes = folder.find(name);
    Entry entry = bytes == null ? null : Entry.of(bytes);
    if (entry == null || !entry.key().equals(key) || !isAsItWas(entry.seen())) {
      return null;
    }
    folder.use(name);
    return entry.result();
  }

  /** Asks again, on several threads, up to the first other answer. */
  private static boolean isAsItWas(Map<Question, ContentHash> seen) {
    List<Map.Entry<Question, ContentHash>> all = new ArrayList<>(seen.entrySet());
    AtomicInteger next = new AtomicInteger();
    AtomicBoolean isSame = new AtomicBoolean(true);
    Runnable work =
        () -> {
          for (int i = next.getAndIncrement();
              i < all.size() && isSame.get();
              i = next.getAndIncrement()) {
            if (!Observations.now(all.get(i).getKey()).equals(all.get(i).getValue())) {
              isSame.set(false);
            }
          }
        };
    return run(work) && isSame.get();
  }

  private static boolean run(Runnable work) {
    AtomicInteger done = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Runnable counted =
          () -> {
            work.run();
            done.incrementAndGet();
          };
      Thread thread = new Thread(counted, "cache");
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return done.get() == THREADS;
  }

  /** From now on what is read counts. */
  public void begin() {
    Disk.tell(observations);
  }

  /** What is read no longer counts. */
  public void end() {
    Disk.tell(null);
  }

  /**
   * Keeps a result, unless what it depends on changed meanwhile.
   *
   * @return why it could not be kept; null where all went well
   */
  public @Nullable String keep(StoredResult result) {
    if (!observations.isSteady()) {
      return null;
    }
    try {
      folder.keep(name, new Entry(key, observations.seen(), result).bytes());
      return null;
    } catch (FileAlreadyExistsException e) {
      return "not a folder";
    } catch (FileSystemException e) {
      return e.getReason() == null ? "cannot be written" : e.getReason();
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
