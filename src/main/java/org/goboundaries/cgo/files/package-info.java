/** The C of a package as files: what is compiled, what that includes, what the compiler is told. */
@NullMarked
package org.goboundaries.cgo.files;

import org.jspecify.annotations.NullMarked;
