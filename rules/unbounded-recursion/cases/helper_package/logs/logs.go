// Package logs prints what it is handed.
package logs

import (
	"fmt"
	"os"
)

// Warn prints a warning.
func Warn(format string, args ...any) {
	fmt.Fprintf(os.Stderr, "warning: "+format+"\n", args...)
//	^^^^^^^^^^^ edge 1 {{"Edge.String" is called from here}}
}

// Show prints values.
func Show(args ...any) {
	show(args...)
//	^^^^ shown 1 {{"show" is called here}}
}

func show(args ...any) {
	fmt.Fprintln(os.Stderr, args...)
//	^^^^^^^^^^^^ shown 2 {{"Node.String" is called from here}}
}
