package org.goboundaries.syntax.parser;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.goboundaries.syntax.Comment;

/** Comments as pairs of offsets; most files are read without anybody asking for one. */
final class CommentList extends AbstractList<Comment> implements RandomAccess {
  private final byte[] text;
  private final int[] bounds;

  CommentList(byte[] text, int[] bounds) {
    this.text = text;
    this.bounds = bounds;
  }

  @Override
  public Comment get(int index) {
    int start = bounds[2 * index];
    return new Comment(start, bounds[2 * index + 1], text[start + 1] == '*');
  }

  @Override
  public int size() {
    return bounds.length / 2;
  }
}
