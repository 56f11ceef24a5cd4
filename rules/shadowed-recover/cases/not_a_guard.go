package cases

import "errors"

type source struct{}

// A method is no function: nobody takes it for the builtin one.
func (source) recover() {}

func goodMethod() {
	var s source
	defer func() {
		s.recover()
	}()
}

// It does what its name says, with arguments that the builtin one doesn't take.
func goodArguments(recover func(*error)) (err error) {
	defer func() {
		recover(&err)
	}()
	return errors.New("no")
}

// Called where the builtin one would do nothing either: a name like another.
func goodNotDeferred(recover func() any) {
	recover()
}

// Deferred itself it may call the builtin one.
func goodDeferred(recover func() any) {
	defer recover()
}

// Declared inside, and so meant.
func goodInside(stock []int) {
	defer func() {
		recover := func() { stock = nil }
		recover()
	}()
}
