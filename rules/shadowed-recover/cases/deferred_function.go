package cases

var recover = func() any { return nil }
//  ^^^^^^^> 1 {{declared here}}

func guard() {
	recover() // Noncompliant {{this "recover" is not the builtin function: it stops no panic}}
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
