package org.goboundaries.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.goboundaries.knowledge.Knowledge;
import org.goboundaries.knowledge.MalformedTableException;
import org.goboundaries.source.Disk;
import org.goboundaries.types.modules.Environment;
import org.goboundaries.types.modules.Platform;

/**
 * How files are analysed.
 *
 * @param generated whether files that a program wrote are analysed too
 * @param workers how many files are analysed at the same time
 * @param platform the platform on which packages are analysed where they can be
 * @param environment where code that is not under analysis may be read
 * @param dependencies whether such code is read at all
 * @param knowledge what is known of libraries
 * @param confidence how sure it must be of a finding to show it
 */
public record AnalysisOptions(
    boolean generated,
    int workers,
    Platform platform,
    Environment environment,
    boolean dependencies,
    Knowledge knowledge,
    Confidence confidence) {
  private static final String TAG = "[\\p{L}\\p{Nd}_.]+";

  /**
   * What is certain in hand-written files for the usual platform, on all cores, and what lies next
   * to them.
   */
  public static AnalysisOptions defaults() {
    return new AnalysisOptions(
        false,
        Runtime.getRuntime().availableProcessors(),
        Platform.linuxAmd64(),
        Environment.none(),
        true,
        Knowledge.standard(),
        Confidence.CERTAIN);
  }

  /** The same, but generated files too or not. */
  public AnalysisOptions withGenerated(boolean wanted) {
    return new AnalysisOptions(
        wanted, workers, platform, environment, dependencies, knowledge, confidence);
  }

  /** The same for another platform. */
  public AnalysisOptions withPlatform(Platform other) {
    return new AnalysisOptions(
        generated, workers, other, environment, dependencies, knowledge, confidence);
  }

  /** The same for a system and a processor, written {@code GOOS/GOARCH}. */
  public AnalysisOptions withPort(String port) throws WrongOptionException {
    return withPlatform(
        platform
            .withPort(port)
            .orElseThrow(
                () ->
                    new WrongOptionException(
                        "unknown platform \""
                            + port
                            + "\": expected GOOS/GOARCH as listed by \"go tool dist list\", such as"
                            + " linux/arm64")));
  }

  /** The same with build tags, written with commas between them. */
  public AnalysisOptions withTags(String tags) throws WrongOptionException {
    Platform tagged = platform;
    for (String tag : tags.split(",", -1)) {
      if (!tag.matches(TAG)) {
        throw new WrongOptionException("invalid build tag \"" + tag + "\" in \"" + tags + "\"");
      }
      tagged = tagged.withTag(tag);
    }
    return withPlatform(tagged);
  }

  /** The same with code elsewhere available, as the go command would find it. */
  public AnalysisOptions withEnvironment(Map<String, String> variables, Path home) {
    Environment other = Environment.of(variables, home);
    return new AnalysisOptions(
        generated, workers, platform, other, dependencies, knowledge, confidence);
  }

  /** The same without a look at any code that is not under analysis. */
  public AnalysisOptions withoutDependencies() {
    return new AnalysisOptions(
        generated, workers, platform, Environment.none(), false, knowledge, confidence);
  }

  /** The same with cgo on or off. */
  public AnalysisOptions withCgo(boolean on) {
    return withPlatform(platform.withCgo(on));
  }

  /** The same with another number of workers. */
  public AnalysisOptions withWorkers(int count) {
    return new AnalysisOptions(
        generated, count, platform, environment, dependencies, knowledge, confidence);
  }

  /** The same, but all findings are shown of which it is as sure as this. */
  public AnalysisOptions withConfidence(Confidence wanted) {
    return new AnalysisOptions(
        generated, workers, platform, environment, dependencies, knowledge, wanted);
  }

  /** The same by its name. */
  public AnalysisOptions withConfidence(String name) throws WrongOptionException {
    return withConfidence(Confidence.of(name));
  }

  /** The same with the rows of a file. */
  public AnalysisOptions withKnowledge(String name) throws WrongOptionException {
    try {
      Path file = Path.of(name);
      return withKnowledge(file.toString(), new String(Disk.read(file), UTF_8));
    } catch (IOException e) {
      PathProblem problem = PathProblem.of(Path.of(name), e);
      throw new WrongOptionException(problem.path() + ": " + problem.reason());
    } catch (InvalidPathException e) {
      throw new WrongOptionException(name + ": " + e.getReason());
    }
  }

  /**
   * The same with the rows of a text.
   *
   * @param name what messages call the text
   */
  public AnalysisOptions withKnowledge(String name, String rows) throws WrongOptionException {
    try {
      Knowledge more = knowledge.with(name, rows);
      return new AnalysisOptions(
          generated, workers, platform, environment, dependencies, more, confidence);
    } catch (MalformedTableException e) {
      throw new WrongOptionException(String.valueOf(e.getMessage()));
    }
  }
}
