package org.goboundaries.types.model;

import java.util.List;

/**
 * The field or method that a selector means.
 *
 * @param symbol the declared field or method, a {@link Variable} or {@link Function}
 * @param type its type, for the type arguments of the operand
 * @param path the embedded fields that lead there
 */
public record Selection(Symbol symbol, Type type, List<Variable> path) {}
