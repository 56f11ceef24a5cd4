package org.goboundaries.flow.linknames;

import org.goboundaries.flow.witness.Witness;
import org.goboundaries.knowledge.Linkname;
import org.goboundaries.syntax.Ident;
import org.jspecify.annotations.Nullable;

/**
 * A directive that takes a function or variable of package runtime.
 *
 * @param local the function or variable of the package that it makes of it
 * @param target what it takes: {@code runtime.gopark}
 * @param row what is known of that; null where the linker refuses it
 * @param isCertain whether whatever builds the module does so
 * @param witness where what was taken is used
 */
public record Pull(
    Ident local, String target, @Nullable Linkname row, boolean isCertain, Witness witness) {}
