package cases

import . "fmt"

// A dot import brings exported names only: recover stays the builtin.
func bad() {
	defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap]]
//	^^^^^^^^^^^^^^^
// fix@wrap {{Call "recover" in a deferred function}}
// edit@wrap [[sc=8;ec=17]] {{func() { recover() }()}}
	Println("working")
	panic("boom")
}
