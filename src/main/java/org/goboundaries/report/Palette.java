package org.goboundaries.report;

/** Colours of a terminal, or none. */
enum Palette {
  PLAIN("", "", "", ""),
  COLOURED("\u001B[1m", "\u001B[1;31m", "\u001B[36m", "\u001B[0m");

  private final String place;
  private final String mark;
  private final String name;
  private final String end;

  Palette(String place, String mark, String name, String end) {
    this.place = place;
    this.mark = mark;
    this.name = name;
    this.end = end;
  }

  /** Where something is. */
  String place(String text) {
    return place + text + end;
  }

  /** What is marked. */
  String mark(String text) {
    return mark + text + end;
  }

  /** What something is called. */
  String name(String text) {
    return name + text + end;
  }
}
