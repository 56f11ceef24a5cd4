package cases

func badVariable() {
	recover := func() any { return nil }
//	^^^^^^^> 1 {{declared here}}
	defer func() {
		recover() // Noncompliant {{this "recover" is not the builtin function: it stops no panic}}
//		^^^^^^^^^
	}()
	panic("boom")
}

func badParameter(recover func() any) {
//                ^^^^^^^> 1 {{declared here}}
	defer func() {
		if r := recover(); r != nil { // Noncompliant {{this "recover" is not the builtin function: it stops no panic}}
//		        ^^^^^^^^^
			println("stopped")
		}
	}()
	panic("boom")
}

func badVar() {
	var recover = func() any { return nil }
//	    ^^^^^^^> 1 {{declared here}}
	defer func() {
		_ = recover() // Noncompliant {{this "recover" is not the builtin function: it stops no panic}}
//		    ^^^^^^^^^
	}()
	panic("boom")
}

func badNoResult(recover func()) {
//               ^^^^^^^> 1 {{declared here}}
	defer func() {
		recover() // Noncompliant {{this "recover" is not the builtin function: it stops no panic}}
//		^^^^^^^^^
	}()
	panic("boom")
}
