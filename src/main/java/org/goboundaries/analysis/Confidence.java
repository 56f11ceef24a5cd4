package org.goboundaries.analysis;

import java.util.Locale;

/** How sure it is that what is reported is a defect. */
public enum Confidence {
  /** It is one, whatever the author meant and whoever else calls the code. */
  CERTAIN,
  /**
   * It is one unless somebody outside of what is analysed does something that the author may have
   * meant: for people who review.
   */
  LIKELY;

  /**
   * The one of that name, in lower case.
   *
   * @throws WrongOptionException where there is none; the message names those that there are
   */
  public static Confidence of(String name) throws WrongOptionException {
    for (Confidence each : values()) {
      if (each.toString().equals(name)) {
        return each;
      }
    }
    throw new WrongOptionException(
        "unknown confidence \"" + name + "\": expected \"certain\" or \"likely\"");
  }

  /** Whether findings of another confidence are shown to those who ask for this one. */
  public boolean includes(Confidence other) {
    return other.compareTo(this) <= 0;
  }

  /** The name, in lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
