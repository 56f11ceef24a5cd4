package org.goboundaries.report.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JoinedLinesTest {
  @Test
  void paragraphsAndItemsAreJoinedAndNothingElse() {
    String text =
        """
        One sentence.
        Another one.

        - item
          goes on
        - second

        ```go
        x := 1
        y := 2
        ```

        | a | b |
        |---|---|
        | 1 | 2 |
        """;
    String joined =
        """
        One sentence. Another one.

        - item goes on
        - second

        ```go
        x := 1
        y := 2
        ```

        | a | b |
        |---|---|
        | 1 | 2 |\
        """;
    assertEquals(joined, JoinedLines.of(text));
  }
}
