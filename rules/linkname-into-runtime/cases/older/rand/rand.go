// Package rand may be built with a release that links it.
package rand

import _ "unsafe"

//go:linkname gcount runtime.gcount
func gcount() int32 // Noncompliant {{the linker of Go 1.23 and newer rejects "runtime.gcount": no program with this package can be built}} [[likely;path=use]]
//   ^^^^^^
