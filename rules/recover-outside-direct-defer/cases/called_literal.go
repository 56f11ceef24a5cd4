package cases

import "fmt"

// doc:bad
func bad() {
	defer func() {
//	      ^^^^^^> 1 {{deferred here}}
		func() {
//		^^^^^^> 2 {{called here, not deferred}}
			recover() // Noncompliant {{"recover" returns nil here and the panic continues: the deferred literal calls this literal, one frame too many}}
//			^^^^^^^^^
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
		if r := recover(); r != nil { // Noncompliant {{"recover" returns nil here and the panic continues: the deferred literal calls this literal, one frame too many}}
//		        ^^^^^^^^^
			fmt.Println("recovered", r)
		}
	}
	defer func() {
//	      ^^^^^^< 1 {{deferred here}}
		catch()
//		^^^^^< 2 {{called here, not deferred}}
	}()
	panic("boom")
}

func badDeclaredFirst() {
	var catch func()
	catch = func() { recover() } // Noncompliant {{"recover" returns nil here and the panic continues: the deferred literal calls this literal, one frame too many}}
//	                 ^^^^^^^^^
	defer func() {
//	      ^^^^^^< 1 {{deferred here}}
		if catch != nil {
			catch()
//			^^^^^< 2 {{called here, not deferred}}
		}
	}()
	panic("boom")
}

func badResult() (err error) {
	defer func() {
//	      ^^^^^^> 1 {{deferred here}}
		err = func() error {
//		      ^^^^^^^^^^^^> 2 {{called here, not deferred}}
			if r := recover(); r != nil { // Noncompliant {{"recover" returns nil here and the panic continues: the deferred literal calls this literal, one frame too many}}
//			        ^^^^^^^^^
				return fmt.Errorf("panic: %v", r)
			}
			return nil
		}()
	}()
	panic("boom")
}

func badTwoFrames() {
	defer func() {
//	      ^^^^^^> 1 {{deferred here}}
		func() {
//		^^^^^^> 2 {{called here}}
			func() {
//			^^^^^^> 3 {{called here, not deferred}}
				recover() // Noncompliant {{"recover" returns nil here and the panic continues: a literal calls this literal, 2 frames too many}}
//				^^^^^^^^^
			}()
		}()
	}()
	panic("boom")
}

func badNowhereDeferred() {
	func() {
//	^^^^^^> 1 {{called here, not deferred}}
		recover() // Noncompliant {{"recover" returns nil here and the panic continues: this literal is called, not deferred}}
//		^^^^^^^^^
	}()
}

func badParentheses() {
	defer func() {
//	      ^^^^^^> 1 {{deferred here}}
		(func() { recover() })() // Noncompliant {{"recover" returns nil here and the panic continues: the deferred literal calls this literal, one frame too many}}
//		          ^^^^^^^^^
//		 ^^^^^^< 2 {{called here, not deferred}}
	}()
	panic("boom")
}

func badColumn() {
	defer func() {
//	      ^^^^^^> 1 {{deferred here}}
		func(s string, r any) {}("😀é", func() any { return recover() }()) // Noncompliant {{"recover" returns nil here and the panic continues: the deferred literal calls this literal, one frame too many}}
//		                                                    ^^^^^^^^^
//		                                ^^^^^^^^^^< 2 {{called here, not deferred}}
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

func badAssignedLater() {
	catch := func() {}
	defer func() {
//	      ^^^^^^> 1 {{deferred here}}
		defer catch()
//		      ^^^^^> 2 {{deferred here}}
	}()
	catch, n := func() { recover() }, 1 // Noncompliant {{"recover" returns nil here and the panic continues: it guards only the deferred function around it}}
//	                     ^^^^^^^^^
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
