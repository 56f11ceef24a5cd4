package org.goboundaries.types.modules;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions of Go and of modules, and their order. */
final class VersionOrder {
  private static final Pattern GO = Pattern.compile("1\\.([0-9]{1,4})(?:[.a-z].*)?");
  private static final Pattern GO_LINE =
      Pattern.compile(
          "(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:\\.(?:0|[1-9]\\d*))?(?:(?:rc|beta)\\d+)?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private VersionOrder() {}

  /** Whether a go line may say so. */
  static boolean isGo(String version) {
    return GO_LINE.matcher(version).matches();
  }

  /** The 21 of {@code 1.21.3}; 0 for anything else. */
  static int goMinor(String version) {
    Matcher matcher = GO.matcher(version);
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** The later of two versions. */
  static String later(String left, String right) {
    return compare(left, right) < 0 ? right : left;
  }

  /** The order of semantic versions, as Go uses it: build metadata count for nothing. */
  static int compare(String left, String right) {
    String[] first = split(left);
    String[] second = split(right);
    int numbers = compareParts(first[0], second[0]);
    if (numbers != 0) {
      return numbers;
    }
    if (first[1].isEmpty() || second[1].isEmpty()) {
      return Boolean.compare(first[1].isEmpty(), second[1].isEmpty());
    }
    return compareParts(first[1], second[1]);
  }

  /** The numbers and the pre-release. */
  private static String[] split(String version) {
    String plain = version.startsWith("v") ? version.substring(1) : version;
    int metadata = plain.indexOf('+');
    plain = metadata < 0 ? plain : plain.substring(0, metadata);
    int dash = plain.indexOf('-');
    return dash < 0
        ? new String[] {plain, ""}
        : new String[] {plain.substring(0, dash), plain.substring(dash + 1)};
  }

  private static int compareParts(String left, String right) {
    String[] first = left.split("\\.");
    String[] second = right.split("\\.");
    for (int i = 0; i < Math.min(first.length, second.length); i++) {
      int order = comparePart(first[i], second[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(first.length, second.length);
  }

  private static int comparePart(String left, String right) {
    boolean leftNumber = NUMBER.matcher(left).matches();
    boolean rightNumber = NUMBER.matcher(right).matches();
    if (leftNumber && rightNumber) {
      return new BigInteger(left).compareTo(new BigInteger(right));
    }
    return leftNumber != rightNumber
        ? Boolean.compare(rightNumber, leftNumber)
        : left.compareTo(right);
  }
}
