package org.goboundaries.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goboundaries.source.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * A result with what it depends on, as it lies on the disk: a line that names the format, the key,
 * what was seen, the result, and last a hash of all that.
 *
 * @param key all that was asked for, and in which surroundings
 * @param seen what the disk said
 * @param result what came out
 */
record Entry(String key, Map<Question, ContentHash> seen, StoredResult result) {
  private static final byte[] FORMAT = "go-boundaries result, format 2\n".getBytes(UTF_8);
  private static final int HASH = 2 * Long.BYTES;
  private static final Question.About[] KINDS = Question.About.values();

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(FORMAT);
    write(key.getBytes(UTF_8), out);
    out.writeInt(seen.size());
    for (Map.Entry<Question, ContentHash> each : seen.entrySet()) {
      out.writeByte(each.getKey().about().ordinal());
      write(each.getKey().path().toString().getBytes(UTF_8), out);
      write(each.getValue(), out);
    }
    write(result.out(), out);
    out.writeInt(result.files().size());
    for (byte[] file : result.files()) {
      write(file, out);
    }
    write(result.err(), out);
    out.writeInt(result.status());
    out.writeInt(result.counts().size());
    for (long count : result.counts()) {
      out.writeLong(count);
    }
    write(ContentHash.of(bytes.toByteArray()), out);
    return bytes.toByteArray();
  }

  private static void write(byte[] part, DataOutputStream out) throws IOException {
    out.writeInt(part.length);
    out.write(part);
  }

  private static void write(ContentHash hash, DataOutputStream out) throws IOException {
    out.writeLong(hash.first());
    out.writeLong(hash.second());
  }

  /** Reads an entry; null where the bytes are none. */
  static @Nullable Entry of(byte[] bytes) {
    int length = bytes.length - HASH;
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (length < FORMAT.length || !ContentHash.of(bytes, length).equals(last(bytes, length))) {
        return null;
      }
      byte[] format = in.readNBytes(FORMAT.length);
      return Arrays.equals(format, FORMAT) ? read(in) : null;
    } catch (IOException | InvalidPathException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private static ContentHash last(byte[] bytes, int from) throws IOException {
    return hash(new DataInputStream(new ByteArrayInputStream(bytes, from, HASH)));
  }

  private static Entry read(DataInputStream in) throws IOException {
    String key = new String(part(in), UTF_8);
    Map<Question, ContentHash> seen = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      Question.About about = KINDS[in.readByte()];
      seen.put(new Question(about, Path.of(new String(part(in), UTF_8))), hash(in));
    }
    byte[] out = part(in);
    List<byte[]> files = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      files.add(part(in));
    }
    byte[] err = part(in);
    int status = in.readInt();
    List<Long> counts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      counts.add(in.readLong());
    }
    return new Entry(key, seen, new StoredResult(out, files, err, status, List.copyOf(counts)));
  }

  private static byte[] part(DataInputStream in) throws IOException {
    return in.readNBytes(in.readInt());
  }

  private static ContentHash hash(DataInputStream in) throws IOException {
    return new ContentHash(in.readLong(), in.readLong());
  }
}
