package main

import "fmt"

func init() {
	recover() // Noncompliant {{"recover" returns nil here and the panic continues: no deferred function calls it}}
//	^^^^^^^^^
	fmt.Println("ready")
}

func main() {
	defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap]]
//	^^^^^^^^^^^^^^^
// fix@wrap {{Call "recover" in a deferred function}}
// edit@wrap [[sc=8;ec=17]] {{func() { recover() }()}}
	if r := recover(); r != nil { // Noncompliant {{"recover" returns nil here and the panic continues: no deferred function calls it}}
//	        ^^^^^^^^^
		fmt.Println("recovered", r)
	}
	defer fmt.Println(recover()) // Noncompliant {{"recover" returns nil here and the panic continues: the defer statement evaluates it, before the panic}}
//	                  ^^^^^^^^^
//	      ^^^^^^^^^^^< 1 {{deferred here}}
	run()
//	^^^ run 1 {{called here, not deferred}}
}

type command struct{}

// Methods of these names are no entry points.
func (command) main() { recover() }
func (command) init() { recover() }

func run() { recover() } // Noncompliant {{"recover" returns nil here and the panic continues: "run" is called, not deferred}} [[path=run]]
//           ^^^^^^^^^
