package cases

import "fmt"

func bad() {
	go recover()
	panic("boom")
}

func badInsideDeferred() {
	defer func() {
		go recover()
	}()
	panic("boom")
}

func badGoroutine(done chan<- bool) {
	go func() {
		recover()
		done <- true
	}()
}

func badStartedByDeferred(done chan<- any) {
	defer func() {
		go func() {
			done <- recover()
		}()
	}()
	panic("boom")
}

func badStartedVariable(done chan<- any) {
	catch := func() { done <- recover() }
	go catch()
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
