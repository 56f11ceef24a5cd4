// A package that nobody knows has no say.
package cases

import (
	_ "unsafe"

	"example.com/unknown/counts"
)

//go:linkname gcount runtime.gcount
func gcount() int32 // Noncompliant {{the linker of Go 1.23 and newer rejects "runtime.gcount": no program with this package can be built}} [[path=use]]
//   ^^^^^^

func add() { counts.Add(gcount()) }
//                      ^^^^^^ use 1 {{used here, so the linker checks it}}

type mine struct{ counts.Base }

func (mine) gcount() int32 { return 1 }
