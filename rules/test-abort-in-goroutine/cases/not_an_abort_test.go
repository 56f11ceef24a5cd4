package cases

import (
	"log"
	"testing"
)

type fake struct{}

func (fake) Fatal(...any) {}

func TestFake(t *testing.T) {
	go func() {
		var t fake
		t.Fatal("it returns")
	}()
	go func() {
		log.Fatal("this one ends the process: another matter")
	}()
}

type recorder struct {
	testing.TB
	failed bool
}

func (r *recorder) FailNow() { r.failed = true }

// A stand-in for testing.T whose FailNow returns.
func TestRecorder(t *testing.T) {
	r := &recorder{TB: t}
	go func() { r.FailNow() }()
}

// The function may be called on the test's own goroutine.
func TestHandedOut(t *testing.T) {
	checks := []func(){func() { t.FailNow() }}
	for _, check := range checks {
		check()
	}
}
