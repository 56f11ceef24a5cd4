package org.goboundaries.flow.recursion;

import org.goboundaries.flow.calls.Site;
import org.goboundaries.knowledge.Formatter;
import org.goboundaries.syntax.Expr;
import org.jspecify.annotations.Nullable;

/**
 * A call that hands a value on: to a function, or to a library that calls a method of it.
 *
 * @param value the expression that is passed
 * @param row what is known of the library; null where a function of the program is called
 * @param verb the letter of the verb that has it written; empty where no format is known
 * @param hides whether what is called sees an interface, and no longer the type of the value
 */
public record PassingCall(
    ValueHolder from,
    Site site,
    Expr value,
    @Nullable Formatter row,
    String verb,
    boolean hides,
    ValueHolder to) {}
