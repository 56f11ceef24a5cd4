package work

import "fmt"

// The file beside this one defers it.
func deferredElsewhere() { fmt.Println(recover()) }

// A test defers it.
func deferredInTest() { fmt.Println(recover()) }

// Others may run what is stored in an exported variable.
func storedForOthers() { fmt.Println(recover()) }

// Others may defer it.
func Exported() { recover() }

// Nobody defers this one.
func onlyCalled(what string) {
	if r := recover(); r != nil { // Noncompliant {{"recover" returns nil here and the panic continues: the deferred literal calls "onlyCalled", one frame too many}} [[path=only]]
//	        ^^^^^^^^^
		fmt.Println(what, r)
	}
}

type queue struct{ jobs chan func() }

// Deferred through an interface in the file beside this one.
func (q *queue) release() { recover() }

// Called by deferred functions, never deferred itself.
func (q *queue) stop() {
	recover() // Noncompliant {{"recover" returns nil here and the panic continues: "queue.cleanUp" calls "queue.stop", one frame too many}} [[path=stop]]
//	^^^^^^^^^
	close(q.jobs)
}

// Runs what it is given.
func finish(step func()) { step() }
//                         ^^^^ step 2 {{called here, not deferred}}

// Defers what it is given.
func protect(job, guard func()) {
	defer guard()
	job()
}
