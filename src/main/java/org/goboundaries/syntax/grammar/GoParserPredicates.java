package org.goboundaries.syntax.grammar;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.TokenStream;

/**
 * Names the grammar's predicates for ANTLR's own parser, which the product never runs: the answers
 * are given by {@code syntax.parser.Predicates} on the tables' machine.
 */
abstract class GoParserPredicates extends Parser {
  GoParserPredicates(TokenStream input) {
    super(input);
  }

  boolean typeParametersAhead() {
    throw new UnsupportedOperationException("answered by syntax.parser");
  }

  boolean literalAhead() {
    throw new UnsupportedOperationException("answered by syntax.parser");
  }
}
