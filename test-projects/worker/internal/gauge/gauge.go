// Package gauge tells how busy the worker is; nobody asks it yet.
package gauge

import (
	"runtime"
	_ "unsafe"
)

// No program that imports this package can be linked.
//
//go:linkname gcount runtime.gcount
func gcount(includeSys bool) int32

// All tells how many goroutines there are, those of the runtime included.
func All() int { return int(gcount(true)) }

// Own tells how many goroutines there are that the program started.
func Own() int { return runtime.NumGoroutine() }
