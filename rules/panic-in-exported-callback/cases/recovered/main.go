package main

// void work(int value);
// void start(void);
import "C"

import "fmt"

// doc:bad

//export each
func each(value C.int) {
//   ^^^^ work 3 {{C can call it}}
	if value < 0 {
		panic("negative") // Noncompliant {{this panic is recovered above C, and "work" never goes on: what it holds stays held}} [[path=work]]
//		^^^^^
	}
}

func try(value int) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("work: %v", cause)
		}
	}()
	C.work(C.int(value))
//	^^^^^^^^^^^^^^^^^^^^ work 1 {{Go calls C here}}
	return nil
}

// doc:

// No guard above helps on a thread of C.
//
//export apart
func apart() {
//   ^^^^^ apart 1 {{C can call it}}
	panic("apart") // Noncompliant {{this panic leaves "apart" into C: the process ends on a thread of C, else C's clean-up is skipped}} [[likely;path=apart]]
//	^^^^^
}

func main() {
	fmt.Println(try(-1))
	defer func() { _ = recover() }()
	C.start()
}
