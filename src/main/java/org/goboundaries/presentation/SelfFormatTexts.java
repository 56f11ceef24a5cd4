package org.goboundaries.presentation;

import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.RelatedPlace;
import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.recursion.PassingCall;
import org.goboundaries.flow.recursion.SelfFormat;
import org.goboundaries.flow.witness.Step;
import org.goboundaries.source.SourceText;
import org.goboundaries.syntax.Node;

/** What is said of methods that libraries call again and again for one value. */
public final class SelfFormatTexts {
  private static final int LONGEST = 30;

  private SelfFormatTexts() {}

  /** What goes wrong at one of the calls that lead back, and what to do. */
  public static String message(SelfFormat format, PassingCall hand) {
    String value = quoted(hand.from().code(), hand.value(), "this value");
    String method = '"' + format.called(hand).name() + '"';
    String callee =
        quoted(hand.from().code(), Step.callee(hand.site()), '"' + hand.site().calledName() + '"');
    return hand.row() == null
        ? callee
            + (" prints " + value + ", which calls " + method)
            + " again: fatal error: stack overflow; print a part of it"
        : callee
            + (" calls " + method + " of " + value)
            + " again: fatal error: stack overflow; convert it first";
  }

  /** What is marked: the value, or what is called where the value has several lines. */
  public static Node marked(PassingCall hand) {
    SourceText text = hand.from().code().file().text();
    boolean isOnOneLine =
        text.lines().line(hand.value().start()) == text.lines().line(hand.value().end());
    return isOnOneLine ? hand.value() : Step.callee(hand.site());
  }

  /** The finding with the other calls of the way as its steps, and what else is wrong. */
  public static Finding with(Finding finding, SelfFormat format) {
    Finding reported = finding;
    for (int i = 0; i < format.hands().size(); i++) {
      if (i != format.reported()) {
        reported = reported.withPath(List.of(Location.of(step(format.hands().get(i)))));
      }
    }
    Step again = Step.at(format.method(), format.method().head(), "the recursion starts over here");
    return reported
        .withPath(List.of(Location.of(again)))
        .withPlaces(format.more().stream().map(hand -> place(format, hand)).toList());
  }

  private static Step step(PassingCall hand) {
    Code to = hand.to().code();
    String what = hand.row() == null ? " is called here" : " is called from here";
    return Step.atCallee(hand.site(), '"' + to.name() + '"' + what);
  }

  private static RelatedPlace place(SelfFormat format, PassingCall hand) {
    SourceText text = hand.from().code().file().text();
    return RelatedPlace.defect(
        Location.of(text, marked(hand), "the same here"), message(format, hand));
  }

  private static String quoted(Code code, Node node, String otherwise) {
    String text = code.file().text().substring(node.start(), node.end());
    boolean isShort = text.length() <= LONGEST && !text.contains("\n") && !text.contains("\"");
    return isShort ? '"' + text + '"' : otherwise;
  }
}
