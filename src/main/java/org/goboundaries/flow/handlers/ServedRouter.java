package org.goboundaries.flow.handlers;

import org.goboundaries.flow.calls.Code;
import org.goboundaries.flow.calls.Movement;
import org.goboundaries.knowledge.Handler;
import org.goboundaries.syntax.Ident;

/**
 * A variable that is served, at a place that may be in another function.
 *
 * @param in the function that has the variable
 * @param name the variable, as it is written there
 * @param movement what hands it to a server
 * @param row what the tables say of that
 */
record ServedRouter(Code in, Ident name, Movement movement, Handler row) {}
