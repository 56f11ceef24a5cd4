package cases

func badVariable() {
	recover := func() any { return nil }
//	^^^^^^^> 1 {{declared here}}
	defer func() {
		recover() // Noncompliant {{This "recover" is not the builtin function: no panic stops here}}
//		^^^^^^^^^
	}()
	panic("boom")
}

func badParameter(recover func() any) {
//                ^^^^^^^> 1 {{declared here}}
	defer func() {
		if r := recover(); r != nil { // Noncompliant {{This "recover" is not the builtin function: no panic stops here}}
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
		_ = recover() // Noncompliant {{This "recover" is not the builtin function: no panic stops here}}
//		    ^^^^^^^^^
	}()
	panic("boom")
}

func badNoResult(recover func()) {
//               ^^^^^^^> 1 {{declared here}}
	defer func() {
		recover() // Noncompliant {{This "recover" is not the builtin function: no panic stops here}}
//		^^^^^^^^^
	}()
	panic("boom")
}
