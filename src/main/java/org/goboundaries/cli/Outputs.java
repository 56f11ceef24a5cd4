package org.goboundaries.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goboundaries.analysis.FileResult;
import org.goboundaries.report.Completion;
import org.goboundaries.report.Report;
import org.goboundaries.report.TextStyle;
import org.goboundaries.report.formats.Setting;
import org.jspecify.annotations.Nullable;

/** All reports of a run. One that can't be written doesn't keep the others from being complete. */
final class Outputs implements Report {
  private final List<Output> outputs = new ArrayList<>();

  /**
   * The reports that were asked for.
   *
   * @param out standard output
   * @param styles how text looks there, and in files
   */
  static Outputs of(List<OutputChoice> choices, Writer out, Styles styles, Setting setting)
      throws CannotWriteException {
    Outputs all = new Outputs();
    for (OutputChoice choice : choices) {
      String name = choice.file();
      OutputFile file = name == null ? null : OutputFile.to(name);
      Writer to = file == null ? out : new BufferedWriter(new OutputStreamWriter(file, UTF_8));
      TextStyle style = file == null ? styles.here() : styles.inFiles();
      Report report = choice.format().report(to, style, setting);
      all.outputs.add(new Output(report, to, file, choice.format().isLines()));
    }
    return all;
  }

  /** What went into files, in the order of the choices. */
  List<byte[]> files() {
    List<byte[]> contents = new ArrayList<>();
    for (Output output : outputs) {
      if (output.file != null) {
        contents.add(output.file.content());
      }
    }
    return contents;
  }

  @Override
  public void add(FileResult result) throws IOException {
    for (Output output : outputs) {
      output.add(result);
    }
    if (outputs.stream().allMatch(output -> output.failure != null)) {
      failIfAnyDid();
    }
  }

  @Override
  public List<String> finish(Completion completion) throws IOException {
    List<String> notes = new ArrayList<>();
    for (Output output : outputs) {
      notes.addAll(output.finish(completion));
    }
    failIfAnyDid();
    return notes;
  }

  private void failIfAnyDid() throws IOException {
    for (Output output : outputs) {
      if (output.failure != null) {
        throw Objects.requireNonNull(output.failure);
      }
    }
  }

  /**
   * How text looks.
   *
   * @param here on standard output
   * @param inFiles in files
   */
  record Styles(TextStyle here, TextStyle inFiles) {}

  private static final class Output {
    private final Report report;
    private final Writer writer;
    private final @Nullable OutputFile file;
    private final boolean isLines;
    private @Nullable IOException failure;

    Output(Report report, Writer writer, @Nullable OutputFile file, boolean isLines) {
      this.report = report;
      this.writer = writer;
      this.file = file;
      this.isLines = isLines;
    }

    void add(FileResult result) {
      try {
        if (failure == null) {
          report.add(result);
        }
      } catch (IOException e) {
        failure = e;
      }
    }

    List<String> finish(Completion completion) {
      try {
        if (failure == null) {
          List<String> notes = report.finish(completion);
          writer.flush();
          if (file != null) {
            file.commit();
          }
          return notes;
        }
      } catch (IOException e) {
        boolean isHalf = file == null && !isLines;
        failure = isHalf ? new CannotWriteException("standard output", e) : e;
      }
      return List.of();
    }
  }
}
