// Package cli has what commands share.
package cli

import (
	"fmt"
	"os"
)

// Fatal tells of an error, and ends the process.
func Fatal(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
//	^^^^^^^ folder 4 {{"os.Exit" is called here}}
}

// Check ends the process if there is an error.
func Check(err error) {
	if err != nil {
		Fatal(err)
//		^^^^^ folder 3 {{"Fatal" is called here}}
	}
}

// Load reads a file of the library's own; that it exits is an assertion.
func Load() []byte {
	b, err := os.ReadFile("/etc/hosts")
	if err != nil {
		Fatal(err)
	}
	return b
}
