// What handlers write under a lock, others read without it.
package main

import (
	"fmt"
	"log"
	"net/http"
	"sync"
)

type registry struct {
	mu    sync.RWMutex
	ports map[string]int
	names map[int]string
	fixed map[string]int
}

func newRegistry() *registry {
	r := &registry{ports: map[string]int{}, names: map[int]string{}, fixed: map[string]int{}}
	r.fixed["ssh"] = 22
	return r
}

func (r *registry) add(w http.ResponseWriter, req *http.Request) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.ports[req.FormValue("name")] = 1
//	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read 2 {{written here, under a lock}}
	r.names[1] = req.FormValue("name")
}

func (r *registry) list(w http.ResponseWriter, req *http.Request) {
	fmt.Fprintln(w, r.fixed["ssh"])
	for name, port := range r.ports { // Noncompliant {{"r.ports" is iterated over by requests without the lock that guards its writes: "fatal error: concurrent map iteration and map write", which no "recover" stops (and 1 more place)}} [[path=read]]
//	                        ^^^^^^^
		fmt.Fprintln(w, name, port)
	}
	r.mu.RLock()
	defer r.mu.RUnlock()
	for port, name := range r.names {
		fmt.Fprintln(w, name, port)
	}
}

func (r *registry) get(w http.ResponseWriter, req *http.Request) {
	fmt.Fprintln(w, r.ports[req.FormValue("name")])
//	                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ read also {{used here without a lock, too}}
}

func main() {
	r := newRegistry()
	http.HandleFunc("/add", r.add)
	http.HandleFunc("/list", r.list)
//	                         ^^^^^^ read 1 {{registered as a handler here}}
	http.HandleFunc("/get", r.get)
	log.Fatal(http.ListenAndServe("127.0.0.1:0", nil))
}
