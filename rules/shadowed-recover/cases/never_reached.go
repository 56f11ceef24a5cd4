package cases

func behindReturn(recover func() any) {
	defer func() {
		panic("cleaning failed")
		recover()
	}()
	panic("boom")
}

func inLiteralBehindReturn(recover func() any, job func()) {
	job()
	return
	defer func() { recover() }()
}

func badBehindChoice(recover func() any, isVerbose bool) {
//                   ^^^^^^^> 1 {{declared here}}
	defer func() {
		if isVerbose {
			panic("cleaning failed")
		}
		recover() // Noncompliant {{this "recover" is not the builtin function: it stops no panic}}
//		^^^^^^^^^
	}()
	panic("boom")
}
