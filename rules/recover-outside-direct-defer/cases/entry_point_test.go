package cases

import (
	"net/http"
	"testing"
)

func TestBad(t *testing.T) {
	if r := recover(); r != nil {
		t.Error(r)
	}
	panic("boom")
}

func TestSubtest(t *testing.T) {
	t.Run("bad", func(t *testing.T) {
		if recover() == nil {
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
		recover()
	}
}

func Example() {
	recover()
	// Output:
}

// A helper that looks like a test.
func Testify(t *testing.T) { recover() }
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
