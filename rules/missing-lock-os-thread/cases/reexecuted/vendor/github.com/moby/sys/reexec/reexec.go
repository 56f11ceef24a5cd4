// Package reexec is a small stand-in for the library of children that are the program itself.
package reexec

import "os"

var registered = map[string]func(){}

// Register says what a child of this name does.
func Register(name string, child func()) { registered[name] = child }

// Init does it, in a child.
func Init() bool {
	child, ok := registered[os.Args[0]]
	if ok {
		child()
	}
	return ok
}
