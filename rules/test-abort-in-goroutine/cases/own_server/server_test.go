package own

import (
	"net"
	"testing"
)

func TestFirst(t *testing.T) {
	s := &echoServer{
		closed: make(chan struct{}),
		handle: func(c net.Conn) {
			if c == nil {
				t.Fatal("no connection") // Noncompliant {{"t.Fatal" ends this goroutine, not the test: the test goes on; call "Error" and return}} [[path=first;quickfixes=f1]]
//				^^^^^^^^^^^^^^^^^^^^^^^^
// fix@f1 {{Call "Error" and return}}
// edit@f1 [[sc=7;ec=12]] {{Error}}
// edit@f1 [[sc=165;ec=165]] {{\n				return}}
			}
			c.Close()
		},
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go s.serve(l)
}

func TestSecond(t *testing.T) {
	s := &echoServer{closed: make(chan struct{})}
	s.handle = func(c net.Conn) {
		if c == nil {
			t.Fatal("no connection") // Noncompliant {{"t.Fatal" ends this goroutine, not the test: the test goes on; call "Error" and return}} [[path=second;quickfixes=f2]]
//			^^^^^^^^^^^^^^^^^^^^^^^^
// fix@f2 {{Call "Error" and return}}
// edit@f2 [[sc=6;ec=11]] {{Error}}
// edit@f2 [[sc=165;ec=165]] {{\n			return}}
		}
		c.Close()
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go s.serve(l)
}

func TestStarted(t *testing.T) {
	s := &mixedServer{handle: func(c net.Conn) { c.Close() }}
	s.start(nil)
}

// Nobody starts this one.
func TestCalled(t *testing.T) {
	s := &mixedServer{handle: func(c net.Conn) {
		if c == nil {
			t.Fatal("on the test's own goroutine")
		}
		c.Close()
	}}
	s.serveConn(nil)
}
