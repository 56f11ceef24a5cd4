// Command tool works in a temporary folder.
package main

import (
	"os"

	"example.com/scratch/cli"
	"example.com/scratch/scratch"
)

func main() {
	folder, err := scratch.New()
	cli.Check(err)
	defer folder.Remove()
//	      ^^^^^^^^^^^^^ folder 1 {{deferred here, and skipped}}
	cli.Check(os.Chdir(folder.Path)) // Noncompliant {{"os.Exit" through "Check" skips the deferred "os.RemoveAll(f.Path)" (line 14): what it would remove remains}} [[path=folder]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

// Far away, in a package of others, an exit is there for what never happens.
func far() {
	folder, err := scratch.New()
	if err != nil {
		return
	}
	defer folder.Remove()
	cli.Load()
}
