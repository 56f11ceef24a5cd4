package org.goboundaries.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * 128 bits that tell contents apart. Files in people's repositories hold them (baselines): how they
 * are made must not change.
 *
 * <p>Not against somebody who looks for two with the same: who may write the files may also silence
 * findings in them. SHA-256 would take most of the time of a run, for the JVM's fast one is not
 * there in a short run.
 *
 * @param first one half
 * @param second the other half
 */
public record ContentHash(long first, long second) {
  private static final long P = 0x9E3779B97F4A7C15L;
  private static final long Q = 0xC2B2AE3D27D4EB4FL;

  /** Of all bytes. */
  public static ContentHash of(byte[] bytes) {
    return of(bytes, bytes.length);
  }

  /** Of the first bytes. Two chains with different steps; the second hears of the first. */
  public static ContentHash of(byte[] bytes, int length) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long first = P ^ length;
    long second = Q;
    int at = 0;
    for (; at + Long.BYTES <= length; at += Long.BYTES) {
      long word = in.getLong(at);
      first = Long.rotateLeft(first ^ word * Q, 31) * P;
      second = Long.rotateLeft(second + word, 27) * Q ^ first;
    }
    for (; at < length; at++) {
      long word = bytes[at];
      first = Long.rotateLeft(first ^ word * Q, 31) * P;
      second = Long.rotateLeft(second + word, 27) * Q ^ first;
    }
    return new ContentHash(mixed(first ^ Long.rotateLeft(second, 32)), mixed(second));
  }

  /** Lets each bit depend on all. */
  private static long mixed(long value) {
    long mixed = (value ^ value >>> 33) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ mixed >>> 33;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContentHash that && first == that.first && second == that.second;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(first);
  }

  /** 32 digits. */
  @Override
  public String toString() {
    return digits(first) + digits(second);
  }

  private static String digits(long half) {
    String digits = Long.toHexString(half);
    return "0".repeat(16 - digits.length()) + digits;
  }
}
