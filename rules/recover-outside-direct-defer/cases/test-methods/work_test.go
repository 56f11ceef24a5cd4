package work

import (
	"errors"
	"io"
	"testing"
)

type Harness struct{ t *testing.T }

// Nobody can import a test: all calls of it are known.
func (h *Harness) ExpectPanic(job func()) {
	job()
	if recover() == nil { // Noncompliant {{"recover" returns nil here and the panic continues: "Harness.ExpectPanic" is called, not deferred}} [[path=harness]]
//	   ^^^^^^^^^
		h.t.Error("no panic")
	}
}

func TestBad(t *testing.T) {
	h := &Harness{t}
	h.ExpectPanic(func() { panic("boom") })
//	^^^^^^^^^^^^^ harness 1 {{called here, not deferred}}
}

func (h *Harness) Ignore(job func()) {
	defer recover() // Noncompliant {{"recover" is deferred itself: a panic in this function continues}} [[quickfixes=wrap]]
//	^^^^^^^^^^^^^^^
// fix@wrap {{Call "recover" in a deferred function}}
// edit@wrap [[sc=8;ec=17]] {{func() { recover() }()}}
	job()
}

// An exported function of a test file, too.
func MustPanic(t *testing.T, job func()) {
	job()
	if recover() == nil { // Noncompliant {{"recover" returns nil here and the panic continues: "MustPanic" is called, not deferred}} [[path=must]]
//	   ^^^^^^^^^
		t.Error("no panic")
	}
}

func TestMust(t *testing.T) {
	MustPanic(t, func() { panic("boom") })
//	^^^^^^^^^ must 1 {{called here, not deferred}}
}

// Deferred, it works.
func (h *Harness) Caught(name string) {
	if recover() == nil {
		h.t.Error("no panic", name)
	}
}

func TestGood(t *testing.T) {
	h := &Harness{t}
	h.Caught("nothing")
	defer h.Caught("boom")
	panic("boom")
}

type closer struct{}

// A library may defer it.
func (closer) Close() error {
	if recover() != nil {
		return errors.New("closed")
	}
	return nil
}

func TestLibrary(t *testing.T) {
	closer{}.Close()
	Stop(closer{})
	io.NopCloser(nil)
	library(closer{})
}

var library func(io.Closer)

type deferrer interface{ Later(string) }

type late struct{}

// Deferred through an interface.
func (late) Later(name string) { recover() }

func TestInterface(t *testing.T) {
	late{}.Later("now")
	later(late{})
}

func later(d deferrer) {
	defer d.Later("then")
	panic("boom")
}
