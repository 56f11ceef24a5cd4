package cases

import "fmt"

// doc:bad
func bad() {
	defer func() {
		func() {
			recover()
		}()
	}()
	panic("boom")
}

// doc:good
func good() {
	defer func() {
		recover()
	}()
	panic("boom")
}

// doc:end
func badVariable() {
	catch := func() {
		if r := recover(); r != nil {
			fmt.Println("recovered", r)
		}
	}
	defer func() {
		catch()
	}()
	panic("boom")
}

func badDeclaredFirst() {
	var catch func()
	catch = func() { recover() }
	defer func() {
		if catch != nil {
			catch()
		}
	}()
	panic("boom")
}

func badResult() (err error) {
	defer func() {
		err = func() error {
			if r := recover(); r != nil {
				return fmt.Errorf("panic: %v", r)
			}
			return nil
		}()
	}()
	panic("boom")
}

func badTwoFrames() {
	defer func() {
		func() {
			func() {
				recover()
			}()
		}()
	}()
	panic("boom")
}

func badNowhereDeferred() {
	func() {
		recover()
	}()
}

func badParentheses() {
	defer func() {
		(func() { recover() })()
	}()
	panic("boom")
}

func badPosition() {
	defer func() {
		func(s string) { fmt.Println(s); recover() }("😀é")
		func(s string, r any) {}("😀é", func() any { return recover() }())
	}()
	panic("boom")
}

func goodVariable() {
	catch := func() { recover() }
	defer catch()
	panic("boom")
}

// It is deferred once, and that works.
func goodOnce(again bool) {
	catch := func() { recover() }
	defer catch()
	defer func() {
		if again {
			catch()
		}
	}()
	panic("boom")
}

func goodThroughVariable() {
	catch := func() { recover() }
	other := catch
	defer other()
	panic("boom")
}

func goodAssignedLater() {
	catch := func() {}
	defer func() {
		defer catch()
	}()
	catch, n := func() { recover() }, 1
	panic(n)
}

// A named result is the caller's.
func guard() (catch func()) {
	catch = func() { recover() }
	catch()
	return
}

func addressTaken(register func(*func())) {
	catch := func() { recover() }
	register(&catch)
	catch()
}
