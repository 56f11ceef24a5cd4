// Package os has what the programs use of the real one.
package os

import "goboundaries.org/machine/record"

func Exit(int) { record.End("exited") }
