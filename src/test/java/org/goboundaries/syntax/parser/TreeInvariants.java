package org.goboundaries.syntax.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.syntax.Comment;
import org.goboundaries.syntax.FuncDecl;
import org.goboundaries.syntax.GoFile;
import org.goboundaries.syntax.Ident;
import org.goboundaries.syntax.Node;
import org.goboundaries.syntax.SyntaxError;
import org.goboundaries.syntax.Walk;

/** What holds for the tree of every text, broken or not. */
final class TreeInvariants {
  private final GoFile file;

  private TreeInvariants(GoFile file) {
    this.file = file;
  }

  static void check(GoFile file) {
    new TreeInvariants(file).check();
  }

  private void check() {
    List<Node> top = new ArrayList<>();
    if (file.packageName() != null) {
      top.add(file.packageName());
    }
    top.addAll(file.declarations());
    checkOrder(top, 0, file.text().length(), "file");
    Walk.file(file, this::checkNode);
    checkComments();
    file.errors().forEach(this::checkError);
  }

  private boolean checkNode(Node node) {
    List<Node> children = new ArrayList<>();
    node.forEachChild(children::add);
    if (node instanceof FuncDecl function) {
      // as in go/ast the signature begins at "func", and so holds receiver and name
      children.remove(function.type());
      checkSignature(function);
    }
    checkOrder(children, node.start(), node.end(), node.getClass().getSimpleName());
    if (node instanceof Ident name && file.errors().isEmpty()) {
      assertEquals(file.text(name), name.name(), "text of an identifier");
    }
    return true;
  }

  private void checkSignature(FuncDecl function) {
    int limit = function.body() == null ? function.end() : function.body().start();
    boolean right =
        function.type().start() == function.start()
            && function.name().end() <= function.type().end()
            && function.type().end() <= limit;
    if (!right) {
      fail("signature of a function", function.type().start(), function.type().end());
    }
  }

  private void checkOrder(List<Node> nodes, int start, int end, String parent) {
    int at = start;
    for (Node node : nodes) {
      if (node.start() < at || node.end() < node.start() || node.end() > end) {
        String what = node.getClass().getSimpleName() + " in " + parent;
        fail(what + " [" + at + ", " + end + ")", node.start(), node.end());
      }
      at = node.end();
    }
  }

  private void checkComments() {
    int at = 0;
    for (Comment comment : file.comments()) {
      if (comment.start() < at || comment.end() < comment.start() + 2) {
        fail("comment after " + at, comment.start(), comment.end());
      }
      String mark = file.text().substring(comment.start(), comment.start() + 2);
      assertEquals(comment.block() ? "/*" : "//", mark, "start of a comment");
      at = comment.end();
    }
    assertTrue(at <= file.text().length(), "comments end in the file");
  }

  private void checkError(SyntaxError error) {
    assertFalse(error.message().isBlank(), "an error has a message");
    if (error.offset() < 0 || error.offset() > file.text().length()) {
      fail("error \"" + error.message() + "\"", error.offset(), error.offset());
    }
  }

  private void fail(String what, int start, int end) {
    throw new AssertionError(
        "%s: %s has the range [%d, %d) of %d bytes"
            .formatted(file.text().path(), what, start, end, file.text().length()));
  }
}
