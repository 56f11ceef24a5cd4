// Command reexecuted is its own child.
package main

import (
	_ "example.com/reexecuted/child"
	"github.com/moby/sys/reexec"
)

func main() {
	if reexec.Init() {
		return
	}
}
