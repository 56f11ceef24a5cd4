// Directives that take nothing of the runtime.
package cases

import (
	"time"
	_ "unsafe"
)

// Nobody uses it: the linker doesn't look for it.
//
//go:linkname unused runtime.gcount
func unused() int32

// What the package has itself gets another name.
//
//go:linkname pushed runtime.pushedByMe
func pushed() int { return 1 }

//go:linkname counter runtime.counterOfMine
var counter = 1

// The name alone: others may take it.
//
//go:linkname offered
func offered() int { return pushed() + counter }

// Another package.
//
//go:linkname when time.now
func when() (sec int64, nsec int32, mono int64)

// A comment.
// go:linkname spaced runtime.gcount
func spaced() int { return offered() }

type runtime struct{}

func (runtime) now() time.Time {
	sec, nsec, _ := when()
	return time.Unix(sec, int64(nsec)+int64(spaced()))
}
