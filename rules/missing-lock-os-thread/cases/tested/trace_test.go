package tested

import (
	"syscall"
	"testing"
)

func TestAttach(t *testing.T) {
	if err := Attach(4711); err == nil {
		t.Error("attached")
	}
	if err := syscall.PtraceAttach(4711); err == nil { // Noncompliant {{"PtraceAttach" ties the tracer to this OS thread, which the goroutine may leave without LockOSThread}}
//	          ^^^^^^^^^^^^^^^^^^^^^^^^^^
		t.Error("attached")
	}
}
