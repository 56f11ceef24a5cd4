// Command wrapped is its own child, by a function around the library.
package main

import (
	_ "example.com/reexecuted/child"
	"github.com/moby/sys/reexec"
)

func isChild() bool { return reexec.Init() }

func main() {
	if isChild() {
		return
	}
}
