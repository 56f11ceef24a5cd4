package org.goboundaries.analysis;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.goboundaries.source.SourceText;

/**
 * Analyses files while they are edited, and keeps the models of the modules they lie in between two
 * analyses. The findings are those that {@link Analyzer} has of the same texts. Many threads may
 * use it; one file is analysed at a time.
 *
 * <p>A file's module is read as a whole: all below the folder of the go.work or go.mod around it.
 * Of a file without either, and of one in a module that is too large, only the folder is. Of files
 * that change on disk without a word to us it hears in a few seconds.
 */
public final class LiveAnalyzer implements AutoCloseable {
  /** Bytes of Go: about 600,000 lines, whose model takes some 250 MB. */
  private static final long MOST_BYTES = 20_000_000;

  /** Models that are kept at a time: people go to and fro between few modules. */
  private static final int MOST_MODELS = 3;

  /** Milliseconds until a cancelled request returns. */
  private static final long PATIENCE = 20;

  private final AnalysisOptions options;
  private final Map<Path, SourceText> edited = new ConcurrentHashMap<>();
  private final ReentrantLock busy = new ReentrantLock();
  private final Map<ModuleRoot, ModuleSession> sessions = new LinkedHashMap<>(8, 0.75f, true);
  private final AtomicInteger saves = new AtomicInteger();
  private volatile boolean closed;

  /** Knows nothing yet. */
  public LiveAnalyzer(AnalysisOptions options) {
    this.options = options;
  }

  /** Takes a text for that of a file, which need not exist, until it is saved. */
  public void edit(Path file, SourceText text) {
    edited.put(Reading.absolute(file), text);
  }

  /** Takes what is on disk for the text of a file again; the next analysis looks there. */
  public void save(Path file) {
    edited.remove(Reading.absolute(file));
    saves.incrementAndGet();
  }

  /**
   * What is found in a file, be it Go or the C of a package; no finding lies in another file. Empty
   * where it was cancelled, and then it returns within a tenth of a second.
   */
  public Optional<FileResult> analyze(Path file, List<Rule> rules, BooleanSupplier cancelled) {
    BooleanSupplier stop = () -> closed || cancelled.getAsBoolean();
    LiveAnalysis analysis =
        new LiveAnalysis(Reading.absolute(file), rules, options, Map.copyOf(edited), stop);
    FutureTask<Optional<FileResult>> task = DeepThread.start(() -> run(analysis));
    while (!stop.getAsBoolean()) {
      try {
        return task.get(PATIENCE, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        // not yet
      } catch (ExecutionException e) {
        throw DeepThread.thrown(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A model that was begun is made to the end: the next analysis will want it. */
  private Optional<FileResult> run(LiveAnalysis analysis) {
    BooleanSupplier stop = analysis.cancelled();
    busy.lock();
    try {
      if (stop.getAsBoolean()) {
        return Optional.empty();
      }
      FileResult result = analysis.run(session(analysis.file()));
      return stop.getAsBoolean() ? Optional.empty() : Optional.of(result);
    } finally {
      busy.unlock();
      if (closed) {
        release();
      }
    }
  }

  private ModuleSession session(Path file) {
    ModuleSession whole = session(ModuleRoot.around(file));
    ModuleSession found =
        whole.state().goBytes() > MOST_BYTES ? session(ModuleRoot.beside(file)) : whole;
    while (sessions.size() > MOST_MODELS) {
      sessions.remove(sessions.keySet().iterator().next());
    }
    return found;
  }

  private ModuleSession session(ModuleRoot root) {
    ModuleSession known = sessions.get(root);
    if (known == null) {
      known = new ModuleSession(root, options);
      sessions.put(root, known);
    } else {
      known.refresh(saves.get());
    }
    return known;
  }

  /** Forgets everything. Who waits for an analysis is let go. */
  @Override
  public void close() {
    closed = true;
    edited.clear();
    release();
  }

  /** While an analysis is under way its own end does this. */
  private void release() {
    if (busy.tryLock()) {
      try {
        sessions.clear();
      } finally {
        busy.unlock();
      }
    }
  }
}
