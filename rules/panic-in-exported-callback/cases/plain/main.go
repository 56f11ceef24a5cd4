package main

// void run(void);
import "C"

import (
	"errors"
	"fmt"
	"runtime"
)

// doc:bad

//export onStart
func onStart() {
//   ^^^^^^^ start 1 {{C can call it}}
	var seen map[int]bool
	seen[0] = true // Noncompliant {{this write to a nil map leaves "onStart" into C: the process ends on a thread of C, else C's clean-up is skipped}} [[path=start]]
//	^^^^^^^
}

// doc:good

//export onStop
func onStop() (failed C.int) {
	defer func() {
		if cause := recover(); cause != nil {
			fmt.Println("onStop:", cause)
			failed = 1
		}
	}()
	var seen map[int]bool
	seen[0] = true
	return 0
}

// doc:

//export onEvent
func onEvent(kind C.int) {
//   ^^^^^^^ event 1 {{C can call it}}
	if err := check(kind); err != nil {
		panic(err) // Noncompliant {{this panic leaves "onEvent" into C: the process ends on a thread of C, else C's clean-up is skipped (and 1 more place)}} [[likely;path=event]]
//		^^^^^
	}
	if kind == 3 {
		panic("three")
//		^^^^^ event also {{panics, too}}
	}
}

func check(kind C.int) error {
	if kind < 0 {
		return errors.New("negative")
	}
	return nil
}

//export onIdle
func onIdle() {
//   ^^^^^^ idle 1 {{C can call it}}
	leave()
//	^^^^^ idle 2 {{called here}}
}

func leave() {
	var waiting []int
	println(waiting[0]) // Noncompliant {{this index of an empty slice leaves "onIdle" into C: the process ends on a thread of C, else C's clean-up is skipped}} [[path=idle]]
//	        ^^^^^^^^^^
}

//export onExit
func onExit() {
//   ^^^^^^ exit 1 {{C can call it}}
	runtime.Goexit() // Noncompliant {{"runtime.Goexit" ends "onExit" with C below it: fatal on a thread of C, else C's clean-up is skipped}} [[path=exit]]
//	^^^^^^^^^^^^^^^^
}

// C can't call it.
func onNothing() {
	var seen map[int]bool
	seen[0] = true
}

//export onBoth
func onBoth() {
	defer func() { _ = recover() }()
	var waiting []int
	println(waiting[0])
}

func main() {
	C.run()
	onNothing()
}
