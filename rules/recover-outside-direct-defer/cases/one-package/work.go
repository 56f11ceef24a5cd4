package work

type releaser interface{ release() }

var Stored = storedForOthers

func first() {
	defer deferredElsewhere()
	panic("boom")
}

func second(q *queue) {
	defer func() {
//	      ^^^^^^ only 1 {{deferred here}}
		onlyCalled("second")
//		^^^^^^^^^^ only 2 {{called here, not deferred}}
	}()
	defer q.cleanUp()
//	      ^^^^^^^^^ stop 1 {{deferred here}}
	panic("boom")
}

func (q *queue) cleanUp() {
	q.stop()
//	^^^^^^ stop 2 {{called here, not deferred}}
}

func third(r releaser) {
	defer r.release()
	panic("boom")
}

func fourth() {
	deferredInTest()
	storedForOthers()
	deferredElsewhere()
	onlyCalled("fourth")
//	^^^^^^^^^^ only also {{called here, too}}
}

func handedOver() {
	defer finish(func() { recover() }) // Noncompliant {{"recover" returns nil here and the panic continues: "finish" calls this literal, one frame too many}} [[path=step]]
//	                      ^^^^^^^^^
//	      ^^^^^^ step 1 {{passed here}}
	panic("boom")
}

func goodHandedOver() {
	protect(func() { panic("boom") }, func() { recover() })
}
