package cases

import "fmt"

// doc:bad
func bad() {
	defer func() {
//	      ^^^^^^> 1 {{deferred here}}
		defer func() {
//		      ^^^^^^> 2 {{deferred here}}
			recover() // Noncompliant {{"recover" returns nil here and the panic continues: it guards only the deferred function around it}}
//			^^^^^^^^^
		}()
	}()
	panic("boom")
}

// doc:end
// Nothing in the outer one can panic: printing can't.
func badBesideOther(name string) {
	count := 0
	defer func() {
//	      ^^^^^^> 1 {{deferred here}}
		count++
		defer func() {
//		      ^^^^^^> 2 {{deferred here}}
			if r := recover(); r != nil { // Noncompliant {{"recover" returns nil here and the panic continues: it guards only the deferred function around it}}
//			        ^^^^^^^^^
				fmt.Println("recovered", r)
			}
		}()
		fmt.Println("leaving", name)
	}()
	panic("boom")
}

// What is before the defer statement isn't guarded by it either.
func badBehindWork(clean func()) {
	defer func() {
//	      ^^^^^^> 1 {{deferred here}}
		clean()
		defer func() {
//		      ^^^^^^> 2 {{deferred here}}
			recover() // Noncompliant {{"recover" returns nil here and the panic continues: it guards only the deferred function around it}}
//			^^^^^^^^^
		}()
	}()
	panic("boom")
}

func badDeclared() {
	defer leave()
//	      ^^^^^ leave 1 {{deferred here}}
	panic("boom")
}

func leave() {
	fmt.Println("leaving")
	defer func() {
//	      ^^^^^^ leave 2 {{deferred here}}
		recover() // Noncompliant {{"recover" returns nil here and the panic continues: it guards only the deferred function around it}} [[path=leave]]
//		^^^^^^^^^
	}()
}

func badDeclaredGuard() {
	defer func() {
//	      ^^^^^^> 1 {{deferred here}}
		defer stop() // Noncompliant {{"stop" guards only the deferred function around it, in which nothing panics}} [[path=stop]]
//		      ^^^^^^
		fmt.Println("leaving")
	}()
	panic("boom")
}

func stop() {
	if r := recover(); r != nil {
//	        ^^^^^^^^^ stop 2 {{"recover" is called here}}
		fmt.Println("recovered", r)
	}
}

// The outer one stops the panic: the inner one is for what it prints.
func goodBoth() {
	defer func() {
		r := recover()
		defer func() {
			recover()
		}()
		fmt.Println("recovered", r)
	}()
	panic("boom")
}

// An index may panic, and so may the close of a channel.
func goodOperations(done chan int, counts []int) {
	defer func() {
		defer func() {
			recover()
		}()
		close(done)
	}()
	defer func() {
		defer stop()
		counts[3]++
	}()
	panic("boom")
}

// It is called, too: then it guards what calls it says.
func goodCalled() {
	leaveCalled()
	defer leaveCalled()
	panic("boom")
}

func leaveCalled() {
	defer stop()
	fmt.Println("leaving")
}

// A guard that does more is deferred for that.
func goodMore(done func()) {
	defer func() {
		defer finish(done)
		fmt.Println("leaving")
	}()
	panic("boom")
}

func finish(done func()) {
	recover()
	done()
}

// The inner one guards what the outer one does.
func good(clean func()) {
	defer func() {
		defer func() {
			recover()
		}()
		clean()
	}()
	clean()
}

func goodInLoop(cleaners []func()) {
	defer func() {
		for _, clean := range cleaners {
			defer func() {
				recover()
			}()
			clean()
		}
	}()
	fmt.Println(len(cleaners))
}

// Who runs the function around it, one file can't tell.
func handedOn(register func(func())) {
	register(func() {
		defer func() {
			recover()
		}()
	})
}
