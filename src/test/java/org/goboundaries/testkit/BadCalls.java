package org.goboundaries.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import org.goboundaries.analysis.Finding;
import org.goboundaries.analysis.Location;
import org.goboundaries.analysis.Rule;
import org.goboundaries.source.SourceText;
import org.goboundaries.source.TextEdit;

/** A rule to try the test kit with, and a case for it. */
final class BadCalls {
  /** A case that {@code bad()}'s rule fits in full. */
  static final String GOOD =
      """
      package p

      func f() {
      	bad() // Noncompliant {{Don't.}} [[quickfixes=mend]]
      //	^^^^^
      //	^^^< 1 {{first}}
      //	   ^^< 2 {{then}}
      // fix@mend {{Mend it}}
      // edit@mend [[sc=2;ec=5]] {{good}}
      }

      func good() {}

      /* Ünïcödé 😀 */
      """;

  private BadCalls() {}

  /** Reports every {@code bad()}, with a step on its name, one on its parentheses, and a fix. */
  static Rule rule(String message, List<String> steps, String title, String with) {
    return pass -> {
      SourceText text = pass.file().text();
      List<Finding> found = new ArrayList<>();
      String all = new String(text.bytes(), ISO_8859_1);
      for (int at = all.indexOf("bad()"); at >= 0; at = all.indexOf("bad()", at + 1)) {
        List<Location> path = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
          path.add(new Location(text, at + 3 * i, at + 3 + 2 * i, steps.get(i)));
        }
        Location primary = new Location(text, at, at + 5, message);
        Finding finding = new Finding("bad", primary).withPath(path);
        found.add(
            title.isEmpty() ? finding : finding.withFix(title, new TextEdit(at, at + 3, with)));
      }
      return found;
    };
  }
}
