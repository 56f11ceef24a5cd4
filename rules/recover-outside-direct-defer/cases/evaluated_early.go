package cases

import (
	"fmt"
	"log"
)

// doc:bad
func bad() {
	defer fmt.Println("recovered", recover())
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
	defer panic(recover())
	panic("boom")
}

func badParameter(job func()) {
	defer func(r any) {
		if r != nil {
			log.Print(r)
		}
	}(recover())
	if job == nil {
		panic("no job")
	}
	job()
}

func badGoroutine(job func()) {
	go func() {
		defer log.Println(recover())
		job()
	}()
}

func badLiteral() {
	defer fmt.Println(func() any { return recover() }())
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
