package cases

import (
	"example.com/missing/guard"
	"example.com/missing/sync"
)

func bad() {
	defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap]]
//	^^^^^^^^^^^^^^^
// fix@wrap {{Call "recover" in a deferred function}}
// edit@wrap [[sc=8;ec=17]] {{func() { recover() }()}}
	guard.Work()
}

func wrapper() {
	defer guard.Run(func() { recover() })
	guard.Work()
}

func iterator() {
	defer func() {
		for range guard.All() {
			recover()
		}
	}()
	guard.Work()
}

func otherOnce(once sync.Once) {
	defer once.Do(func() { recover() })
	defer sync.OnceFunc(func() { recover() })()
	guard.Work()
}

type own struct{}

func (own) catch() { println(recover()) }

// Whose method it is, is not known: it may be the one above.
func deferredUnknown() {
	defer guard.Wrap(own{}).catch()
	guard.Work()
}

func calledKnown(o own) {
	o.catch()
}
