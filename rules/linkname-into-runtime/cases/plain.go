// What the linker refuses.
package cases

import (
	"runtime"
	"unsafe"
)

// doc:bad

//go:linkname gcount runtime.gcount
func gcount(includeSys bool) int32 // Noncompliant {{the linker of Go 1.23 and newer rejects "runtime.gcount": no program with this package can be built}} [[path=way1]]
//   ^^^^^^

func Goroutines() int { return int(gcount(false)) }
//                                 ^^^^^^ way1 1 {{used here, so the linker checks it}}

// doc:good
func Running() int { return runtime.NumGoroutine() }

// doc:

// Takes what a variable of the runtime is.
//
//go:linkname allgs runtime.allgs
var allgs []uintptr // Noncompliant {{the linker of Go 1.23 and newer rejects "runtime.allgs": no program with this package can be built}} [[path=way2]]
//  ^^^^^

func all() int { return len(allgs) }
//                          ^^^^^ way2 1 {{used here, so the linker checks it}}

type coro struct{}

//go:linkname newcoro runtime.newcoro
func newcoro(func(*coro)) *coro // Noncompliant {{the linker of Go 1.23 and newer rejects "runtime.newcoro": no program with this package can be built}} [[path=way3]]
//   ^^^^^^^

//go:linkname forgotten runtime.thereIsNoSuchFunction
func forgotten() // Noncompliant {{the linker of Go 1.23 and newer rejects "runtime.thereIsNoSuchFunction": no program with this package can be built}} [[path=way4]]
//   ^^^^^^^^^

func run() (*coro, func(), unsafe.Pointer) { return newcoro(nil), forgotten, nil }
//                                                  ^^^^^^^ way3 1 {{used here, so the linker checks it}}
//                                                                ^^^^^^^^^ way4 1 {{used here, so the linker checks it}}
