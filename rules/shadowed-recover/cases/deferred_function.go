package cases

var recover = func() any { return nil }
//  ^^^^^^^> 1 {{declared here}}

func guard() {
	recover() // Noncompliant {{This "recover" is not the builtin function: no panic stops here}}
//	^^^^^^^^^
}

func bad() {
	defer guard()
	panic("boom")
}

// Nobody defers it.
func goodCalled() {
	recover()
}
