package cases

import (
	"fmt"
	"log"
)

// doc:bad
func bad() {
	defer fmt.Println("recovered", recover()) // Noncompliant {{"recover" returns nil here and the panic continues: the defer statement evaluates it, before the panic}}
//	                               ^^^^^^^^^
//	      ^^^^^^^^^^^< 1 {{deferred here}}
	panic("boom")
}

// doc:good
func good() {
	defer func() {
		fmt.Println("recovered", recover())
	}()
	panic("boom")
}

// doc:end
func badPanicAgain() {
	defer panic(recover()) // Noncompliant {{"recover" returns nil here and the panic continues: the defer statement evaluates it, before the panic}}
//	            ^^^^^^^^^
//	      ^^^^^< 1 {{deferred here}}
	panic("boom")
}

func badParameter(job func()) {
	defer func(r any) {
//	      ^^^^^^^^^^^> 1 {{deferred here}}
		if r != nil {
			log.Print(r)
		}
	}(recover()) // Noncompliant {{"recover" returns nil here and the panic continues: the defer statement evaluates it, before the panic}}
//	  ^^^^^^^^^
	if job == nil {
		panic("no job")
	}
	job()
}

func badGoroutine(job func()) {
	go func() {
//	   ^^^^^^> 1 {{the goroutine that panics starts here}}
		defer log.Println(recover()) // Noncompliant {{"recover" returns nil here and the panic continues: the defer statement evaluates it, before the panic}}
//		                  ^^^^^^^^^
//		      ^^^^^^^^^^^< 2 {{deferred here}}
		job()
	}()
}

func badLiteral() {
	defer fmt.Println(func() any { return recover() }()) // Noncompliant {{"recover" returns nil here and the panic continues: this literal is called, not deferred}}
//	                                      ^^^^^^^^^
//	                  ^^^^^^^^^^< 1 {{called here, not deferred}}
	panic("boom")
}

func nested(job func()) {
	defer func() {
		defer log.Println(recover()) // evaluated while the panic is in flight
		job()
	}()
	panic("boom")
}

// Deferred elsewhere, this is a guard that works: one file can't tell.
func report(clean func()) {
	defer log.Println(recover())
	clean()
}

// Deferred here, and it panics again on purpose.
func rethrow(clean func()) {
	defer log.Println(recover())
	defer clean()
	panic("again")
}

func goodDeferred() {
	defer rethrow(func() {})
	panic("boom")
}
