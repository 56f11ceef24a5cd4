package cases

import "fmt"

func bad() {
	go recover() // Noncompliant {{"recover" returns nil here and the panic continues: it runs on its own goroutine}} [[quickfixes=wrap]]
//	^^^^^^^^^^^^
// fix@wrap {{Call "recover" in a deferred function}}
// edit@wrap [[sc=2;ec=4]] {{defer}}
// edit@wrap [[sc=5;ec=14]] {{func() { recover() }()}}
	panic("boom")
}

func badInsideDeferred() {
	defer func() {
		go recover() // Noncompliant {{"recover" returns nil here and the panic continues: it runs on its own goroutine}}
//		^^^^^^^^^^^^
	}()
	panic("boom")
}

func badGoroutine(done chan<- bool) {
	go func() {
//	   ^^^^^^> 1 {{started here as a goroutine}}
		recover() // Noncompliant {{"recover" returns nil here and the panic continues: its function runs on its own goroutine}}
//		^^^^^^^^^
		done <- true
	}()
}

func badStartedByDeferred(done chan<- any) {
	defer func() {
		go func() {
//		   ^^^^^^> 1 {{started here as a goroutine}}
			done <- recover() // Noncompliant {{"recover" returns nil here and the panic continues: its function runs on its own goroutine}}
//			        ^^^^^^^^^
		}()
	}()
	panic("boom")
}

func badStartedVariable(done chan<- any) {
	catch := func() { done <- recover() } // Noncompliant {{"recover" returns nil here and the panic continues: its function runs on its own goroutine}}
//	                          ^^^^^^^^^
	go catch()
//	   ^^^^^< 1 {{started here as a goroutine}}
}

func catch() {
	if r := recover(); r != nil {
//	        ^^^^^^^^^> 1 {{"recover" is called here}}
//	        ^^^^^^^^^ inner 1 {{"recover" is called here}}
		fmt.Println("recovered", r)
	}
}

func badGuard(job func()) {
	go catch() // Noncompliant {{this guard is started as a goroutine: it stops no panic}} [[quickfixes=defer]]
//	^^^^^^^^^^
// fix@defer {{Defer it}}
// edit@defer [[sc=2;ec=4]] {{defer}}
	job()
}

func badGuardInsideDeferred() {
	defer func() {
		go catch() // Noncompliant {{this guard is started as a goroutine: it stops no panic}} [[path=inner]]
//		^^^^^^^^^^
	}()
	panic("boom")
}

func goodGuard(job func()) {
	defer catch()
	job()
}

func goodGoroutine(job func()) {
	go func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("recovered", r)
			}
		}()
		job()
	}()
}

// The argument of a go statement is evaluated by the deferred function.
func goodArgument(report func(any)) {
	defer func() {
		go report(recover())
	}()
	panic("boom")
}
