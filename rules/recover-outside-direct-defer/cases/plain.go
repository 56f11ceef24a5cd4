package cases

// doc:bad
func bad() {
	defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap]]
//	^^^^^^^^^^^^^^^
// fix@wrap {{Call "recover" in a deferred function}}
// edit@wrap [[sc=8;ec=17]] {{func() { recover() }()}}
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
func nested() {
	defer func() {
		defer recover() // works: it is the deferred literal that defers recover
	}()
	panic("boom")
}
