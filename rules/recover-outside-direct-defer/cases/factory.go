package cases

import "fmt"

func guardWith() func(string) {
	return func(name string) {
		fmt.Println(name, recover())
	}
}

func both() func() {
	recover()
	return func() { recover() }
}

type service struct{}

func (service) guard() func() {
	return func() { recover() }
}

// doc:bad
func guard(name string) func() {
	return func() {
//	       ^^^^^^> 1 {{"recover" is called here}}
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}
}

func bad() {
	defer guard("bad") // Noncompliant {{the guard is created here but never called: a panic continues}} [[quickfixes=call]]
//	      ^^^^^^^^^^^^
// fix@call {{Call the created guard}}
// edit@call [[sc=20;ec=20]] {{()}}
	panic("boom")
}

// doc:good
func good() {
	defer guard("good")()
	panic("boom")
}

// doc:end
func badWithParameter() {
	defer guardWith() // Noncompliant {{the guard is created here but never called: a panic continues}}
//	      ^^^^^^^^^^^
//	       ^^^^^^^^^^^^^^^^^@-42< 1 {{"recover" is called here}}
	panic("boom")
}

func badLiteral() {
	defer func() func() { // Noncompliant {{the guard is created here but never called: a panic continues}} [[quickfixes=call2]]
//^[sc=8;ec=4;el=+6]
// fix@call2 {{Call the created guard}}
// edit@call2 [[sl=+6;sc=5;el=+6;ec=5]] {{()}}
		return func() { recover() }
//		       ^^^^^^< 1 {{"recover" is called here}}
	}()
	panic("boom")
}

func badVariable() {
	guard := func() func() {
		return func() { recover() }
//		       ^^^^^^> 1 {{"recover" is called here}}
	}
	defer guard() // Noncompliant {{the guard is created here but never called: a panic continues}} [[quickfixes=call3]]
//	      ^^^^^^^
// fix@call3 {{Call the created guard}}
// edit@call3 [[sc=15;ec=15]] {{()}}
	panic("boom")
}

func goodWithParameter() {
	defer guardWith()("good")
	panic("boom")
}

func goodVariable() {
	catch := guard("good")
	defer catch()
	panic("boom")
}

// The factory recovers itself.
func goodBoth() {
	defer both()
	panic("boom")
}

func shadowed(guard func(string) func()) {
	defer guard("not the one above")
	panic("boom")
}

// Which method this is, one file can't tell in general.
func method(s service) {
	defer s.guard()
	panic("boom")
}
