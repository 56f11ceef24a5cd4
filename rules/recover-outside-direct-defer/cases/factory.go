package cases

import "fmt"

func guard(name string) func() {
	return func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}
}

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
func bad() {
	defer guard("bad")
	panic("boom")
}

// doc:good
func good() {
	defer guard("good")()
	panic("boom")
}

// doc:end
func badWithParameter() {
	defer guardWith()
	panic("boom")
}

func badLiteral() {
	defer func() func() {
		return func() { recover() }
	}()
	panic("boom")
}

func badVariable() {
	guard := func() func() {
		return func() { recover() }
	}
	defer guard()
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
