package cases

import (
	"os"
	"os/signal"
	"syscall"
)

// With a buffer in one constructor nobody knows which one it is.
type server struct{ signals chan os.Signal }

func newServer() *server  { return &server{make(chan os.Signal, 1)} }
func testServer() *server { return &server{make(chan os.Signal)} }

func (s *server) serve() {
	signal.Notify(s.signals, syscall.SIGTERM)
	<-s.signals
}

// Nor where somebody else assigns it.
type open struct{ c chan os.Signal }

func (o *open) make() { o.c = make(chan os.Signal) }

func (o *open) use(other chan os.Signal) {
	o.c = other
	signal.Notify(o.c, syscall.SIGTERM)
}
