package org.goboundaries.report.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goboundaries.report.formats.JsonText;
import org.goboundaries.report.formats.LineIdentity;
import org.goboundaries.source.Disk;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

/**
 * The file of a baseline: an entry a line, sorted, without numbers of lines, so that merges and
 * reviews of it are easy.
 */
public final class BaselineFile {
  private static final String FORMAT = "go-boundaries-baseline";
  private static final int VERSION = 1;
  private static final Comparator<LineIdentity> ORDER =
      Comparator.comparing(LineIdentity::path)
          .thenComparing(LineIdentity::rule)
          .thenComparing(LineIdentity::function)
          .thenComparing(LineIdentity::hash)
          .thenComparing(LineIdentity::message);

  private BaselineFile() {}

  /** The entries of a file. */
  public static List<LineIdentity> read(String file) throws BaselineException {
    String text;
    try {
      text = new String(Disk.read(Path.of(file)), UTF_8);
    } catch (InvalidPathException e) {
      throw new BaselineException(file, e.getReason());
    } catch (NoSuchFileException e) {
      throw new BaselineException(file, "no such file: write it with --write-baseline " + file);
    } catch (AccessDeniedException e) {
      throw new BaselineException(file, "permission denied");
    } catch (IOException e) {
      throw new BaselineException(file, String.valueOf(e.getMessage()));
    }
    try {
      return entries(file, new JSONObject(text));
    } catch (JSONException e) {
      throw new BaselineException(file, "not a baseline: " + e.getMessage());
    }
  }

  private static List<LineIdentity> entries(String file, JSONObject whole)
      throws BaselineException {
    if (!FORMAT.equals(whole.optString("format"))) {
      throw new BaselineException(file, "not a baseline: its format is not \"" + FORMAT + "\"");
    }
    int version = whole.getInt("version");
    if (version != VERSION) {
      throw new BaselineException(
          file, "version " + version + " of the format: this program knows version " + VERSION);
    }
    List<LineIdentity> entries = new ArrayList<>();
    JSONArray findings = whole.getJSONArray("findings");
    for (int i = 0; i < findings.length(); i++) {
      JSONObject each = findings.getJSONObject(i);
      entries.add(
          new LineIdentity(
              each.getString("path"),
              each.getString("rule"),
              each.getString("function"),
              each.getString("hash"),
              each.getString("message")));
    }
    return entries;
  }

  /** The text of a file with these entries. */
  public static String text(List<LineIdentity> entries) throws IOException {
    StringBuilder out = new StringBuilder();
    JsonText json = new JsonText(out, 2).object();
    json.put("format", FORMAT).put("version", VERSION).array("findings");
    for (LineIdentity each : entries.stream().sorted(ORDER).toList()) {
      json.object().put("path", each.path()).put("rule", each.rule());
      json.put("function", each.function()).put("hash", each.hash());
      json.put("message", each.message()).end();
    }
    json.end().end();
    return out.append('\n').toString();
  }
}
