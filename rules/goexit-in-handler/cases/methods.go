package cases

import (
	"net/http"
	"runtime"
)

type server struct {
	stop func()
	log  logger
}

type logger interface {
	fail()
}

type strict struct{}

func (strict) fail() {
	runtime.Goexit()
//	^^^^^^^^^^^^^^> 3 {{"runtime.Goexit" is called here}}
}

func newServer() *server {
	return &server{log: strict{}}
}

func (s *server) routes(mux *http.ServeMux) {
	mux.HandleFunc("/bad", s.bad)
//	                       ^^^^^> 1 {{registered as a handler here}}
	mux.HandleFunc("/good", s.good)
}

func (s *server) bad(w http.ResponseWriter, r *http.Request) {
	s.reject() // Noncompliant {{"runtime.Goexit" through "reject" ends this handler's goroutine: the client gets EOF, and "recover" sees nothing}}
//	^^^^^^^^^^
}

func (s *server) reject() {
	s.log.fail()
//	^^^^^^^^^^< 2 {{"s.log.fail" is called here}}
}

// What the field holds nobody knows.
func (s *server) good(w http.ResponseWriter, r *http.Request) {
	s.stop()
}
