// Package guard is for other packages of the module, and for other modules.
package guard

import (
	"fmt"
	"os"
)

// Catch is deferred by one package and called by another.
func Catch() {
	if r := recover(); r != nil {
//	        ^^^^^^^^^ catch 2 {{"recover" is called here}}
//	        ^^^^^^^^^ dot 2 {{"recover" is called here}}
		fmt.Println("recovered", r)
	}
}

// Crash is called only, but other modules may defer it.
func Crash() {
	if r := recover(); r != nil {
//	        ^^^^^^^^^ crash 1 {{"recover" is called here}}
		fmt.Println("crashed", r)
		os.Exit(1)
	}
}

// Handlers are run by Handle, and work where they are deferred.
var Handlers []func(any)

// Handle hands to the handlers what there is.
func Handle() {
	r := recover()
	for _, handler := range Handlers {
		handler(r)
	}
}

// New makes a guard.
func New(name string) func() {
	return func() {
//	       ^^^^^^ made 1 {{"recover" is called here}}
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}
}

// Run calls what it is given.
func Run(f func()) { f() }
//                   ^ run 2 {{called here, not deferred}}

// Deferred defers what it is given.
func Deferred(job, f func()) {
	defer f()
	job()
}

// Start starts what it is given.
func Start(f func()) { go f() }
//                        ^ start 2 {{started here as a goroutine}}

// Times is an iterator.
func Times(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n && yield(i); i++ {
		}
	}
}

// Broken can't work for anybody.
func Broken() {
	func() {
//	^^^^^^ broken 1 {{called here, not deferred}}
		recover() // Noncompliant {{"recover" returns nil here and the panic continues: this literal is called, not deferred}} [[path=broken]]
//		^^^^^^^^^
	}()
}

// Closer is closed by whoever has one.
type Closer struct{}

// Close may be deferred by others.
func (Closer) Close() error {
	if r := recover(); r != nil {
		return fmt.Errorf("panic: %v", r)
	}
	return nil
}
