package org.goboundaries.catalog;

/**
 * A part of a rule's page. The examples it refers to are already in it.
 *
 * @param title its heading, empty for the text before the first heading
 * @param markdown what stands below the heading, as CommonMark
 */
public record Section(String title, String markdown) {
  /** The text below the heading as HTML. */
  public String html() {
    return Html.of(markdown);
  }
}
