/**
 * The C of a package as files: what is compiled, what that includes, the options of the compiler.
 */
@NullMarked
package org.goboundaries.cgo.files;

import org.jspecify.annotations.NullMarked;
