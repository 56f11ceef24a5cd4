// Locks that keep nobody out.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"net/http"
	"sync"
)

type scores struct {
	mu     sync.RWMutex
	other  sync.Mutex
	points map[string]int
	seen   map[string]bool
	names  map[string]string
	ranks  map[string]int
	cold   map[string]int
	n      int
}

func (s *scores) visit(w http.ResponseWriter, r *http.Request) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	s.seen[r.URL.Path] = true // Noncompliant {{"s.seen" is written concurrently by requests, locked for reading only: "fatal error: concurrent map writes", which no "recover" stops}} [[path=seen]]
//	^^^^^^^^^^^^^^^^^^
	fmt.Fprintln(w, s.n)
}

// Given back before.
func (s *scores) rename(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	s.n++
	s.mu.Unlock()
	s.names[r.FormValue("from")] = r.FormValue("to") // Noncompliant {{"s.names" is written concurrently by requests, without a lock: "fatal error: concurrent map writes", which no "recover" stops}} [[path=names]]
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}

// Held by who calls it, by a helper, or for writing.
func (s *scores) rank(w http.ResponseWriter, r *http.Request) {
	s.lock()
	defer s.unlock()
	s.ranks[r.URL.Path]++
	s.cool()
}

func (s *scores) cool()   { s.cold["a"]++ }
func (s *scores) lock()   { s.mu.Lock() }
func (s *scores) unlock() { s.mu.Unlock() }

func (s *scores) score(w http.ResponseWriter, r *http.Request) {
	s.mu.RLock()
	n := s.points[r.URL.Path]
	s.mu.RUnlock()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.points[r.URL.Path] = n + 1
//	^^^^^^^^^^^^^^^^^^^^ points 2 {{written here, under a lock}}
}

// Perhaps it is locked.
func (s *scores) perhaps(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		s.other.Lock()
		defer s.other.Unlock()
	}
	s.ranks[r.URL.Path]++
}

// doc:printed
func (s *scores) list(w http.ResponseWriter, r *http.Request) {
	_ = json.NewEncoder(w).Encode(s.points) // Noncompliant {{"s.points" is printed, encoded or copied by requests without the lock that guards its writes: "fatal error: concurrent map iteration and map write", which no "recover" stops (and 2 more places)}} [[path=points]]
//	                              ^^^^^^^^
}

// doc:

func (s *scores) dump(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "%v\n", s.points)
//	                       ^^^^^^^^ points also {{used here without a lock, too}}
	fmt.Fprintf(w, "%p\n", s.points)
	for name := range maps.Clone(s.points) {
//	                             ^^^^^^^^ points also {{used here without a lock, too}}
		fmt.Fprintln(w, name)
	}
}

func (s *scores) load(w http.ResponseWriter, r *http.Request) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	_ = json.NewEncoder(w).Encode(s.points)
}

// Requests never ask for it.
func (s *scores) reload(isFirst bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if isFirst {
		s.cold["first"] = s.n
	}
}

func (s *scores) again(w http.ResponseWriter, r *http.Request) { s.reload(false) }

func main() {
	s := &scores{points: map[string]int{}, seen: map[string]bool{}, names: map[string]string{}}
	http.HandleFunc("/visit", s.visit)
//	                          ^^^^^^^ seen 1 {{registered as a handler here}}
	http.HandleFunc("/rename", s.rename)
//	                           ^^^^^^^^ names 1 {{registered as a handler here}}
	http.HandleFunc("/rank", s.rank)
	s.reload(true)
	http.HandleFunc("/again", s.again)
	http.HandleFunc("/perhaps", s.perhaps)
	http.HandleFunc("/score", s.score)
	http.HandleFunc("/list", s.list)
//	                         ^^^^^^ points 1 {{registered as a handler here}}
	http.HandleFunc("/dump", s.dump)
	http.HandleFunc("/load", s.load)
	log.Fatal(http.ListenAndServe("127.0.0.1:0", nil))
}
