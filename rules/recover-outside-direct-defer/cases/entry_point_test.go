package cases

import (
	"net/http"
	"testing"
)

func TestBad(t *testing.T) {
	if r := recover(); r != nil { // Noncompliant {{"recover" returns nil here and the panic continues: no deferred function calls it}}
//	        ^^^^^^^^^
		t.Error(r)
	}
	panic("boom")
}

func TestSubtest(t *testing.T) {
	t.Run("bad", func(t *testing.T) {
		if recover() == nil { // Noncompliant {{"recover" returns nil here and the panic continues: its function runs on its own goroutine}}
//		   ^^^^^^^^^
//	^^^^^@-1< 1 {{started here as a goroutine}}
			t.Error("no panic")
		}
	})
	t.Run("good", func(t *testing.T) {
		defer expectPanic(t)
		panic("boom")
	})
}

func BenchmarkBad(b *testing.B) {
	for b.Loop() {
		recover() // Noncompliant {{"recover" returns nil here and the panic continues: no deferred function calls it}}
//		^^^^^^^^^
	}
}

func Example() {
	recover() // Noncompliant {{"recover" returns nil here and the panic continues: no deferred function calls it}}
//	^^^^^^^^^
	// Output:
}

// A helper of tests, not one itself.
func expectPanic(t *testing.T) {
	if recover() == nil {
		t.Error("no panic")
	}
}

// A guard may have a handler's signature.
func serveError(w http.ResponseWriter, r *http.Request) {
	if recover() != nil {
		w.WriteHeader(http.StatusInternalServerError)
	}
}
