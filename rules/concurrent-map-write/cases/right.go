// What keeps requests from a map at the same time, and maps that are theirs alone.
package main

import (
	"log"
	"net/http"
	"sync"
	"sync/atomic"
)

type server struct {
	mu     sync.Mutex
	once   sync.Once
	busy   atomic.Bool
	turn   chan struct{}
	tokens map[string]int
	routes map[string]string
}

// Set up before the server starts.
func newServer() *server {
	s := &server{turn: make(chan struct{}, 1), tokens: map[string]int{}, routes: map[string]string{}}
	s.routes["/"] = "index"
	s.route("/about", "about")
	return s
}

func (s *server) route(path, page string) { s.routes[path] = page }

func (s *server) lockedByCaller(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	s.count(r.URL.Path)
	s.mu.Unlock()
}

func (s *server) count(path string) { s.tokens[path]++ }

func (s *server) acquire() { s.mu.Lock() }

func (s *server) acquired(w http.ResponseWriter, r *http.Request) {
	s.acquire()
	defer s.mu.Unlock()
	s.tokens[r.URL.Path]++
}

func (s *server) byChannel(w http.ResponseWriter, r *http.Request) {
	s.turn <- struct{}{}
	s.tokens[r.URL.Path]++
	<-s.turn
}

func (s *server) byOnce(w http.ResponseWriter, r *http.Request) {
	s.once.Do(func() { s.tokens["first"] = 1 })
}

func (s *server) byFlag(w http.ResponseWriter, r *http.Request) {
	if s.busy.CompareAndSwap(false, true) {
		s.tokens[r.URL.Path]++
		s.busy.Store(false)
	}
}

func (s *server) reads(w http.ResponseWriter, r *http.Request) {
	_, _ = w.Write([]byte(s.routes[r.URL.Path]))
}

type visit struct{ steps map[string]int }

func (v *visit) step(name string) { v.steps[name]++ }

func (s *server) ownObject(w http.ResponseWriter, r *http.Request) {
	v := &visit{steps: map[string]int{}}
	v.step(r.URL.Path)
}

func oneAtATime(s *server, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		defer s.mu.Unlock()
		next(w, r)
	}
}

func wrapped(s *server) http.HandlerFunc {
	last := map[string]string{}
	return oneAtATime(s, func(w http.ResponseWriter, r *http.Request) {
		last[r.URL.Path] = r.RemoteAddr
	})
}

// A mux that lives as long as a request.
func perRequest(w http.ResponseWriter, r *http.Request) {
	seen := map[string]bool{}
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { seen[r.URL.Path] = true })
	mux.ServeHTTP(w, r)
}

func main() {
	s := newServer()
	http.HandleFunc("/1", s.lockedByCaller)
	http.HandleFunc("/2", s.acquired)
	http.HandleFunc("/3", s.byChannel)
	http.HandleFunc("/4", s.byOnce)
	http.HandleFunc("/5", s.byFlag)
	http.HandleFunc("/6", s.reads)
	http.HandleFunc("/7", s.ownObject)
	http.HandleFunc("/8", wrapped(s))
	http.HandleFunc("/9", perRequest)
	log.Fatal(http.ListenAndServe("127.0.0.1:0", nil))
}
